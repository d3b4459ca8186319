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
import vn.thiduaso.datasets.run.PreparationJson;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.CellMarks;

/** Writes one table of a run to a file. */
public final class ExportJob {

    /** What can be exported. */
    public enum What {
        SCORES,
        RANKS,
        CONTRIBUTIONS,
        /** What preparation did to which figure. */
        MARKS,
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
        IndexSet set = IndexSetYaml.read(run.indexSetYaml(), run.indexSet());
        format.write(
                what == What.MARKS
                        ? marks(lake, run)
                        : sheet(what, set, lake.scores().of(runId)),
                out);
        return found;
    }

    /** Figures are prepared again with the parameters that the manifest states. */
    private static Sheet marks(Lake lake, RunRow run) {
        RunInputs inputs = RunSources.of(lake, run);
        CellMarks marks = CellMarks.of(inputs.indexSet().set(), PreparationJson.ofManifest(run.manifest()));
        return RunSheets.marks(marks, RunUnits.walk(lake, inputs));
    }

    private static Sheet sheet(What what, IndexSet set, List<ScoreRow> rows) {
        return switch (what) {
            case SCORES -> RunSheets.scores(set, rows);
            case RANKS -> RunSheets.ranks(set, rows);
            case CONTRIBUTIONS -> RunSheets.contributions(set, rows);
            case MARKS, MANIFEST -> throw new IllegalArgumentException(what + " is not made of scores");
        };
    }
}
