package vn.thiduaso.datasets.act;

import vn.thiduaso.scoring.Labels;

/** How far a submission has come, in this order. Figures count in a closing from {@link #APPROVED} on. */
public enum State implements Stage {

    /** Sent back or taken back: does not count until it is submitted again. */
    DRAFT(new Labels("nháp", "draft")),
    /** In the lake: each row went through the checks. Where every submission begins, since nothing gets in unchecked. */
    CHECKED(new Labels("đã kiểm tra", "checked")),
    SUBMITTED(new Labels("chờ duyệt", "awaiting approval")),
    APPROVED(new Labels("đã duyệt", "approved")),
    /** Approved, and its period is closed: nothing can be done to it before the period is unlocked. */
    CLOSED(new Labels("đã chốt", "closed"));

    private final Labels label;

    State(Labels label) {
        this.label = label;
    }

    /** Whether its figures count in a closing. */
    public boolean counts() {
        return this == APPROVED || this == CLOSED;
    }

    /** Whether nobody has approved it or sent it back yet. */
    public boolean isWaiting() {
        return this == CHECKED || this == SUBMITTED;
    }

    @Override
    public Labels label() {
        return label;
    }
}
