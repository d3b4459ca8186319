package vn.thiduaso.dashboard.movement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ASSIGNMENT;

/** Writes who follows what, each change in one transaction with its entry in the audit. */
@Component
class AssignmentRepository {

    private final DSLContext sql;

    AssignmentRepository(Database database) {
        this.sql = database.sql();
    }

    void add(Assignment one) {
        sql.transaction(transaction -> {
            DSL.using(transaction)
                    .insertInto(ASSIGNMENT)
                    .set(ASSIGNMENT.ID, one.id())
                    .set(ASSIGNMENT.POSITION, one.position())
                    .set(ASSIGNMENT.ACCOUNT, one.account())
                    .set(ASSIGNMENT.KIND, one.kind().word())
                    .set(ASSIGNMENT.CODE, one.code())
                    .set(ASSIGNMENT.VALID_FROM, one.from())
                    .set(ASSIGNMENT.VALID_TO, one.to())
                    .set(ASSIGNMENT.REASON, one.reason())
                    .set(ASSIGNMENT.MADE_AT, one.madeAt())
                    .set(ASSIGNMENT.MADE_BY, one.madeBy())
                    .execute();
            AuditRepository.append(
                    transaction,
                    Act.of(
                                    one.madeBy(),
                                    Act.Kind.ASSIGN,
                                    object(one),
                                    Optional.empty(),
                                    Optional.of(Act.hash(one.text())))
                            .because(Optional.of(one.reason())),
                    one.madeAt());
        });
    }

    /** Ends one that has not ended by another day; nothing happens when somebody was faster. */
    void end(Assignment before, LocalDate last, String by, OffsetDateTime at) {
        Assignment after = new Assignment(
                before.id(),
                before.position(),
                before.account(),
                before.kind(),
                before.code(),
                before.from(),
                last,
                before.reason(),
                before.madeAt(),
                before.madeBy());
        sql.transaction(transaction -> {
            int ended = DSL.using(transaction)
                    .update(ASSIGNMENT)
                    .set(ASSIGNMENT.VALID_TO, last)
                    .where(ASSIGNMENT.ID.eq(before.id()))
                    .and(before.to() == null ? ASSIGNMENT.VALID_TO.isNull() : ASSIGNMENT.VALID_TO.eq(before.to()))
                    .execute();
            if (ended == 1) {
                AuditRepository.append(
                        transaction,
                        Act.of(
                                by,
                                Act.Kind.END_ASSIGNMENT,
                                object(before),
                                Optional.of(Act.hash(before.text())),
                                Optional.of(Act.hash(after.text()))),
                        at);
            }
        });
    }

    private static String object(Assignment one) {
        return one.position() + ": " + one.kind().word() + " " + one.code();
    }
}
