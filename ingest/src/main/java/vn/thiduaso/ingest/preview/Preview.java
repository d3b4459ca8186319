package vn.thiduaso.ingest.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.CellMarks;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.SheetRanks;
import vn.thiduaso.scoring.preparation.CellMark;
import vn.thiduaso.scoring.robustness.UnitRobustness;

/**
 * The units of one period scored and ranked: the same kernel, bound to the same units, as a run. Safe to share between threads.
 *
 * <p>A unit's sheet is made when it is asked for: scoring twice is cheaper than keeping the sheets of a large file.
 */
public final class Preview {

    private final IndexSet indexSet;
    private final Period period;
    private final List<Period> before;
    private final Panel panel;
    private final Scorer scorer;
    private final CellMarks marks;
    private final int[] ranks;
    private final List<UnitRobustness> draws;

    private Preview(IndexSet indexSet, int draws, List<Period> periods, Panel panel) {
        this.indexSet = indexSet;
        period = periods.get(periods.size() - 1);
        before = periods.subList(0, periods.size() - 1);
        this.panel = panel;
        Binding binding = Binding.of(indexSet, panel);
        scorer = Scorer.of(indexSet, binding);
        marks = CellMarks.of(indexSet, binding.preparation());
        ranks = SheetRanks.of(
                indexSet, size(), this::sheet, unit -> panel.unit(unit).group());
        this.draws = draws > 0 ? RankDraws.of(indexSet, panel, draws) : List.of();
    }

    /**
     * @param draws how often units are ranked again; 0 for not at all
     * @param periods rising; the last is the one scored
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what the set asks for
     */
    static Preview of(IndexSet indexSet, int draws, List<Period> periods, Panel panel) {
        return new Preview(indexSet, draws, periods, panel);
    }

    public IndexSet indexSet() {
        return indexSet;
    }

    public Period period() {
        return period;
    }

    /** Earlier periods the set looked back to, rising. */
    public List<Period> before() {
        return before;
    }

    /** Number of units. */
    public int size() {
        return panel.size();
    }

    /** A unit by its place in the order of codes. */
    public UnitRow unit(int index) {
        return panel.unit(index);
    }

    public ScoreSheet sheet(int index) {
        return scorer.score(panel.get(index));
    }

    /** Codes of the inputs, in node order. */
    public List<String> inputs() {
        return marks.codes();
    }

    /** By input what preparation did to the unit's figure; none when the set prepares nothing. */
    public List<Set<CellMark>> marks(int index) {
        return marks.of(panel.get(index));
    }

    /** The same sheet, and how each of its points came about. */
    public Explanation explain(int index) {
        return scorer.explain(panel.get(index));
    }

    /** Number of units that have a rank. */
    public int ranked() {
        return (int) Arrays.stream(ranks).filter(rank -> rank > 0).count();
    }

    /** Rank somebody else published in the period scored; 0 when none. */
    public int officialRank(int index) {
        int slot = indexSet.findSlot(indexSet.nodes().get(0).code(), Part.OFFICIAL_RANK)
                .orElseThrow()
                .index();
        double rank = panel.get(index).scoredValues()[slot];
        return Double.isNaN(rank) ? 0 : (int) rank;
    }

    /** What the units that a unit is ranked with have in common: their group; the empty text where the set ranks all units together. */
    public String rankedAmong(int index) {
        return indexSet.definition().ranking().among(panel.unit(index).group());
    }

    /** Rank from 1 among those the set ranks it with; 0 when it has none. */
    public int rank(int index) {
        return ranks[index];
    }

    /** Whether units were ranked again. */
    public boolean isDrawn() {
        return !draws.isEmpty();
    }

    /**
     * How sure the unit's rank is.
     *
     * @throws IndexOutOfBoundsException when nothing was drawn
     */
    public UnitRobustness draws(int index) {
        return draws.get(index);
    }
}
