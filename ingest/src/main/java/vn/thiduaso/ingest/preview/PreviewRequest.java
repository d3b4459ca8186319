package vn.thiduaso.ingest.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What to score.
 *
 * @param period the period to score; empty: the latest one of the figures
 * @param undated the period of figures whose files name none, when no period is asked for
 * @param kind kind of the units no file describes
 * @param point whether {@code 1.234} is known to have a decimal point
 * @param draws how often units are ranked again to see how sure their ranks are; 0 for not at all
 * @param units files of units, or folders and archives of them; without any, units are those that have figures
 * @param files of figures, at least one; folders and archives of files too
 * @param mapping by which all files of figures are read
 */
public record PreviewRequest(
        IndexSet indexSet,
        Optional<Period> period,
        Period undated,
        String kind,
        boolean point,
        int draws,
        List<Path> units,
        List<Path> files,
        ReadLimits limits,
        Optional<Mapping> mapping) {

    /** Without a mapping: each file has the product's own heads. */
    public PreviewRequest(
            IndexSet indexSet,
            Optional<Period> period,
            Period undated,
            String kind,
            boolean point,
            int draws,
            List<Path> units,
            List<Path> files,
            ReadLimits limits) {
        this(indexSet, period, undated, kind, point, draws, units, files, limits, Optional.empty());
    }

    public PreviewRequest {
        units = List.copyOf(units);
        files = List.copyOf(files);
    }

    /** The period of figures that name none. */
    Period unnamed() {
        return period.orElse(undated);
    }
}
