package vn.thiduaso.ingest.compare;

import java.util.List;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.read.CellFault;

/** The accepted entries of one file of figures, whose rows are all read. */
public interface Entries {

    /** Whether any figure of any entry is said to be missing. */
    boolean anyMissing();

    /** Gives each entry that has kept its place so far, in the order of the file. */
    void walk(Sink sink);

    /**
     * Something was found in an entry while {@link #walk} gives it; a refusal takes its place.
     *
     * @param entry as {@link Sink#accept} gave it last
     */
    void found(int entry, CellFault fault);

    /** Takes entries. */
    @FunctionalInterface
    interface Sink {

        /**
         * @param entry its number in the file
         * @param row its physical row, from 1
         * @param figures what was made of it: of one unit and one code
         */
        void accept(int entry, int row, List<Observation> figures);
    }
}
