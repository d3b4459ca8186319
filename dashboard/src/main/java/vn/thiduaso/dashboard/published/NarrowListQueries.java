package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;

import vn.thiduaso.dashboard.published.UnitListQueries.Count;
import vn.thiduaso.dashboard.published.UnitListQueries.Matches;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/**
 * Units of which no list is kept: of a state, or of one group or kind in an area. The kept list they are part of goes by in the order of ranks, {@value #TOGETHER}
 * units at a time, and those that belong are taken; after {@link UnitListQueries#MOST_LOOKED_AT} units nobody looks further.
 */
final class NarrowListQueries {

    private static final int TOGETHER = 1_000;

    private final DSLContext sql;
    private final ListPageQueries pages;

    NarrowListQueries(DSLContext sql, ListPageQueries pages) {
        this.sql = sql;
        this.pages = pages;
    }

    /**
     * The first by rank.
     *
     * @param of units of the list they are part of: the ranked ones stand before the others
     * @param most of them
     */
    Matches first(String run, UnitFilter filter, Count of, int most) {
        Walk walk = new Walk(run, filter, most);
        int lastRanked = of.ranked() / UnitPages.UNITS;
        int from = isUnranked(filter.state()) ? lastRanked : 0;
        int end = RankingState.RANKED.equals(filter.state()) ? lastRanked + 1 : of.all() / UnitPages.UNITS + 1;
        int span = filter.search().isEmpty() ? UnitListQueries.MOST_LOOKED_AT : UnitListQueries.MOST_SEARCHED;
        int to = Math.min(end, from + span / UnitPages.UNITS);
        pages.along(run, filter.list(), filter.search(), from, to, walk::take);
        return walk.matches(to < end);
    }

    private static boolean isUnranked(RankingState state) {
        return !state.isAny()
                && !state.equals(RankingState.RANKED)
                && !state.equals(RankingState.NEAR_TIE)
                && !state.equals(RankingState.COMPLETE);
    }

    /** Those of some units that belong, in no order. */
    List<String> among(String run, UnitFilter filter, Set<String> some) {
        return List.copyOf(ranked(run, filter, List.copyOf(some)).keySet());
    }

    private Map<String, Boolean> ranked(String run, UnitFilter filter, List<String> some) {
        return some.isEmpty()
                ? Map.of()
                : sql.select(UNIT_SCORE.UNIT, UNIT_SCORE.RANKED)
                        .from(UNIT_SCORE)
                        .where(UnitQueries.keys(UNIT_SCORE.RUN, UNIT_SCORE.UNIT, run, some))
                        .and(UnitQueries.condition(run, filter))
                        .fetchMap(UNIT_SCORE.UNIT, UNIT_SCORE.RANKED);
    }

    /** What was found while a list goes by. */
    private final class Walk {

        private final String run;
        private final UnitFilter filter;
        private final int most;
        private final List<String> waiting = new ArrayList<>();
        private final List<String> found = new ArrayList<>();
        private final Map<String, Boolean> ranks = new HashMap<>();
        private int lookedAt;

        Walk(String run, UnitFilter filter, int most) {
            this.run = run;
            this.filter = filter;
            this.most = most;
        }

        boolean take(ListPageQueries.Page page) {
            String[] keys = page.keys() == null ? null : UnitPages.split(page.keys());
            for (int i = 0; i < page.units().length; i++) {
                if (keys == null || keys[i].contains(filter.search())) {
                    waiting.add(page.units()[i]);
                }
            }
            lookedAt += page.units().length;
            if (waiting.size() >= TOGETHER) {
                look();
            }
            return found.size() <= most && lookedAt < UnitListQueries.MOST_LOOKED_AT;
        }

        private void look() {
            Map<String, Boolean> belong = ranked(run, filter, waiting);
            waiting.stream().filter(belong::containsKey).forEach(found::add);
            ranks.putAll(belong);
            waiting.clear();
        }

        Matches matches(boolean cutBefore) {
            look();
            List<String> shown = found.subList(0, Math.min(most, found.size()));
            int ranked = (int) shown.stream().filter(ranks::get).count();
            boolean more = found.size() > most;
            return new Matches(
                    shown,
                    new Count(ranked, shown.size() - ranked),
                    more,
                    !more && (cutBefore || lookedAt >= UnitListQueries.MOST_LOOKED_AT));
        }
    }
}
