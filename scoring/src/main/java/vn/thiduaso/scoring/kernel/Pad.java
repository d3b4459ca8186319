package vn.thiduaso.scoring.kernel;

import vn.thiduaso.scoring.aggregation.Parts;

/** What one node needs while it is scored: a scratch pad, which walks that are not made at the same time may share. */
record Pad(Measures measures, Parts parts) {

    static Pad of(Layout layout) {
        return new Pad(new Measures(layout.mostReads), new Parts(layout.mostChildren));
    }
}
