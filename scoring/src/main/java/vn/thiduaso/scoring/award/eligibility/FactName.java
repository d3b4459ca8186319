package vn.thiduaso.scoring.award.eligibility;

/** What a fact says. Pages have a text for each. */
public enum FactName {
    FORM("form"),
    /** Days on which the form exists. */
    FORM_VALID("form-valid"),
    RECIPIENT("recipient"),
    /** One recipient the form is for. */
    RECIPIENT_OF_FORM("recipient-of-form"),
    SUBMITTED("submitted"),
    ACHIEVEMENT("achievement"),
    MOVEMENT("movement"),
    MOVEMENT_FIRST_YEAR("movement-first-year"),
    MOVEMENT_LAST_YEAR("movement-last-year"),
    /** Last day on which the achievement may be submitted. */
    LAST_SUBMISSION("last-submission"),
    /** Whether all earlier awards are known; about none of them. */
    EARLIER_AWARDS("earlier-awards"),
    /** Last day of what an earlier award was for; about that award, like the next four. */
    AWARD_UNTIL("award-until"),
    AWARD_ENDED("award-ended"),
    AWARD_KIND("award-kind"),
    AWARD_BASIS("award-basis"),
    AWARD_YEAR("award-year"),
    /** Kind of the award that is asked for. */
    KIND("kind"),
    CAMPAIGN_YEAR("campaign-year"),
    DISCIPLINE_PENDING("discipline-pending"),
    INSPECTION_PENDING("inspection-pending"),
    COMPLAINT_PENDING("complaint-pending"),
    /** Number of disciplinary measures that ended. */
    DISCIPLINES_ENDED("disciplines-ended"),
    /** A day on which one ended. */
    DISCIPLINE_END("discipline-end"),
    /** How many consecutive years the form asks for. */
    YEARS_ASKED("years-asked"),
    /** About a year. */
    YEAR_RESULT("year-result"),
    DOSSIER("dossier"),
    /** Number of required parts the rules name. */
    ITEMS_ASKED("items-asked"),
    /** Whether a part is there; about its code. */
    ITEM("item"),
    CONFIRMED("confirmed"),
    IDENTITY_CARDS("identity-cards"),
    /** Number of other dossiers that tell an achievement like this one. */
    OTHER_DOSSIERS("other-dossiers"),
    /** Whether one of them tells the same; about its code. */
    SAME_ACHIEVEMENT("same-achievement"),
    RANKED("ranked"),
    COVERAGE("coverage"),
    /** One group the candidate belongs to, or how many where there is none. */
    GROUP("group"),
    MODEL_YEARS("model-years"),
    ENTERPRISE("enterprise"),
    /** About a body. */
    OPINION("opinion"),
    LEADING("leading"),
    WORKERS("workers");

    private final String code;

    FactName(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
