package vn.thiduaso.ingest.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ObservationTable.FigureSink;
import vn.thiduaso.scoring.Period;

/** The figures the lake had of an index set before a call. Nothing is read before somebody asks. */
public interface Past {

    /** Of a lake with nothing in it. */
    Past NONE = new Past() {
        @Override
        public Set<Period> periods() {
            return Set.of();
        }

        @Override
        public void walk(Period period, Collection<String> codes, FigureSink sink) {
            // nothing to show
        }

        @Override
        public List<Observation> current(Period period, Collection<String> codes) {
            return List.of();
        }

        @Override
        public String fileName(String submission) {
            return "";
        }
    };

    /** Periods for which figures of the set were sent. */
    Set<Period> periods();

    /** Lets the figures of some codes in a period go by, as {@link vn.thiduaso.datasets.lake.ObservationTable#walk}: one read of the lake. */
    void walk(Period period, Collection<String> codes, FigureSink sink);

    /** The figures of some codes that count in a period, with their cells: one read of the lake. */
    List<Observation> current(Period period, Collection<String> codes);

    /** Name of the file of a submission. */
    String fileName(String submission);
}
