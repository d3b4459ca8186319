package vn.thiduaso.scoring.award.flow;

import java.util.Optional;

import vn.thiduaso.scoring.award.quota.PlaceTaken;

/** How far a dossier has come. Source: the plan's V.3.2 (unit, two officers, chairman or the level above); the council between them is that of the law. */
public enum DossierState implements FlowWord {
    /** Nháp. */
    DRAFT("draft"),
    /** Đã nộp. */
    SUBMITTED("submitted"),
    /** Trả lại bổ sung. */
    RETURNED("returned"),
    /** Đã nhận. */
    RECEIVED("received"),
    /** Đã thẩm định thành tích. */
    ACHIEVEMENT_APPRAISED("achievement-appraised"),
    /** Đã thẩm định hồ sơ. */
    DOSSIER_APPRAISED("dossier-appraised"),
    /** Đủ tiêu chuẩn. */
    QUALIFIED("qualified"),
    /** Không đủ tiêu chuẩn. */
    NOT_QUALIFIED("not-qualified"),
    /** Trình Hội đồng. */
    BEFORE_COUNCIL("before-council"),
    /** Đã biểu quyết. */
    VOTED("voted"),
    /** Trình Chủ tịch quyết định. */
    PROPOSED("proposed"),
    /** Trình cấp trên. */
    PROPOSED_UP("proposed-up"),
    /** Đã khen. */
    AWARDED("awarded"),
    /** Không khen. */
    NOT_AWARDED("not-awarded"),
    /** Đã hủy quyết định khen. */
    CANCELLED("cancelled"),
    /** Đã thay bằng quyết định khác. */
    REPLACED("replaced"),
    /** Đã rút. */
    WITHDRAWN("withdrawn");

    private final String code;

    DossierState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What a dossier in this state is to a quota; empty: nothing. */
    public Optional<PlaceTaken.State> place() {
        return switch (this) {
            case AWARDED -> Optional.of(PlaceTaken.State.GIVEN);
            case PROPOSED_UP -> Optional.of(PlaceTaken.State.PROPOSED_UP);
            case CANCELLED -> Optional.of(PlaceTaken.State.CANCELLED);
            case REPLACED -> Optional.of(PlaceTaken.State.REPLACED);
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    RECEIVED,
                    ACHIEVEMENT_APPRAISED,
                    DOSSIER_APPRAISED,
                    QUALIFIED,
                    NOT_QUALIFIED,
                    BEFORE_COUNCIL,
                    VOTED,
                    PROPOSED,
                    NOT_AWARDED,
                    WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether appraisers have still to say something of it: it was sent, and is neither qualified nor not. */
    boolean waitsForAppraisal() {
        return switch (this) {
            case SUBMITTED, RETURNED, RECEIVED, ACHIEVEMENT_APPRAISED, DOSSIER_APPRAISED -> true;
            case DRAFT,
                    QUALIFIED,
                    NOT_QUALIFIED,
                    BEFORE_COUNCIL,
                    VOTED,
                    PROPOSED,
                    PROPOSED_UP,
                    AWARDED,
                    NOT_AWARDED,
                    CANCELLED,
                    REPLACED,
                    WITHDRAWN -> false;
        };
    }

    /** Whether council or chairman have still to say something of it. */
    boolean waitsForDecision() {
        return waitsForAppraisal() || this == QUALIFIED || this == BEFORE_COUNCIL || this == VOTED || this == PROPOSED;
    }
}
