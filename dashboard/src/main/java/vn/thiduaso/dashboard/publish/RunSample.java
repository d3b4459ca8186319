package vn.thiduaso.dashboard.publish;

import java.util.Arrays;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.SampleReader;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/** Gathers what the sample rules of a run were bound to while its units go by, from the figures that are copied with it. */
final class RunSample {

    private final IndexSet set;
    private final SampleReader reader;
    private final SampleStatistics.Gatherer gatherer;

    RunSample(IndexSet set, BoundPreparation preparation) {
        this.set = set;
        this.reader = SampleReader.of(set, preparation);
        this.gatherer = new SampleStatistics.Gatherer(set.sampleNeeds());
    }

    void add(PublishableRun.Unit unit) {
        if (set.needsSample()) {
            double[] values = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            unit.cells().forEach(cell -> {
                values[cell.slot()] = cell.figure().orElse(Double.NaN);
                states[cell.slot()] = (byte) cell.state();
            });
            reader.add(gatherer, UnitHistory.of(unit.unit(), unit.group().orElse(""), values, states));
        }
    }

    /** Of the units that went by; nothing where no rule asks for it. */
    SampleStatistics statistics() {
        return set.needsSample()
                ? gatherer.statistics()
                : SampleStatistics.none(set.nodes().size());
    }
}
