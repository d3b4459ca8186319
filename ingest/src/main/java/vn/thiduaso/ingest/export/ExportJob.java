package vn.thiduaso.ingest.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Writes one table of a run to a file. */
public final class ExportJob {

    /** What can be exported. */
    public enum What {
        SCORES,
        RANKS,
        CONTRIBUTIONS,
        /** JSON, whatever the format asked for: it is one document, not a table. */
        MANIFEST
    }

    /**
     * Writes.
     *
     * @param out the file, replaced as a whole
     * @return the run, or nothing when there is none of this id
     * @throws SheetTooLargeException when the format cannot hold the table; the file is not touched
     * @throws IOException when the file cannot be written
     */
    public Optional<RunRow> run(Lake lake, String runId, What what, SheetFormat format, Path out) throws IOException {
        Optional<RunRow> found = lake.runs().find(runId);
        if (found.isEmpty()) {
            return found;
        }
        RunRow run = found.get();
        if (what == What.MANIFEST) {
            byte[] manifest = run.manifest().getBytes(StandardCharsets.UTF_8);
            WholeFile.write(out, stream -> stream.write(manifest));
            return found;
        }
        Sheet sheet = sheet(
                what,
                IndexSetYaml.read(run.indexSetYaml(), run.indexSet()),
                lake.scores().of(runId));
        format.write(sheet, out);
        return found;
    }

    private static Sheet sheet(What what, IndexSet set, List<ScoreRow> rows) {
        return switch (what) {
            case SCORES -> RunSheets.scores(set, rows);
            case RANKS -> RunSheets.ranks(set, rows);
            case CONTRIBUTIONS -> RunSheets.contributions(set, rows);
            case MANIFEST -> throw new IllegalArgumentException("a manifest is no table");
        };
    }
}
