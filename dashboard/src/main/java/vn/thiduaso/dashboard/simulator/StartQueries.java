package vn.thiduaso.dashboard.simulator;

import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Finds units of a run that somebody may try something on, where these are not all. */
@Component
class StartQueries {

    private final DSLContext sql;
    private final UnitAccess access;

    StartQueries(Database database, UnitAccess access) {
        this.sql = database.sql();
        this.access = access;
    }

    /**
     * Codes of units, by rank, those without one last.
     *
     * @param search part of name or code, folded; empty: all
     */
    List<String> units(Actor who, String run, String search, int most) {
        Condition found = search.isEmpty() ? DSL.noCondition() : UNIT_SCORE.SEARCH_KEY.contains(search);
        return sql.select(UNIT_SCORE.UNIT)
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run))
                .and(found)
                .and(access.condition(who, Action.SIMULATE, UNIT_SCORE.UNIT))
                .orderBy(UNIT_SCORE.RANK_NO.asc().nullsLast(), UNIT_SCORE.SORT_KEY.asc(), UNIT_SCORE.UNIT.asc())
                .limit(most)
                .fetch(UNIT_SCORE.UNIT);
    }

    /** Whether others stand below a unit. */
    boolean hasBelow(String unit) {
        return sql.fetchExists(UNIT_ABOVE, UNIT_ABOVE.ABOVE.eq(unit).and(UNIT_ABOVE.UNIT.ne(unit)));
    }
}
