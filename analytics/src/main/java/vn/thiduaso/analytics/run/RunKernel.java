package vn.thiduaso.analytics.run;

import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Contributions;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.Standing;
import vn.thiduaso.scoring.kernel.StandingRule;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Applies the scoring kernel to closed rows: everything of a unit but its rank, and the key that ranks it. Safe to share between threads. */
public final class RunKernel {

    private final IndexSet indexSet;
    private final Scorer scorer;
    private final RankingRule ranking;
    private final StandingRule standings;
    private final Contributions contributions;
    private final int officialRankSlot;
    private final double[] max;

    private RunKernel(IndexSet indexSet, Scorer scorer) {
        this.indexSet = indexSet;
        this.scorer = scorer;
        ranking = indexSet.definition().ranking();
        standings = StandingRule.of(indexSet);
        contributions = Contributions.of(indexSet);
        officialRankSlot = indexSet.findSlot(indexSet.nodes().get(0).code(), Part.OFFICIAL_RANK)
                .orElseThrow()
                .index();
        max = indexSet.nodes().stream().mapToDouble(Node::max).toArray();
    }

    /** @param binding what the set must know of all units of the run */
    public static RunKernel of(IndexSet indexSet, Binding binding) {
        return new RunKernel(indexSet, Scorer.of(indexSet, binding));
    }

    /** A kernel in plain Java, bound to the units themselves. */
    public static RunKernel of(IndexSet indexSet, List<UnitFigures> units) {
        return of(
                indexSet,
                Binding.of(indexSet, units.stream().map(UnitFigures::history).toList()));
    }

    /** Empty keys for the units of this run. */
    public RankKeys keys() {
        return new RankKeys(standings.tieBreakers());
    }

    public ScoredUnit score(UnitFigures unit) {
        ScoreSheet sheet = scorer.score(unit.history());
        return new ScoredUnit(
                unit,
                sheet,
                max,
                reported(sheet.coverage()),
                widened(sheet.states()),
                contributions.of(sheet),
                officialRank(unit));
    }

    public void addKey(ScoredUnit scored, RankKeys keys) {
        Standing standing = standings.of(scored.sheet());
        String among = ranking.among(scored.unit().group());
        keys.add(scored.unit().unit(), among, standing.key(), standing.tieBreakers());
    }

    /** All rows of a run in plain Java, in the order of the units given. */
    public List<ScoreRow> rows(String run, List<UnitFigures> units) {
        RankKeys keys = keys();
        List<ScoredUnit> scored = units.stream().map(this::score).toList();
        scored.forEach(unit -> addKey(unit, keys));
        int[] ranks = Ranks.of(ranking, List.of(keys)).get(0);
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> scored.get(i).row(run, ranks[i]))
                .toList();
    }

    private int officialRank(UnitFigures unit) {
        boolean known = unit.states()[officialRankSlot] == CellState.VALUE.code();
        return known ? (int) unit.values()[officialRankSlot] : 0;
    }

    /** NaN, where nothing applies, is stored as 0: the state of the node says that nothing applies. */
    private static double[] reported(double[] coverage) {
        double[] reported = coverage.clone();
        for (int node = 0; node < reported.length; node++) {
            reported[node] = Double.isNaN(reported[node]) ? 0 : reported[node];
        }
        return reported;
    }

    private static int[] widened(byte[] states) {
        int[] codes = new int[states.length];
        for (int node = 0; node < codes.length; node++) {
            codes[node] = states[node];
        }
        return codes;
    }
}
