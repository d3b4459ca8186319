package vn.thiduaso.scoring.award.eligibility;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.EligibilitySetting;

/**
 * What the rule of one name does. Each is a record whose components are its numbers; a name without one does not compile.
 */
sealed interface Check
        permits FormInForce,
                RecipientAllowed,
                WithinPeriod,
                AfterEarlierAward,
                NoPendingReview,
                YearsDoneWell,
                CollectiveExcellent,
                NotThematicBasis,
                AlreadyRewarded,
                SameAchievement,
                RankedWithCoverage,
                ItemsComplete,
                ConfirmedByUnit,
                EnterpriseOpinions,
                FarmerModelYears,
                SimplifiedOnlyFor,
                LeadingShare,
                WorkersShare,
                NoIdentityCards {

    /**
     * @param rules of any day: what else has to be asked is asked with the day of the submission
     */
    Look look(NominationFacts facts, AwardRules rules);

    static Check of(EligibilitySetting setting) {
        return switch (setting.name()) {
            case FORM_IN_FORCE -> new FormInForce();
            case RECIPIENT_ALLOWED -> new RecipientAllowed();
            case WITHIN_PERIOD -> new WithinPeriod(setting.number("months"));
            case AFTER_EARLIER_AWARD -> new AfterEarlierAward();
            case NO_PENDING_REVIEW -> new NoPendingReview();
            case YEARS_DONE_WELL -> new YearsDoneWell(setting.findNumber("years"));
            case COLLECTIVE_EXCELLENT -> new CollectiveExcellent(setting.findNumber("years"));
            case NOT_THEMATIC_BASIS -> new NotThematicBasis();
            case ALREADY_REWARDED -> new AlreadyRewarded();
            case SAME_ACHIEVEMENT -> new SameAchievement();
            case RANKED_WITH_COVERAGE -> new RankedWithCoverage();
            case ITEMS_COMPLETE -> new ItemsComplete();
            case CONFIRMED_BY_UNIT -> new ConfirmedByUnit();
            case ENTERPRISE_OPINIONS -> new EnterpriseOpinions();
            case FARMER_MODEL_YEARS -> new FarmerModelYears(setting.number("years"));
            case SIMPLIFIED_ONLY_FOR -> new SimplifiedOnlyFor();
            case LEADING_SHARE -> new LeadingShare(setting.number("percent"));
            case WORKERS_SHARE -> new WorkersShare();
            case NO_IDENTITY_CARDS -> new NoIdentityCards();
        };
    }
}
