package vn.thiduaso.datasets.completeness;

import vn.thiduaso.scoring.Labels;

/** How far the report of one unit for one period has come: one mark for one cell of a heatmap. */
public enum ReportStage {

    /** Nothing was sent, and there is time. */
    NOT_SENT(new Labels("chưa nộp", "not sent")),
    /** Some of what is to be sent is there, and there is time. */
    PARTIAL(new Labels("nộp thiếu", "incomplete")),
    /** Not complete, and the deadline has passed; whether something is there say the counts. */
    OVERDUE(new Labels("trễ", "overdue")),
    /** Complete; at least one of the files waits for approval. */
    SUBMITTED(new Labels("chờ duyệt", "awaiting approval")),
    APPROVED(new Labels("đã duyệt", "approved")),
    /** Complete and part of the current closing. */
    CLOSED(new Labels("đã chốt", "closed"));

    private final Labels label;

    ReportStage(Labels label) {
        this.label = label;
    }

    public Labels label() {
        return label;
    }

    /** Whether everything that is to be sent is there. */
    public boolean isComplete() {
        return compareTo(SUBMITTED) >= 0;
    }
}
