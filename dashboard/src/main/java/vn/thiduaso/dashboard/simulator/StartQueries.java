package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.AreaQueries;
import vn.thiduaso.dashboard.published.RankingState;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.ingest.wording.Vietnamese;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Finds units of a run that somebody may try something on, where these are not all. */
@Component
class StartQueries {

    private static final int MOST_BELOW = 1_000;

    private final DSLContext sql;
    private final UnitAccess access;
    private final AreaQueries areas;
    private final UnitListQueries list;
    private final UnitQueries units;

    StartQueries(Database database, UnitAccess access) {
        this.sql = database.sql();
        this.areas = new AreaQueries(database);
        this.list = new UnitListQueries(database);
        this.units = new UnitQueries(database);
        this.access = access;
    }

    /**
     * Units of a run below one's own, and itself, by rank, those without one last. Where the run has no areas the first {@value #MOST_BELOW} of them by code
     * are looked at.
     *
     * @param search part of name or code, folded; empty: all
     */
    List<UnitRow> units(Actor who, String own, String run, String search, UnitOrder byRank, int most) {
        List<String> some = areas.find(run, own).isPresent()
                ? list.page(run, new UnitFilter("", "", search, own, RankingState.ANY), byRank, 0, most).stream()
                        .map(UnitRow::unit)
                        .toList()
                : below(own);
        return units.byUnit(run, allowed(who, run, some)).values().stream()
                .filter(row -> search.isEmpty()
                        || Vietnamese.searchKey(row.name() + " " + row.unit()).contains(search))
                .sorted(Comparator.comparing(UnitRow::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(UnitRow::sortKey)
                        .thenComparing(UnitRow::unit))
                .limit(most)
                .toList();
    }

    private List<String> below(String own) {
        List<String> below = new ArrayList<>(sql.select(UNIT_ABOVE.UNIT)
                .from(UNIT_ABOVE)
                .where(UNIT_ABOVE.ABOVE.eq(own))
                .orderBy(UNIT_ABOVE.UNIT)
                .limit(MOST_BELOW)
                .fetch(UNIT_ABOVE.UNIT));
        below.add(own);
        return below;
    }

    /** The tree may be another now than when the figures of the run were closed: what counts is who stands below whom today. */
    private List<String> allowed(Actor who, String run, List<String> some) {
        return some.isEmpty()
                ? some
                : sql.select(UNIT_SCORE.UNIT)
                        .from(UNIT_SCORE)
                        .where(DSL.row(UNIT_SCORE.RUN, UNIT_SCORE.UNIT)
                                .in(some.stream()
                                        .map(unit -> DSL.row(run, unit))
                                        .toList()))
                        .and(access.condition(who, Action.SIMULATE, UNIT_SCORE.UNIT))
                        .orderBy(UNIT_SCORE.UNIT)
                        .fetch(UNIT_SCORE.UNIT);
    }

    /** Whether others stand below a unit. */
    boolean hasBelow(String unit) {
        return sql.fetchExists(UNIT_ABOVE, UNIT_ABOVE.ABOVE.eq(unit).and(UNIT_ABOVE.UNIT.ne(unit)));
    }
}
