package vn.thiduaso.scoring.award.vote;

/** What one ballot says of one candidate. */
public enum Vote {
    /** Tán thành. */
    FOR("for"),
    /** Không tán thành. */
    AGAINST("against"),
    /** Ý kiến khác. */
    OTHER("other"),
    /** Phiếu không hợp lệ: given, and it cannot be told for what. */
    SPOILT("spoilt");

    private final String code;

    Vote(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
