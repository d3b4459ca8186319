package vn.thiduaso.scoring.improvement;

/**
 * What counts as a realistic change, and how its effort is measured.
 *
 * <p>Sources: that a target should be one that others reach, World Bank, <em>Doing Business</em>, "distance to frontier"; that the sum of changes,
 * each divided by what is usual for its figure, should be least, Wachter, Mittelstadt and Russell, <em>Counterfactual Explanations Without Opening
 * the Black Box</em>, Harvard Journal of Law and Technology 31 (2018).
 *
 * @param limit how far a figure may go
 * @param quantile under {@link Limit#PEERS}: 1 up to the best peer, 0.9 up to what the best tenth reach; above 0.5, at most 1
 * @param yardstick one unit of effort
 */
public record Realism(Limit limit, double quantile, Yardstick yardstick) {

    /** How far a figure may go. */
    public enum Limit {
        /** Not beyond what the peers reach. */
        PEERS,
        /** No more at once than the unit's own greatest change from one earlier period to the next, up and down apart. */
        OWN_CHANGE
    }

    /** One unit of effort. */
    public enum Yardstick {
        /** The whole way to the limit: effort is the share of it, 0–1. */
        GAP,
        /** The median change of the peers since the period before, of those whose figure changed; no figure moves where none did. */
        USUAL_CHANGE
    }

    public Realism {
        if (!(quantile > 0.5 && quantile <= 1)) {
            throw new IllegalArgumentException(
                    "Phân vị của các đơn vị cùng nhóm phải trên 0,5 và không quá 1, nhận được " + quantile);
        }
    }

    /** Up to the best peer, measured by the share of the way. */
    public static Realism usual() {
        return new Realism(Limit.PEERS, 1, Yardstick.GAP);
    }

    /** Whether it is told by figures of earlier periods. */
    public boolean needsPast() {
        return limit == Limit.OWN_CHANGE || yardstick == Yardstick.USUAL_CHANGE;
    }
}
