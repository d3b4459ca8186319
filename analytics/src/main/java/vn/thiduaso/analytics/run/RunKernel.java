package vn.thiduaso.analytics.run;

import java.util.List;

import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Contributions;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Applies the scoring kernel to closed rows: first the keys that rank, then the whole rows. Safe to share between threads. */
public final class RunKernel {

    private final IndexSet indexSet;
    private final Scorer scorer;
    private final RankingRule ranking;
    private final int[] tieBreakers;
    private final int officialRankSlot;
    private final double[] max;

    private RunKernel(IndexSet indexSet, Scorer scorer) {
        this.indexSet = indexSet;
        this.scorer = scorer;
        ranking = indexSet.definition().ranking();
        tieBreakers = ranking.tieBreakers().stream().mapToInt(indexSet::node).toArray();
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

    public RankKey key(UnitFigures unit) {
        ScoreSheet sheet = scorer.score(unit.history());
        double score = ranking.byRounded() ? sheet.score() : sheet.points()[0];
        double[] ties = new double[tieBreakers.length];
        for (int i = 0; i < ties.length; i++) {
            ties[i] = sheet.points()[tieBreakers[i]];
        }
        return new RankKey(unit.unit(), unit.group(), sheet.ranked() ? score : Double.NaN, ties);
    }

    /** @param ranks ranks made from the keys of all units of the run */
    public ScoreRow row(String run, UnitFigures unit, Ranks ranks) {
        ScoreSheet sheet = scorer.score(unit.history());
        double[] coverages = reported(sheet.coverage());
        NodeFigures nodes = new NodeFigures(
                sheet.points(),
                sheet.official(),
                max,
                coverages,
                widened(sheet.states()),
                sheet.levels(),
                Contributions.of(indexSet, sheet));
        return new ScoreRow(
                run,
                unit.unit(),
                unit.name(),
                unit.kind(),
                unit.group(),
                sheet.score(),
                ranks.rank(unit.unit()),
                sheet.ranked(),
                sheet.reason().map(UnrankedReason::code).orElse(""),
                sheet.level(),
                coverages[0],
                nodes,
                officialRank(unit));
    }

    /** All rows of a run in plain Java, in the order of the units given. */
    public List<ScoreRow> rows(String run, List<UnitFigures> units) {
        Ranks ranks = Ranks.of(ranking, units.stream().map(this::key).toList());
        return units.stream().map(unit -> row(run, unit, ranks)).toList();
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
