package vn.thiduaso.dashboard.movement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.web.NotFoundException;

import static vn.thiduaso.dashboard.store.jooq.Tables.ASSIGNMENT;

/** Writes who follows what, each change in one transaction with its entry in the audit. */
@Component
class AssignmentRepository {

    private final DSLContext sql;

    AssignmentRepository(Database database) {
        this.sql = database.sql();
    }

    /** @throws InvalidMovementException when the member follows it already on some of these days, or too many are made; nothing is kept */
    void add(Assignment one) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            // first, not last: of two who assign at once the second waits here, and then sees what the first did
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
            if (AssignmentQueries.isThere(tx, one)) {
                throw new InvalidMovementException(List.of(MovementFault.of("twice")));
            }
            if (AssignmentQueries.countFrom(tx, one.from()) >= AssignmentQueries.MOST) {
                throw new InvalidMovementException(List.of(MovementFault.of("full", AssignmentQueries.MOST)));
            }
            insert(tx, one);
        });
    }

    private static void insert(DSLContext tx, Assignment one) {
        tx.insertInto(ASSIGNMENT)
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
    }

    /**
     * Ends one with a day, or with its first day if that is later; nothing happens to one that has ended by then.
     *
     * @throws NotFoundException when there is none
     */
    void end(String id, LocalDate today, String by, OffsetDateTime at) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.select(ASSIGNMENT.ID)
                    .from(ASSIGNMENT)
                    .where(ASSIGNMENT.ID.eq(id))
                    .forUpdate()
                    .fetch();
            Assignment before =
                    AssignmentQueries.find(tx, id).orElseThrow(() -> new NotFoundException("error.no-assignment", id));
            LocalDate last = today.isBefore(before.from()) ? before.from() : today;
            if (before.to() != null && !before.to().isAfter(last)) {
                return;
            }
            tx.update(ASSIGNMENT)
                    .set(ASSIGNMENT.VALID_TO, last)
                    .where(ASSIGNMENT.ID.eq(id))
                    .execute();
            AuditRepository.append(
                    transaction,
                    Act.of(
                            by,
                            Act.Kind.END_ASSIGNMENT,
                            object(before),
                            Optional.of(Act.hash(before.text())),
                            Optional.of(Act.hash(before.endedWith(last).text()))),
                    at);
        });
    }

    private static String object(Assignment one) {
        return one.position() + ": " + one.kind().word() + " " + one.code();
    }
}
