package vn.thiduaso.scoring.improvement;

import vn.thiduaso.scoring.kernel.ScoreSheet;

/**
 * What a unit would get with other figures.
 *
 * @param sheet its scores
 * @param rank from 1 in its peer group; 0 when it would not be ranked
 */
public record Trial(ScoreSheet sheet, int rank) {

    /** Published score; NaN when not ranked. */
    public double score() {
        return sheet.score();
    }

    boolean reaches(int target) {
        return reaches(rank, target);
    }

    static boolean reaches(int rank, int target) {
        return rank > 0 && rank <= target;
    }
}
