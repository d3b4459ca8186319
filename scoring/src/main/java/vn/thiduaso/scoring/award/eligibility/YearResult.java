package vn.thiduaso.scoring.award.eligibility;

/**
 * How a year's work was judged by who judges it. Maternity leave counts as completed work (Nghị định 152/2025/NĐ-CP Điều 4): whoever enters the year says which
 * result that is.
 */
public enum YearResult {
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT("excellent"),
    /** Of a collective: Tập thể lao động xuất sắc. */
    EXCELLENT_COLLECTIVE("excellent-collective"),
    /** Hoàn thành tốt nhiệm vụ. */
    WELL("well"),
    /** Hoàn thành nhiệm vụ. */
    DONE("done"),
    /** Không hoàn thành nhiệm vụ. */
    NOT_DONE("not-done");

    private final String code;

    YearResult(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
