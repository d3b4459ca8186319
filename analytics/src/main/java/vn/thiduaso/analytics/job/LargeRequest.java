package vn.thiduaso.analytics.job;

import java.nio.file.Path;
import java.util.List;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

/**
 * Long text files to be loaded.
 *
 * @param files of figures: paths all processes of Spark can read, or addresses {@code s3://…} in the object store of the lake; at least one
 * @param units files of units, which only this process reads; they count for the figures of the same call
 * @param sentBy who sends
 * @param illustrative true: made-up figures, to be marked wherever they show
 */
public record LargeRequest(
        IndexSetSource indexSet,
        Period period,
        List<String> files,
        List<Path> units,
        String sentBy,
        boolean illustrative) {

    public LargeRequest {
        files = List.copyOf(files);
        units = List.copyOf(units);
    }

    /** The same as the plain way has it, without the files of figures. */
    IngestRequest plain() {
        return new IngestRequest(
                indexSet.set(),
                period,
                List.of(),
                units,
                IngestRequest.FileOrder.TOGETHER,
                sentBy,
                illustrative,
                ReadLimits.batch());
    }
}
