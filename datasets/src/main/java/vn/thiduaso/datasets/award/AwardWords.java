package vn.thiduaso.datasets.award;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.ConflictRule;
import vn.thiduaso.scoring.award.CouncilRule;
import vn.thiduaso.scoring.award.DossierItem;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.TieStep;
import vn.thiduaso.scoring.award.VoteRule;

/** The words that rules of awards are written with, and what they stand for. */
final class AwardWords {

    static final Map<String, Recipient> RECIPIENTS = words(Recipient.values(), Recipient::code);
    static final Map<String, Occasion> OCCASIONS = words(Occasion.values(), Occasion::code);
    static final Map<String, AwardLevel> LEVELS = words(AwardLevel.values(), AwardLevel::code);
    static final Map<String, AwardKind> KINDS = words(AwardKind.values(), AwardKind::code);
    static final Map<String, VoteRule.Denominator> DENOMINATORS =
            words(VoteRule.Denominator.values(), VoteRule.Denominator::code);
    static final Map<String, VoteRule.Ballot> BALLOTS = words(VoteRule.Ballot.values(), VoteRule.Ballot::code);
    static final Map<String, VoteRule.Recused> RECUSED = words(VoteRule.Recused.values(), VoteRule.Recused::code);
    static final Map<String, VoteRule.Picks> PICKS = words(VoteRule.Picks.values(), VoteRule.Picks::code);
    static final Map<String, UnitKind> UNIT_KINDS = words(UnitKind.values(), UnitKind::code);
    static final Map<String, DossierItem.Dossier> DOSSIERS =
            words(DossierItem.Dossier.values(), DossierItem.Dossier::code);
    static final Map<String, DossierItem.FileType> FILES =
            words(DossierItem.FileType.values(), DossierItem.FileType::code);
    static final Map<String, EligibilityName> CHECKS = words(EligibilityName.values(), EligibilityName::code);
    static final Map<String, TieStep> TIE_STEPS = words(TieStep.values(), TieStep::code);
    static final Map<String, ConflictRule.Kind> CONFLICTS = words(ConflictRule.Kind.values(), ConflictRule.Kind::code);
    static final Map<String, CouncilRule.Role> ROLES = words(CouncilRule.Role.values(), CouncilRule.Role::code);

    private AwardWords() {}

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }
}
