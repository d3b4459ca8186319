package vn.thiduaso.scoring.award.flow;

/** What is done with a meeting of the council. */
public enum MeetingAct implements FlowWord {
    /** Ghi đủ số người họp. */
    STATE_QUORUM("state-quorum"),
    /** Hoãn, or it lost its quorum. */
    ADJOURN("adjourn"),
    /** Khóa biên bản. */
    LOCK_MINUTES("lock-minutes"),
    /** Không họp nữa. */
    CALL_OFF("call-off");

    private final String code;

    MeetingAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
