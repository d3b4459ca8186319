package vn.thiduaso.dashboard.publish;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.datasets.run.UnitRange;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * The units of a run, by code, with their figures and cells: read from the lake in passes, each of a range of units that fits into memory.
 *
 * <p>Every pass reads the files of the run whose ranges of units meet its own.
 */
final class LakePasses implements Iterable<PublishableRun.Unit> {

    private final Lake lake;
    private final String run;
    private final RunInputs inputs;
    private final IndexSet set;
    private final List<String> submissions;

    LakePasses(Lake lake, String run, RunInputs inputs, List<Submission> used) {
        this.lake = lake;
        this.run = run;
        this.inputs = inputs;
        this.set = inputs.indexSet().set();
        this.submissions = used.stream().map(Submission::id).toList();
    }

    @Override
    public Iterator<PublishableRun.Unit> iterator() {
        int closings = 1 + (preparationSeesEarlier() ? inputs.earlier().size() : 0);
        int sent = submissions.isEmpty() ? 0 : UnitRange.CELL * set.slotCount();
        int figures = set.nodes().size() + set.slotCount() * closings + sent;
        return UnitRange.of(lake, run, figures).stream().flatMap(this::units).iterator();
    }

    /** Whether what a unit gets can depend on its own figures of earlier closings. */
    private boolean preparationSeesEarlier() {
        return !set.definition().preparation().steps().isEmpty();
    }

    private Stream<PublishableRun.Unit> units(UnitRange range) {
        ClosedPeriod closing = inputs.closing();
        Map<String, ClosedUnit> closed = new HashMap<>();
        lake.closedPeriods().between(closing, range.first(), range.last()).forEach(row -> closed.put(row.unit(), row));
        List<Map<String, ClosedUnit>> before =
                preparationSeesEarlier() ? RunUnits.before(lake, inputs, range) : List.of();
        Map<String, Observation> cells = new HashMap<>();
        lake.observations()
                .between(closing.indexSet(), closing.period(), submissions, range.first(), range.last())
                .forEach(cell -> cells.put(LakeUnits.key(cell), cell));
        LakeUnits units = new LakeUnits(set, closed, before, cells);
        List<ScoreRow> rows = lake.scores().between(run, range.first(), range.last());
        return rows.stream().map(units::unit);
    }
}
