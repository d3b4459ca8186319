package vn.thiduaso.dashboard.award.log;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditEntry;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.AWARD_ACT;

/**
 * Writes acts of awards. Whoever acts first holds the head of the audit: from then on all others wait, so what is judged is what everybody did before, on H2
 * and on PostgreSQL alike, and nothing need be tried again.
 */
@Component
public final class AwardLogRepository {

    private final DSLContext sql;
    private final Clock clock;

    public AwardLogRepository(Database database, Clock clock) {
        this.sql = database.sql();
        this.clock = clock;
    }

    /**
     * Does an act, wholly or not at all.
     *
     * @param actor account, or whoever typed a command
     * @param judge says on the transaction whether the act may be, writes the rows it is about, and gives the act; what it throws takes everything back
     * @return its number
     */
    public long write(String actor, Function<DSLContext, AwardAct> judge) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = DSL.using(transaction);
            AuditRepository.hold(tx);
            AwardAct act = judge.apply(tx);
            OffsetDateTime at =
                    OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
            String body = act.body(actor);
            Optional<Record2<Long, String>> before = before(tx, act);
            AuditEntry entry = AuditRepository.append(
                    transaction,
                    Act.of(actor, act.act(), act.told(), before.map(Record2::value2), Optional.of(Act.hash(body)))
                            .because(act.reason()),
                    at);
            tx.insertInto(AWARD_ACT)
                    .set(AWARD_ACT.SEQ, entry.seq())
                    .set(AWARD_ACT.KIND, act.kind().code())
                    .set(AWARD_ACT.OBJECT, act.object())
                    .set(AWARD_ACT.ACT, act.act().code())
                    .set(AWARD_ACT.BEFORE_ACT, before.map(Record2::value1).orElse(null))
                    .set(AWARD_ACT.ACTOR, actor)
                    .set(AWARD_ACT.AT, at)
                    .set(AWARD_ACT.BODY, body)
                    .set(AWARD_ACT.BODY_SHA256, Act.hash(body))
                    .execute();
            return entry.seq();
        });
    }

    /** Number and hash of the newest act on the same thing. */
    private static Optional<Record2<Long, String>> before(DSLContext tx, AwardAct act) {
        return tx.select(AWARD_ACT.SEQ, AWARD_ACT.BODY_SHA256)
                .from(AWARD_ACT)
                .where(AWARD_ACT.KIND.eq(act.kind().code()), AWARD_ACT.OBJECT.eq(act.object()))
                .orderBy(AWARD_ACT.SEQ.desc())
                .limit(1)
                .fetchOptional();
    }
}
