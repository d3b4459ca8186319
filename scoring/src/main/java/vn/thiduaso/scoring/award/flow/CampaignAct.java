package vn.thiduaso.scoring.award.flow;

/** What is done with a campaign. */
public enum CampaignAct implements FlowWord {
    /** Mở nhận đề nghị. */
    OPEN_NOMINATIONS("open-nominations"),
    /** Đóng nhận đề nghị. */
    CLOSE_NOMINATIONS("close-nominations"),
    /** Mở lại, with another deadline. */
    OPEN_AGAIN("open-again"),
    /** Bắt đầu thẩm định. */
    BEGIN_APPRAISAL("begin-appraisal"),
    /** Chuyển sang Hội đồng. */
    GO_TO_COUNCIL("go-to-council"),
    /** Trở lại thẩm định. */
    GO_BACK("go-back"),
    /** Kết thúc việc quyết định. */
    CONCLUDE("conclude"),
    /** Kết thúc đợt. */
    END("end"),
    /** Bãi bỏ đợt. */
    CALL_OFF("call-off");

    private final String code;

    CampaignAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
