package vn.thiduaso.dashboard.publish;

import java.util.Arrays;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/** The sample of a run: what rules that look at other units were bound to. */
final class RunSample {

    private RunSample() {}

    static SampleStatistics of(PublishableRun run) {
        IndexSet set = run.indexSet();
        if (!set.needsSample()) {
            return SampleStatistics.none(set.nodes().size());
        }
        SampleStatistics.Gatherer gatherer = new SampleStatistics.Gatherer(set.sampleNeeds());
        for (PublishableRun.Unit unit : run.units()) {
            double[] values = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            unit.cells().forEach(cell -> {
                values[cell.slot()] = cell.figure().orElse(Double.NaN);
                states[cell.slot()] = (byte) cell.state();
            });
            gatherer.add(unit.unit(), Scorer.measures(set, values, states));
        }
        return gatherer.statistics();
    }
}
