package vn.thiduaso.scoring.award;

/** When a movement gives awards. */
public enum Occasion {
    /** Khen thưởng hằng năm. */
    YEARLY("yearly"),
    /** Khen thưởng sơ kết. */
    MIDTERM("midterm"),
    /** Khen thưởng tổng kết. */
    FINAL("final");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
