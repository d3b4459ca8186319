package vn.thiduaso.dashboard.publish;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * The units of a run, by code, with their figures and cells: read from the lake in passes, each of a range of units that fits into memory.
 *
 * <p>One pass up to some {@value #FIGURES} figures; every pass reads the files of the run whose ranges of units meet its own.
 */
final class LakePasses implements Iterator<PublishableRun.Unit> {

    /** Figures held at once: nodes and slots of the units of a pass. */
    static final int FIGURES = 1_000_000;

    private static final int LEAST_UNITS = 1_000;

    private final Lake lake;
    private final String run;
    private final ClosedPeriod closing;
    private final IndexSet set;
    private final List<String> submissions;
    private final List<String> codes;
    private final int unitsOfAPass;
    private int read;
    private Iterator<PublishableRun.Unit> pass = List.<PublishableRun.Unit>of().iterator();

    LakePasses(Lake lake, String run, ClosedPeriod closing, IndexSet set, List<Submission> used) {
        this.lake = lake;
        this.run = run;
        this.closing = closing;
        this.set = set;
        this.submissions = used.stream().map(Submission::id).toList();
        this.codes = lake.scores().units(run);
        this.unitsOfAPass = Math.max(LEAST_UNITS, FIGURES / (set.nodes().size() + set.slotCount()));
    }

    @Override
    public boolean hasNext() {
        return pass.hasNext() || read < codes.size();
    }

    @Override
    public PublishableRun.Unit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!pass.hasNext()) {
            int end = Math.min(codes.size(), read + unitsOfAPass);
            pass = units(codes.get(read), codes.get(end - 1));
            read = end;
        }
        return pass.next();
    }

    private Iterator<PublishableRun.Unit> units(String first, String last) {
        pass = List.<PublishableRun.Unit>of().iterator(); // makes room
        Map<String, ClosedUnit> closed = new HashMap<>();
        lake.closedPeriods().between(closing, first, last).forEach(row -> closed.put(row.unit(), row));
        Map<String, Observation> cells = new HashMap<>();
        lake.observations()
                .between(closing.indexSet(), closing.period(), submissions, first, last)
                .forEach(cell -> cells.put(LakeUnits.key(cell), cell));
        LakeUnits units = new LakeUnits(set, closed, cells);
        List<ScoreRow> rows = lake.scores().between(run, first, last);
        return rows.stream().map(units::unit).iterator();
    }
}
