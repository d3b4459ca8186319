package vn.thiduaso.analytics.run;

import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/** Statistics of the units of a run, gathered in plain Java; empty for a set whose rules look at no other unit. */
public final class Samples {

    private Samples() {}

    public static SampleStatistics of(IndexSet indexSet, List<UnitFigures> units) {
        SampleStatistics.Gatherer gatherer = new SampleStatistics.Gatherer(indexSet.sampleNeeds());
        if (indexSet.needsSample()) {
            units.forEach(unit -> add(gatherer, indexSet, unit));
        }
        return gatherer.statistics();
    }

    /** Adds one unit; returns the gatherer, as Spark's aggregation wants it. */
    public static SampleStatistics.Gatherer add(
            SampleStatistics.Gatherer gatherer, IndexSet indexSet, UnitFigures unit) {
        return gatherer.add(unit.unit(), Scorer.measures(indexSet, unit.values(), unit.states()));
    }
}
