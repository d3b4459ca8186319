package vn.thiduaso.scoring.award.eligibility;

/** Bodies whose opinion on an enterprise is asked for: Nghị định 152/2025/NĐ-CP Điều 34. */
public enum WatchingBody {
    TAX("tax"),
    INSURANCE("insurance"),
    ENVIRONMENT("environment"),
    LABOUR_SAFETY("labour-safety"),
    FOOD_SAFETY("food-safety");

    private final String code;

    WatchingBody(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
