package vn.thiduaso.dashboard.published;

import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * In what order the ranked units of a run stand; equal ones stand by rank, then by name. Units without a rank always come after, by name.
 *
 * <p>Inside a group the rank follows the score; over several groups ranks say nothing side by side and the score orders. So by rank and by
 * score are one list.
 *
 * @param place node whose points count, for {@link By#NODE}
 * @param before run compared with, for {@link By#CHANGE}
 * @param lowestFirst whether the least figure stands first, as the set ranks; says nothing of {@link By#NAME}
 */
public record UnitOrder(By by, int place, String before, boolean lowestFirst) {

    /** What is compared; figures go from the greatest down unless the set ranks the lowest first, units without one come last. */
    public enum By {
        RANK,
        NAME,
        CHANGE,
        NODE
    }

    /** Name under which the list in this order is kept with the run: {@code unit_page}. */
    public String list() {
        return switch (by) {
            case RANK -> "rank";
            case NAME -> "name";
            case NODE -> "node " + place;
            case CHANGE -> "change " + before;
        };
    }

    /** The greatest figure first; names from the first letter on. */
    public static UnitOrder of(By by) {
        return new UnitOrder(by, 0, "", false);
    }

    /** By rank, as an index set ranks. */
    public static UnitOrder byRank(RankingRule rule) {
        return new UnitOrder(By.RANK, 0, "", rule.lowestFirst());
    }

    /** By the points of a node: the best ones of it first, as an index set ranks. */
    public static UnitOrder byNode(int place, RankingRule rule) {
        return new UnitOrder(By.NODE, place, "", rule.lowestFirst());
    }

    /** By what the score gained since another run, or fell where fewer points are better: who got better most stands first. */
    public static UnitOrder byChangeSince(String run, RankingRule rule) {
        return new UnitOrder(By.CHANGE, 0, run, rule.lowestFirst());
    }
}
