package vn.thiduaso.scoring.improvement;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * What one doubtful or missing figure may move.
 *
 * @param unit code of the unit
 * @param code input, or node for official points
 * @param part the figure that was put elsewhere
 * @param sent the figure as sent; NaN when it is missing
 * @param score published score as sent; NaN when the unit has none
 * @param rank rank as sent; 0 when it has none
 * @param low the unit with the figure at the lower end
 * @param high the unit with the figure at the upper end
 */
public record Price(String unit, String code, Part part, double sent, double score, int rank, End low, End high) {

    /**
     * One end.
     *
     * @param figure the figure there
     * @param score published score; NaN when there is none
     * @param rank rank; 0 when there is none
     */
    public record End(double figure, double score, int rank) {}

    public boolean missing() {
        return Double.isNaN(sent);
    }

    /** Most points of the published score either end moves; NaN when the unit has no score, as sent or at an end. */
    public double points() {
        return Math.max(Math.abs(low.score - score), Math.abs(high.score - score));
    }

    /** Most places either end moves; 0 when the unit has no rank, as sent or at an end. */
    public int places() {
        return Math.max(places(low), places(high));
    }

    /** The same, each way by itself; {@link Swing#NONE} when the unit has neither score nor rank, as sent and at both ends. */
    public Swing swing() {
        boolean always = rank > 0 && low.rank > 0 && high.rank > 0;
        boolean never = rank == 0 && low.rank == 0 && high.rank == 0;
        return new Swing(
                above(score, Math.min(low.score, high.score)),
                above(Math.max(low.score, high.score), score),
                always ? Math.max(0, Math.max(low.rank, high.rank) - rank) : 0,
                always ? Math.max(0, rank - Math.min(low.rank, high.rank)) : 0,
                !always && !never);
    }

    /** How far a score lies above another, 0 when it does not; NaN when either is none. */
    private static double above(double one, double other) {
        return Rounding.withoutNoise(Math.max(0, one - other));
    }

    private int places(End end) {
        return rank == 0 || end.rank == 0 ? 0 : Math.abs(end.rank - rank);
    }
}
