package vn.thiduaso.scoring.award;

/** Who decides on an award, from the lowest to the highest. Nghị định 152/2025/NĐ-CP does not make a lower award a condition of a higher one (Điều 4). */
public enum AwardLevel {
    COMMUNE("commune"),
    PROVINCE("province"),
    GOVERNMENT("government"),
    STATE("state");

    private final String code;

    AwardLevel(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
