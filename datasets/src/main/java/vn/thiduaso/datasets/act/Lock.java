package vn.thiduaso.datasets.act;

import vn.thiduaso.scoring.Labels;

/** Whether figures of a period can still be approved. */
public enum Lock implements Stage {

    /** Never closed, or unlocked since. */
    OPEN(new Labels("đang mở", "open")),
    CLOSED(new Labels("đã chốt", "closed")),
    /** Closed, and one person has asked for it to be unlocked. */
    UNLOCK_ASKED(new Labels("đã chốt, có đề nghị mở khóa", "closed, unlocking asked for"));

    private final Labels label;

    Lock(Labels label) {
        this.label = label;
    }

    @Override
    public Labels label() {
        return label;
    }

    public boolean isOpen() {
        return this == OPEN;
    }
}
