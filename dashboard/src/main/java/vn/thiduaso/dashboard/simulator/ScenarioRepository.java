package vn.thiduaso.dashboard.simulator;

import java.time.OffsetDateTime;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.SCENARIO;

/** Keeps scenarios, and writes down who kept and deleted them. */
@Component
class ScenarioRepository {

    private final DSLContext sql;

    ScenarioRepository(Database database) {
        this.sql = database.sql();
    }

    void add(Scenario one) {
        sql.transaction(transaction -> {
            DSL.using(transaction)
                    .insertInto(SCENARIO)
                    .set(SCENARIO.SCENARIO_, one.id())
                    .set(SCENARIO.ACCOUNT, one.account())
                    .set(SCENARIO.NAME, one.name())
                    .set(SCENARIO.RUN, one.run())
                    .set(SCENARIO.UNIT, one.unit())
                    .set(SCENARIO.QUERY, one.query())
                    .set(SCENARIO.CREATED_AT, one.created())
                    .execute();
            AuditRepository.append(
                    transaction,
                    Act.of(one.account(), Act.Kind.SAVE_SCENARIO, object(one)).aboutRun(one.run()),
                    one.created());
        });
    }

    /** Nothing happens when it is somebody else's or gone already. */
    void delete(Scenario one, String account, OffsetDateTime at) {
        sql.transaction(transaction -> {
            int deleted = DSL.using(transaction)
                    .deleteFrom(SCENARIO)
                    .where(SCENARIO.SCENARIO_.eq(one.id()).and(SCENARIO.ACCOUNT.eq(account)))
                    .execute();
            if (deleted == 1) {
                AuditRepository.append(
                        transaction,
                        Act.of(account, Act.Kind.DELETE_SCENARIO, object(one)).aboutRun(one.run()),
                        at);
            }
        });
    }

    private static String object(Scenario one) {
        return "scenario " + one.id() + " " + one.unit() + " " + one.name();
    }
}
