package vn.thiduaso.ingest.compare;

import vn.thiduaso.scoring.indexset.Input;

/** How far apart two measures of an input are at least. */
final class Steps {

    private Steps() {}

    /** The step of its values; 0 for a ratio and where any number will do. */
    static double of(Input input) {
        return input.kind() == Input.Kind.VALUE ? input.range().step().orElse(0) : 0;
    }
}
