package vn.thiduaso.datasets.act;

import vn.thiduaso.scoring.Period;

/** What an act is about; always inside one index set and period. */
public sealed interface Subject {

    /** Code of the index set. */
    String indexSet();

    Period period();

    /** The period it lies in. */
    default OfPeriod whole() {
        return new OfPeriod(indexSet(), period());
    }

    /** One submission of figures. */
    record OfSubmission(String indexSet, Period period, String submission) implements Subject {}

    /** All figures of an index set and period. */
    record OfPeriod(String indexSet, Period period) implements Subject {}

    /** What one unit reports for an index set and period. */
    record OfUnit(String indexSet, Period period, String unit) implements Subject {}
}
