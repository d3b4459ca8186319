package vn.thiduaso.scoring.award.flow;

/** What is done with a dossier. */
public enum DossierAct implements FlowWord {
    /** Nộp. */
    SUBMIT("submit"),
    /** Trả lại, with a reason for each part. */
    RETURN("return"),
    /** Nộp bổ sung. */
    COMPLETE("complete"),
    /** Nhận, with a receipt. */
    RECEIVE("receive"),
    /** Thẩm định thành tích. */
    APPRAISE_ACHIEVEMENT("appraise-achievement"),
    /** Thẩm định hồ sơ. */
    APPRAISE_DOSSIER("appraise-dossier"),
    /** Kết luận một điều kiện: a person rules on a finding of eligibility. */
    RULE("rule"),
    /** Ghi vào danh sách đủ tiêu chuẩn. */
    QUALIFY("qualify"),
    /** Ghi vào danh sách không đủ tiêu chuẩn. */
    DISQUALIFY("disqualify"),
    /** Thẩm định lại: something new came up. */
    LOOK_AGAIN("look-again"),
    /** Trình Hội đồng. */
    PUT_TO_COUNCIL("put-to-council"),
    /** Ghi kết quả biểu quyết. */
    RECORD_VOTE("record-vote"),
    /** Biểu quyết lại, on who is tied. */
    VOTE_AGAIN("vote-again"),
    /** Trình quyết định. */
    PROPOSE("propose"),
    /** Không khen. */
    DECLINE("decline"),
    /** Quyết định khen. */
    AWARD("award"),
    /** Trình cấp trên. */
    PROPOSE_UP("propose-up"),
    /** Ghi quyết định của cấp trên. */
    RECORD_AWARD("record-award"),
    /** Ghi việc cấp trên không khen. */
    RECORD_REFUSAL("record-refusal"),
    /** Hủy quyết định. */
    CANCEL("cancel"),
    /** Ghi việc cấp trên hủy. */
    RECORD_CANCELLATION("record-cancellation"),
    /** Thay bằng quyết định mới. */
    REPLACE("replace"),
    /** Rút. */
    WITHDRAW("withdraw");

    private final String code;

    DossierAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
