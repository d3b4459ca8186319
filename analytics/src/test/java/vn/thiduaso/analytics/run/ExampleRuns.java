package vn.thiduaso.analytics.run;

import java.util.List;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.RunInputs;

/** Runs of {@link ExampleClosings}, made without Spark. */
public final class ExampleRuns {

    public static final String ID = "0123456789ab";

    private ExampleRuns() {}

    public static List<ScoreRow> rows(IndexSetSource source, int units) {
        return rows(source, ExampleClosings.rows(source, units));
    }

    static List<ScoreRow> rows(IndexSetSource source, List<ClosedUnit> closed) {
        List<UnitFigures> figures = closed.stream().map(UnitFigures::of).toList();
        return RunKernel.of(source.set(), figures).rows(ID, figures);
    }

    public static void commit(Lake lake, IndexSetSource source, int units) {
        List<ScoreRow> rows = rows(source, units);
        lake.commit(
                new RunRow(
                        ID,
                        source.set().code(),
                        source.set().version(),
                        ExampleClosings.PERIOD,
                        "ba9876543210",
                        units,
                        units,
                        ExampleClosings.NOON,
                        RunInputs.ENGINE,
                        source.yaml(),
                        "{}",
                        "0".repeat(64)),
                rows);
    }
}
