package vn.thiduaso.dashboard.simulator;

import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.SCENARIO;

/** Reads scenarios of units that somebody may try something on. */
@Component
class ScenarioQueries {

    private final DSLContext sql;
    private final UnitAccess access;

    ScenarioQueries(Database database, UnitAccess access) {
        this.sql = database.sql();
        this.access = access;
    }

    /** Newest first; of a unit that is out of reach now none. */
    List<Scenario> of(Actor who) {
        return list(who, SCENARIO.ACCOUNT.eq(who.account()));
    }

    /** Those of the given ids that are there and within reach, newest first. */
    List<Scenario> byId(Actor who, List<String> ids) {
        return ids.isEmpty() ? List.of() : list(who, SCENARIO.SCENARIO_.in(ids));
    }

    private List<Scenario> list(Actor who, Condition condition) {
        return sql.select(
                        SCENARIO.SCENARIO_,
                        SCENARIO.ACCOUNT,
                        SCENARIO.NAME,
                        SCENARIO.RUN,
                        SCENARIO.UNIT,
                        SCENARIO.QUERY,
                        SCENARIO.CREATED_AT)
                .from(SCENARIO)
                .where(condition)
                .and(access.condition(who, Action.SIMULATE, SCENARIO.UNIT))
                .orderBy(SCENARIO.CREATED_AT.desc(), SCENARIO.SCENARIO_)
                .limit(ScenarioDesk.MOST_KEPT)
                .fetch(Records.mapping(Scenario::new));
    }
}
