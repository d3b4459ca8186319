package vn.thiduaso.ingest.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How a draft ranking changes with the figures of a call.
 *
 * @param some whether only some units are looked at, not all whose score or rank changes
 * @param moves units whose score or rank changes and that the sender may see, those that move farthest first
 */
public record Effect(boolean some, List<Move> moves) {

    /**
     * One unit.
     *
     * @param scoreBefore published score; NaN where it has none
     * @param rankBefore 0 where it has none
     */
    public record Move(String unit, String name, double scoreBefore, double scoreAfter, int rankBefore, int rankAfter) {

        /** Whether the unit gets another rank, gets its first or loses it. */
        public boolean movesRank() {
            return rankBefore != rankAfter;
        }

        /** Whether the unit gets another score, gets its first or loses it. */
        public boolean movesScore() {
            return Double.compare(scoreBefore, scoreAfter) != 0;
        }

        /** Getting a rank or losing it is farther than any way between two ranks. */
        private long way() {
            boolean both = rankBefore > 0 && rankAfter > 0;
            return both || !movesRank() ? Math.abs((long) rankAfter - rankBefore) : Integer.MAX_VALUE;
        }

        private double points() {
            double change = Math.abs(scoreAfter - scoreBefore);
            return Double.isNaN(change) ? 0 : change;
        }
    }

    private static final Comparator<Move> FARTHEST = Comparator.comparingLong(Move::way)
            .thenComparingDouble(Move::points)
            .reversed()
            .thenComparing(Move::unit);

    public Effect {
        moves = List.copyOf(moves);
    }

    /** @param all in any order; those that change nothing are left out */
    public static Effect of(List<Move> all) {
        return new Effect(
                false,
                all.stream()
                        .filter(move -> move.movesRank() || move.movesScore())
                        .sorted(FARTHEST)
                        .toList());
    }

    /** That on some units. */
    public Effect of(Set<String> units) {
        return new Effect(
                true, moves.stream().filter(move -> units.contains(move.unit())).toList());
    }

    /** How many units get another score. */
    public long scores() {
        return moves.stream().filter(Move::movesScore).count();
    }

    /** How many units get another rank. */
    public long ranks() {
        return moves.stream().filter(Move::movesRank).count();
    }
}
