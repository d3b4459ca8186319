package vn.thiduaso.analytics.run;

import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.UnrankedReason;

/**
 * One unit scored, before it is ranked: what a row of {@code score} holds but for the rank. Arrays by node are handed over, not copied.
 *
 * @param max largest points possible for this unit
 * @param coverages share of the weight that has figures, in [0, 1]
 * @param states codes of the kernel's node states
 * @param contributions what each leaf adds to the published score; NaN where none
 * @param officialRank rank published by somebody else; 0 when none
 */
public record ScoredUnit(
        UnitFigures unit,
        ScoreSheet sheet,
        double[] max,
        double[] coverages,
        int[] states,
        double[] contributions,
        int officialRank) {

    /** Code of why it is not ranked; empty when it is. */
    public String reason() {
        return sheet.reason().map(UnrankedReason::code).orElse("");
    }

    /** @param rank from 1 inside the group; 0 when not ranked */
    public ScoreRow row(String run, int rank) {
        NodeFigures nodes = new NodeFigures(
                sheet.points(), sheet.official(), max, coverages, states, sheet.levels(), contributions);
        return new ScoreRow(
                run,
                unit.unit(),
                unit.name(),
                unit.kind(),
                unit.group(),
                sheet.score(),
                rank,
                sheet.ranked(),
                reason(),
                sheet.level(),
                coverages[0],
                nodes,
                officialRank);
    }
}
