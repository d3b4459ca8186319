package vn.thiduaso.scoring.ranking;

import java.util.List;

/**
 * How scores become ranks.
 *
 * @param byRounded true: equal published scores are equal ranks; false: the unrounded points decide
 * @param ties what equal units get
 * @param order which end of the scores is rank 1
 * @param tieBreakers codes of nodes whose points decide between equal units, one after the other, in the same order; may be empty
 * @param groups among whom a unit is ranked
 */
public record RankingRule(boolean byRounded, Ties ties, Order order, List<String> tieBreakers, Groups groups) {

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

    /** Among whom a unit is ranked. Peers that figures are compared with or filled from are those of the group all the same. */
    public enum Groups {
        /** The units of its group. */
        GROUP,
        /** All units, whatever their groups. */
        NONE
    }

    public RankingRule {
        tieBreakers = List.copyOf(tieBreakers);
    }

    /** Whether fewer points are better. */
    public boolean lowestFirst() {
        return order == Order.LOWEST_FIRST;
    }

    /** What units that are ranked together have in common: their group, or for all of them the empty text. */
    public String among(String group) {
        return groups == Groups.GROUP ? group : "";
    }

    /** Inside groups. */
    public RankingRule(boolean byRounded, Ties ties, Order order, List<String> tieBreakers) {
        this(byRounded, ties, order, tieBreakers, Groups.GROUP);
    }

    /** More points are better. */
    public RankingRule(boolean byRounded, Ties ties, List<String> tieBreakers) {
        this(byRounded, ties, Order.HIGHEST_FIRST, tieBreakers);
    }
}
