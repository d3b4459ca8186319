package vn.thiduaso.dashboard.award.campaign;

import java.util.Arrays;

/** How far a campaign has come. */
enum CampaignState {
    /** Being written: everything may change. */
    DRAFT("draft"),
    /** Candidates are nominated; proposal, places and runs are frozen. */
    OPEN("open"),
    /** Nobody nominates any more. */
    CLOSED("closed"),
    /** Ended without awards, with a reason. */
    CALLED_OFF("called-off");

    private final String code;

    CampaignState(String code) {
        this.code = code;
    }

    /** The word used in the database. */
    String code() {
        return code;
    }

    static CampaignState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Không có trạng thái đợt xét khen: " + code));
    }
}
