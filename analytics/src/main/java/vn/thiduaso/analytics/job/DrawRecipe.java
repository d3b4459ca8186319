package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.util.List;

import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.DrawPlan;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;

/**
 * What an executor needs to make draws: the texts of the index set and the design, and the figures of all units. Texts travel, not objects.
 *
 * @param units figures of all units; ranks need them all in every draw
 * @param sample units that the run is bound to; empty: its own
 * @param variations of the design
 */
record DrawRecipe(
        String indexSetYaml,
        String designYaml,
        List<UnitHistory> units,
        List<UnitHistory> sample,
        long seed,
        int draws,
        int rows,
        int variations)
        implements Serializable {

    /** A range of draws, from one up to, not with, another. */
    record Range(int from, int to) implements Serializable {}

    RankTable draw(Range range) {
        IndexSet indexSet = IndexSetSource.of(indexSetYaml, "index-set").set();
        return Replications.of(
                        indexSet,
                        DesignSource.of(designYaml, "design", indexSet).design(),
                        Field.ranked(indexSet.definition().ranking(), units).fittedTo(sample))
                .run(new DrawPlan(seed, draws, rows, variations), range.from(), range.to());
    }
}
