package vn.thiduaso.datasets.lake;

/**
 * The result of one unit in a run.
 *
 * @param group peer group in which it was ranked; empty when none
 * @param score published score at the digits of the index set; NaN when it has none
 * @param rank from 1 inside the group; 0 when not ranked
 * @param reason code of why it is not ranked; empty when ranked
 * @param level maturity level; −1 when none
 * @param coverage share of the weight that has figures, in [0, 1]
 * @param nodes results by node, the score itself being the first
 * @param officialRank rank published by somebody else; 0 when none
 */
public record ScoreRow(
        String run,
        String unit,
        String name,
        String kind,
        String group,
        double score,
        int rank,
        boolean ranked,
        String reason,
        int level,
        double coverage,
        NodeFigures nodes,
        int officialRank) {}
