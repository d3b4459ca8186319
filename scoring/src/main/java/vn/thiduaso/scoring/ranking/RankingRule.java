package vn.thiduaso.scoring.ranking;

import java.util.List;

/**
 * How scores become ranks.
 *
 * @param byRounded true: equal published scores are equal ranks; false: the unrounded points decide
 * @param ties what equal units get
 * @param tieBreakers codes of nodes whose points decide between equal units, in order, more is better; may be empty
 */
public record RankingRule(boolean byRounded, Ties ties, List<String> tieBreakers) {

    /** Ranks after equal units. */
    public enum Ties {
        /** 1-2-2-4. */
        COMPETITION,
        /** 1-2-2-3. */
        DENSE
    }

    public RankingRule {
        tieBreakers = List.copyOf(tieBreakers);
    }
}
