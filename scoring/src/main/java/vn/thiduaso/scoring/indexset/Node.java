package vn.thiduaso.scoring.indexset;

import vn.thiduaso.scoring.Labels;

/** A place in an index set that can carry points. */
public sealed interface Node permits Group, Indicator, View {

    NodeHead head();

    default String code() {
        return head().code();
    }

    default Labels label() {
        return head().label();
    }

    /** Maximum points, 0 or more. */
    default double max() {
        return head().max();
    }
}
