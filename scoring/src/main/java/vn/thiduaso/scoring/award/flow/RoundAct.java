package vn.thiduaso.scoring.award.flow;

/** What is done in a ballot round. */
public enum RoundAct implements FlowWord {
    /** Mở. */
    OPEN("open"),
    /** Bỏ phiếu, on the screen or in writing. */
    CAST("cast"),
    /** Rút phiếu lại để bỏ lại. */
    TAKE_BACK("take-back"),
    /** Nhập phiếu giấy, lần một. */
    TYPE_PAPER("type-paper"),
    /** Nhập phiếu giấy, lần hai. */
    TYPE_PAPER_AGAIN("type-paper-again"),
    /** Đóng. */
    CLOSE("close"),
    /** Khóa trong biên bản. */
    LOCK("lock"),
    /** Hủy lượt. */
    ANNUL("annul");

    private final String code;

    RoundAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
