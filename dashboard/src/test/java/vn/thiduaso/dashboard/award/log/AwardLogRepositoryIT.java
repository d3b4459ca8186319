package vn.thiduaso.dashboard.award.log;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.AWARD_ACT;

/** On H2 and on PostgreSQL. */
class AwardLogRepositoryIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T03:00:00.123456Z"), ZoneOffset.UTC);

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static AwardAct act(String object, String said) {
        return new AwardAct(
                AwardAct.Kind.RULE, object, Act.Kind.CONFIRM_AWARD_RULE, Optional.of("vì"), Map.of("said", said));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldBeOneRowAndOneEntryOfTheAudit(Databases kind) {
        try (Database database = kind.open()) {
            AwardLogRepository log = new AwardLogRepository(database, CLOCK);
            long first = log.write("thidua", tx -> act("r", "một"));
            long second = log.write("thidua", tx -> act("r", "hai"));
            log.write("thidua", tx -> act("khac", "ba"));

            assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
            assertThat(database.sql()
                            .select(AWARD_ACT.SEQ)
                            .from(AWARD_ACT)
                            .join(AUDIT)
                            .on(AUDIT.SEQ.eq(AWARD_ACT.SEQ))
                            .where(AUDIT.AFTER_HASH.eq(AWARD_ACT.BODY_SHA256))
                            .and(AUDIT.ACT.eq(AWARD_ACT.ACT))
                            .and(AUDIT.ACTOR.eq(AWARD_ACT.ACTOR))
                            .and(AUDIT.UTC.eq(AWARD_ACT.AT))
                            .fetch(AWARD_ACT.SEQ))
                    .hasSize(3);
            assertThat(database.sql().selectFrom(AWARD_ACT).fetch())
                    .allSatisfy(row ->
                            assertThat(Act.hash(row.get(AWARD_ACT.BODY))).isEqualTo(row.get(AWARD_ACT.BODY_SHA256)));
            assertThat(database.sql().fetchSingle(AUDIT, AUDIT.SEQ.eq(second)).get(AUDIT.BEFORE_HASH))
                    .isEqualTo(database.sql()
                            .fetchSingle(AUDIT, AUDIT.SEQ.eq(first))
                            .get(AUDIT.AFTER_HASH));
            assertThat(AwardLogQueries.newest(database.sql(), AwardAct.Kind.RULE, List.of("r", "nothing")))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.seq()).isEqualTo(second);
                        assertThat(entry.content().path("said").stringValue()).isEqualTo("hai");
                        assertThat(entry.reason()).contains("vì");
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepNothingOfAnActThatIsRefused(Databases kind) {
        try (Database database = kind.open()) {
            AwardLogRepository log = new AwardLogRepository(database, CLOCK);

            assertThatThrownBy(() -> log.write("thidua", tx -> {
                        tx.insertInto(AUDIT, AUDIT.SEQ).values(99L).execute();
                        return act("r", "không");
                    }))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> log.write("thidua", tx -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(database.sql().fetchCount(AWARD_ACT)).isZero();
            assertThat(database.sql().fetchCount(AUDIT)).isZero();
        }
    }

    /** Each adds one to what it reads; without one order some would read the same. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldJudgeEachActOnAllBeforeIt(Databases kind) {
        int many = 24;
        try (Database database = kind.open()) {
            AwardLogRepository log = new AwardLogRepository(database, CLOCK);
            AtomicInteger together = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            CompletableFuture.allOf(IntStream.range(0, many)
                            .mapToObj(one -> CompletableFuture.runAsync(() -> log.write("thidua", tx -> {
                                most.accumulateAndGet(together.incrementAndGet(), Math::max);
                                int before = tx.fetchCount(AWARD_ACT);
                                together.decrementAndGet();
                                return act("r", Integer.toString(before));
                            })))
                            .toArray(CompletableFuture[]::new))
                    .join();

            assertThat(most).hasValue(1);
            List<String> bodies =
                    database.sql().select(AWARD_ACT.BODY).from(AWARD_ACT).fetch(AWARD_ACT.BODY);
            assertThat(bodies).hasSize(many);
            assertThat(IntStream.range(0, many))
                    .allSatisfy(number -> assertThat(bodies).anyMatch(body -> body.contains("\"" + number + "\"")));
            assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLetNobodyChangeOrTakeAwayAnAct(Databases kind) {
        try (Database database = kind.open()) {
            new AwardLogRepository(database, CLOCK).write("thidua", tx -> act("r", "một"));

            for (String statement :
                    List.of("update dashboard.award_act set actor = 'khac'", "delete from dashboard.award_act")) {
                assertThatThrownBy(() -> database.sql().execute(statement))
                        .as(statement)
                        .isInstanceOf(DataAccessException.class);
            }
            assertThat(database.sql().fetchSingle(AWARD_ACT).get(AWARD_ACT.ACTOR))
                    .isEqualTo("thidua");
        }
    }
}
