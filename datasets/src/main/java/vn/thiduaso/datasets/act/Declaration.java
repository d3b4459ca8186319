package vn.thiduaso.datasets.act;

import vn.thiduaso.scoring.Labels;

/** Whether a unit has said that its report is complete. What it really sent is another question. */
public enum Declaration implements Stage {
    NONE(new Labels("chưa khai hoàn thành", "not declared complete")),
    COMPLETE(new Labels("khai hoàn thành", "declared complete"));

    private final Labels label;

    Declaration(Labels label) {
        this.label = label;
    }

    @Override
    public Labels label() {
        return label;
    }
}
