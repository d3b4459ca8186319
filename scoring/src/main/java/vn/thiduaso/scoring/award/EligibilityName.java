package vn.thiduaso.scoring.award;

import java.util.Set;

/** What can be checked of a nomination. What each check does is code; to whom it applies, how strictly and with which numbers is data. */
public enum EligibilityName {
    /** The form exists on the day of the dossier. */
    FORM_IN_FORCE("form-in-force"),
    /** The form is given to recipients of this kind. */
    RECIPIENT_ALLOWED("recipient-allowed"),
    /** The achievement lies in the movement, and ends at most so many {@code months} before the dossier is sent. */
    WITHIN_PERIOD("within-period", "months"),
    /** The achievement begins after the one an earlier award of the form was for (Điều 33 khoản 7). */
    AFTER_EARLIER_AWARD("after-earlier-award"),
    /** No disciplinary review, inspection or complaint is pending (Điều 4). */
    NO_PENDING_REVIEW("no-pending-review"),
    /** An individual did its work well, or better, in consecutive {@code years} (Điều 33 khoản 7); how many is in a law that was not read. */
    YEARS_DONE_WELL("years-done-well", Set.of(), Set.of("years")),
    /** A collective did its work excellently in consecutive {@code years} (Điều 33 khoản 7), as many as that law says. */
    COLLECTIVE_EXCELLENT("collective-excellent", Set.of(), Set.of("years")),
    /** No thematic or ad-hoc award is the basis of a merit award (Điều 4). */
    NOT_THEMATIC_BASIS("not-thematic-basis"),
    /** Nobody was rewarded for it before. */
    ALREADY_REWARDED("already-rewarded"),
    /** No other dossier tells the same achievement. */
    SAME_ACHIEVEMENT("same-achievement"),
    /** The unit is ranked, its figures cover enough. */
    RANKED_WITH_COVERAGE("ranked-with-coverage"),
    /** All required parts are there. */
    ITEMS_COMPLETE("items-complete"),
    /** The unit confirmed the report. */
    CONFIRMED_BY_UNIT("confirmed-by-unit"),
    /** Bodies that watch over enterprises gave their opinion (Điều 34). */
    ENTERPRISE_OPINIONS("enterprise-opinions"),
    /** A farmer's model has been kept for so many {@code years} (Điều 27). */
    FARMER_MODEL_YEARS("farmer-model-years", "years"),
    /** A simplified dossier is for those only whom Điều 33 khoản 8 names. */
    SIMPLIFIED_ONLY_FOR("simplified-only-for"),
    /** At most so many {@code percent} of the leading collectives (Điều 7). */
    LEADING_SHARE("leading-share", "percent"),
    /** Direct workers are among the recipients. */
    WORKERS_SHARE("workers-share"),
    /** No picture of an identity card is in the dossier. */
    NO_IDENTITY_CARDS("no-identity-cards");

    private final String code;
    private final Set<String> numbers;
    private final Set<String> open;

    EligibilityName(String code, String... numbers) {
        this(code, Set.of(numbers), Set.of());
    }

    EligibilityName(String code, Set<String> numbers, Set<String> open) {
        this.code = code;
        this.numbers = numbers;
        this.open = open;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** Names of the whole numbers it takes. */
    public Set<String> numbers() {
        return numbers;
    }

    /** Names of the whole numbers it takes where a source states them; without one a person decides. */
    public Set<String> openNumbers() {
        return open;
    }
}
