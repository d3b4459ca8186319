package vn.thiduaso.scoring.preparation;

import vn.thiduaso.scoring.trace.StepKind;

/** Where an estimate came from. */
public enum ImputationMethod {
    MEAN("mean", StepKind.IMPUTED_MEAN),
    MEDIAN("median", StepKind.IMPUTED_MEDIAN),
    GROUP_MEAN("group-mean", StepKind.IMPUTED_GROUP_MEAN),
    GROUP_MEDIAN("group-median", StepKind.IMPUTED_GROUP_MEDIAN),
    SIBLING_MEAN("sibling-mean", StepKind.IMPUTED_SIBLINGS),
    EARLIER("earlier", StepKind.IMPUTED_EARLIER),
    CONSTANT_OVER_TIME("constant-over-time", StepKind.IMPUTED_CONSTANT),
    LINEAR_OVER_TIME("linear-over-time", StepKind.IMPUTED_LINEAR);

    private final String word;
    private final StepKind step;

    ImputationMethod(String word, StepKind step) {
        this.word = word;
        this.step = step;
    }

    /** The word used in exports. */
    public String word() {
        return word;
    }

    /** The step of an explanation that says so. */
    public StepKind step() {
        return step;
    }
}
