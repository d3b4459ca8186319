package vn.thiduaso.scoring.ranking;

import java.util.List;

/**
 * How scores become ranks.
 *
 * @param byRounded true: equal published scores are equal ranks; false: the unrounded points decide
 * @param ties what equal units get
 * @param order which end of the scores is rank 1
 * @param tieBreakers codes of nodes whose points decide between equal units, one after the other, in the same order; may be empty
 */
public record RankingRule(boolean byRounded, Ties ties, Order order, List<String> tieBreakers) {

    /** Ranks after equal units. */
    public enum Ties {
        /** 1-2-2-4. */
        COMPETITION,
        /** 1-2-2-3. */
        DENSE
    }

    /** Which end of the scores is rank 1. */
    public enum Order {
        /** More points are better. */
        HIGHEST_FIRST,
        /** Fewer points are better: sets that add up what is wrong. */
        LOWEST_FIRST;

        /** The key that ranks by "more is better": the figure, or its opposite. */
        public double key(double figure) {
            return this == HIGHEST_FIRST ? figure : -figure;
        }
    }

    public RankingRule {
        tieBreakers = List.copyOf(tieBreakers);
    }

    /** Whether fewer points are better. */
    public boolean lowestFirst() {
        return order == Order.LOWEST_FIRST;
    }

    /** More points are better. */
    public RankingRule(boolean byRounded, Ties ties, List<String> tieBreakers) {
        this(byRounded, ties, Order.HIGHEST_FIRST, tieBreakers);
    }
}
