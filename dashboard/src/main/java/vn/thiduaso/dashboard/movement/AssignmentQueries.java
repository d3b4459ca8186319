package vn.thiduaso.dashboard.movement;

import java.time.LocalDate;
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

    /** That hold on one day; no more are taken. */
    static final int MOST = 10_000;

    private final DSLContext sql;

    AssignmentQueries(Database database) {
        this.sql = database.sql();
    }

    /** Some of all, by position, then the newest first; those that have ended too. */
    List<Assignment> list(int skip, int most) {
        return list(sql, DSL.noCondition(), skip, most);
    }

    int count() {
        return sql.fetchCount(ASSIGNMENT);
    }

    /** Those that hold on a day, by position. */
    List<Assignment> on(LocalDate day) {
        return list(
                sql,
                ASSIGNMENT.VALID_FROM.le(day).and(ASSIGNMENT.VALID_TO.isNull().or(ASSIGNMENT.VALID_TO.ge(day))),
                0,
                MOST);
    }

    /** One, as a transaction sees it. */
    static Optional<Assignment> find(DSLContext tx, String id) {
        return list(tx, ASSIGNMENT.ID.eq(id), 0, 1).stream().findFirst();
    }

    /** Whether the same position follows the same thing already on some of the same days, as a transaction sees it. */
    static boolean isThere(DSLContext tx, Assignment one) {
        Condition begun = one.to() == null ? DSL.noCondition() : ASSIGNMENT.VALID_FROM.le(one.to());
        return tx.fetchExists(
                ASSIGNMENT,
                ASSIGNMENT
                        .POSITION
                        .eq(one.position())
                        .and(ASSIGNMENT.KIND.eq(one.kind().word()))
                        .and(ASSIGNMENT.CODE.eq(one.code()))
                        .and(begun)
                        .and(ASSIGNMENT.VALID_TO.isNull().or(ASSIGNMENT.VALID_TO.ge(one.from()))));
    }

    /** How many do not end before a day, as a transaction sees them. */
    static int countFrom(DSLContext tx, LocalDate day) {
        return tx.fetchCount(ASSIGNMENT, ASSIGNMENT.VALID_TO.isNull().or(ASSIGNMENT.VALID_TO.ge(day)));
    }

    private static List<Assignment> list(DSLContext sql, Condition which, int skip, int most) {
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
                .offset(skip)
                .limit(most)
                .fetch(Records.mapping(Assignment::new));
    }
}
