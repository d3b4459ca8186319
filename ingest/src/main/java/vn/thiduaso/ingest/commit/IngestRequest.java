package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What to load.
 *
 * @param files of figures, at least one unless there are units; folders and archives of files too
 * @param units files of units, or folders and archives of them; they count for the figures of the same call
 * @param order what the order of the files means
 * @param sentBy who sends
 * @param illustrative true: made-up figures, to be marked wherever they show
 * @param mapping by which all files of figures are read
 * @param within codes of the units the sender may report for; empty: all
 */
public record IngestRequest(
        IndexSet indexSet,
        Period period,
        List<Path> files,
        List<Path> units,
        FileOrder order,
        String sentBy,
        boolean illustrative,
        ReadLimits limits,
        Optional<Mapping> mapping,
        Optional<Set<String>> within) {

    /** For all units. */
    public IngestRequest(
            IndexSet indexSet,
            Period period,
            List<Path> files,
            List<Path> units,
            FileOrder order,
            String sentBy,
            boolean illustrative,
            ReadLimits limits,
            Optional<Mapping> mapping) {
        this(indexSet, period, files, units, order, sentBy, illustrative, limits, mapping, Optional.empty());
    }

    /** The same of a sender who may report for some units only. */
    public IngestRequest within(Set<String> reach) {
        return new IngestRequest(
                indexSet, period, files, units, order, sentBy, illustrative, limits, mapping, Optional.of(reach));
    }

    /** Without a mapping: each file is read as it presents itself. */
    public IngestRequest(
            IndexSet indexSet,
            Period period,
            List<Path> files,
            List<Path> units,
            FileOrder order,
            String sentBy,
            boolean illustrative,
            ReadLimits limits) {
        this(indexSet, period, files, units, order, sentBy, illustrative, limits, Optional.empty());
    }

    /** Whether a later file of the same call may repeat a figure. */
    public enum FileOrder {
        /** The files were sent together: the same figure twice is a fault. */
        TOGETHER,
        /** The files were sent one after the other: a later one corrects an earlier one. */
        ONE_AFTER_THE_OTHER
    }

    public IngestRequest {
        files = List.copyOf(files);
        units = List.copyOf(units);
        within = within.map(Set::copyOf);
    }
}
