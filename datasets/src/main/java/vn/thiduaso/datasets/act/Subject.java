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

    /**
     * Something that was found in an accepted figure.
     *
     * @param submission the file the figure came in
     * @param finding what tells it from others of the file: {@code Finding.key()}
     */
    record OfFinding(String indexSet, Period period, String submission, String finding) implements Subject {

        /** The file the figure came in. */
        public OfSubmission file() {
            return new OfSubmission(indexSet, period, submission);
        }
    }

    /** What one unit reports for an index set and period. */
    record OfUnit(String indexSet, Period period, String unit) implements Subject {}
}
