package vn.thiduaso.scoring.award;

/** What an award is for. Ad-hoc and thematic awards are no basis for higher merit awards (Nghị định 152/2025/NĐ-CP Điều 4). */
public enum AwardKind {
    /** Khen thưởng công trạng. */
    MERIT("merit"),
    /** Khen thưởng theo chuyên đề: of one movement. */
    THEMATIC("thematic"),
    /** Khen thưởng đột xuất. */
    AD_HOC("ad-hoc");

    private final String code;

    AwardKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
