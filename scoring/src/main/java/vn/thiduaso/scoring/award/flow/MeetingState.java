package vn.thiduaso.scoring.award.flow;

/** How far a meeting of the council has come. */
public enum MeetingState implements FlowWord {
    /** Đã triệu tập. */
    CONVENED("convened"),
    /** Đã ghi đủ số người họp. */
    QUORUM_STATED("quorum-stated"),
    /** Biên bản đã khóa. */
    LOCKED("locked"),
    /** Không họp. */
    CALLED_OFF("called-off");

    private final String code;

    MeetingState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
