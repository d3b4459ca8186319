package vn.thiduaso.dashboard.award.campaign;

import java.util.Arrays;

/** A step of a campaign for which the office sets a last day: no text that was read does. In their order. */
enum CampaignStep {
    /** Units nominate and send dossiers. */
    NOMINATIONS("nominations"),
    /** Both officers have appraised. */
    APPRAISAL("appraisal"),
    /** The council has met. */
    COUNCIL("council"),
    /** The chairman has decided, or sent it to a higher level. */
    DECISION("decision");

    private final String code;

    CampaignStep(String code) {
        this.code = code;
    }

    /** The word used in the database and in forms. */
    String code() {
        return code;
    }

    static CampaignStep of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Không có bước của đợt xét khen: " + code));
    }
}
