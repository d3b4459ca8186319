package vn.thiduaso.ingest.preview;

import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.DrawPlan;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.robustness.UnitRobustness;

/** Ranks drawn again by the usual design and seed: what {@code robustness} says of a run when nobody gives it a design. */
final class RankDraws {

    private static final long SEED = 2026;
    /** Near ties are not asked for. */
    private static final int NO_CUT = 1;

    private RankDraws() {}

    /**
     * @param panel units in the order of their codes
     * @param draws 1 or more
     * @return by unit, in the order of the panel
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what was drawn
     */
    static List<UnitRobustness> of(IndexSet indexSet, Panel panel, int draws) {
        Design design = DesignSource.usual(indexSet).design();
        // made once: a draw looks at each unit many times
        List<UnitHistory> units = List.copyOf(panel);
        Field field = Field.ranked(indexSet.definition().ranking(), units);
        DrawPlan plan = new DrawPlan(SEED, draws, 0, design.variations().size());
        int parts = Math.min(draws, Runtime.getRuntime().availableProcessors());
        List<RankTable> tables = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> Replications.of(indexSet, design, field)
                        .run(plan, start(part, parts, draws), start(part + 1, parts, draws)))
                .toList();
        RankTable nominal = Replications.of(indexSet, design, field).nominal();
        return Robustness.of(field, nominal, RankTable.joined(tables), NO_CUT, 1)
                .units();
    }

    private static int start(int part, int parts, int draws) {
        return (int) ((long) draws * part / parts);
    }
}
