package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a draft ranking changes with the figures of a call.
 *
 * @param moves units whose score or rank changes, those that move farthest first
 */
public record Effect(List<Move> moves) {

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

    /** @param before empty where nothing was sent yet */
    static Effect of(Optional<Preview> before, Preview after) {
        Map<String, Integer> places = new HashMap<>();
        before.ifPresent(preview -> {
            for (int place = 0; place < preview.size(); place++) {
                places.put(preview.unit(place).unit(), place);
            }
        });
        List<Move> moves = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            String unit = after.unit(place).unit();
            Optional<Integer> old = Optional.ofNullable(places.get(unit));
            Move move = new Move(
                    unit,
                    after.unit(place).name(),
                    old.map(at -> before.orElseThrow().sheet(at).score()).orElse(Double.NaN),
                    after.sheet(place).score(),
                    old.map(at -> before.orElseThrow().rank(at)).orElse(0),
                    after.rank(place));
            if (move.movesRank() || Double.compare(move.scoreBefore(), move.scoreAfter()) != 0) {
                moves.add(move);
            }
        }
        moves.sort(FARTHEST);
        return new Effect(moves);
    }

    /** How many units get another score. */
    public long scores() {
        return moves.stream()
                .filter(move -> Double.compare(move.scoreBefore(), move.scoreAfter()) != 0)
                .count();
    }

    /** How many units get another rank. */
    public long ranks() {
        return moves.stream().filter(Move::movesRank).count();
    }
}
