package vn.thiduaso.scoring.award.flow;

/** How far a ballot round (lượt biểu quyết) has come. */
public enum RoundState implements FlowWord {
    /** Đã chuẩn bị. */
    PREPARED("prepared"),
    /** Đang biểu quyết. */
    OPEN("open"),
    /** Đã đóng. */
    CLOSED("closed"),
    /** Đã khóa trong biên bản. */
    LOCKED("locked"),
    /** Không có giá trị. */
    ANNULLED("annulled");

    private final String code;

    RoundState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether nothing more becomes of it. */
    boolean isSettled() {
        return this == LOCKED || this == ANNULLED;
    }

    /** Whether people vote, or have voted and nobody has locked it. */
    boolean isUnderWay() {
        return this == OPEN || this == CLOSED;
    }
}
