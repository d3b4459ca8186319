package vn.thiduaso.dashboard.movement;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ASSIGNMENT;

/** Reads who follows what. */
@Component
class AssignmentQueries {

    private final DSLContext sql;

    AssignmentQueries(Database database) {
        this.sql = database.sql();
    }

    /** By position, then the newest first; those that have ended too. */
    List<Assignment> list() {
        return list(sql, DSL.trueCondition());
    }

    /** One, as a transaction sees it. */
    static Optional<Assignment> find(DSLContext tx, String id) {
        return list(tx, ASSIGNMENT.ID.eq(id)).stream().findFirst();
    }

    /** Of one position, as a transaction sees them. */
    static List<Assignment> of(DSLContext tx, String position) {
        return list(tx, ASSIGNMENT.POSITION.eq(position));
    }

    private static List<Assignment> list(DSLContext sql, Condition which) {
        return sql.select(
                        ASSIGNMENT.ID,
                        ASSIGNMENT.POSITION,
                        ASSIGNMENT.ACCOUNT,
                        ASSIGNMENT.KIND.convertFrom(Assignment.Kind::of),
                        ASSIGNMENT.CODE,
                        ASSIGNMENT.VALID_FROM,
                        ASSIGNMENT.VALID_TO,
                        ASSIGNMENT.REASON,
                        ASSIGNMENT.MADE_AT,
                        ASSIGNMENT.MADE_BY)
                .from(ASSIGNMENT)
                .where(which)
                .orderBy(
                        ASSIGNMENT.POSITION,
                        ASSIGNMENT.KIND,
                        ASSIGNMENT.CODE,
                        ASSIGNMENT.VALID_FROM.desc(),
                        ASSIGNMENT.ID)
                .fetch(Records.mapping(Assignment::new));
    }
}
