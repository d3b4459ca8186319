package vn.thiduaso.scoring.award.flow;

/** How far a campaign (đợt xét) has come. */
public enum CampaignState implements FlowWord {
    /** Nháp. */
    DRAFT("draft"),
    /** Đang nhận đề nghị. */
    OPEN("open"),
    /** Hết hạn đề nghị. */
    CLOSED("closed"),
    /** Đang thẩm định. */
    APPRAISAL("appraisal"),
    /** Đang ở Hội đồng. */
    COUNCIL("council"),
    /** Đã quyết định. */
    DECIDED("decided"),
    /** Đã kết thúc. */
    ENDED("ended"),
    /** Đã bãi bỏ. */
    CALLED_OFF("called-off");

    private final String code;

    CampaignState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
