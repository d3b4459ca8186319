package vn.thiduaso.dashboard.award.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.audit.AuditQueries;
import vn.thiduaso.dashboard.award.log.AwardLogRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-054 on H2 and on PostgreSQL. */
class CampaignRepositoryIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T03:00:00Z");

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Campaign draft() {
        return new Campaign(
                "PT-2026-yearly",
                "PT",
                2026,
                Occasion.YEARLY,
                CampaignState.DRAFT,
                Optional.of(LocalDate.of(2026, 12, 1)),
                0,
                Map.of(CampaignStep.NOMINATIONS, LocalDate.of(2026, 12, 11)),
                List.of(
                        new Campaign.Places("GK-XA", Recipient.COLLECTIVE, 2),
                        new Campaign.Places("GK-XA", Recipient.HOUSEHOLD, null)),
                Map.of(),
                Optional.empty(),
                NOW,
                "thidua");
    }

    private static Listed unit(boolean on, String reason) {
        return new Listed("office", "PT.CQ01", "Phòng Kinh tế", false, on, reason, NOW, "thidua");
    }

    private static CampaignRepository repository(Database database) {
        return new CampaignRepository(new AwardLogRepository(database, CLOCK));
    }

    private static void move(CampaignRepository to, CampaignMove move, Campaign from) {
        to.move(move, from.moved(move, Optional.empty()), Optional.of("vì"), Map.of(), "thidua");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepACampaignAndEachActOnIt(Databases kind) {
        try (Database database = kind.open()) {
            CampaignRepository repository = repository(database);
            CampaignQueries queries = new CampaignQueries(database);
            String code = repository.create(draft(), "thidua");
            Campaign kept = queries.find(code).orElseThrow();
            assertThat(kept).isEqualTo(draft());

            move(repository, CampaignMove.OPEN_NOMINATIONS, kept);
            assertThat(queries.find(code).orElseThrow().state()).isEqualTo(CampaignState.OPEN);
            assertThat(queries.find(code).orElseThrow().deadlines()).isEqualTo(kept.deadlines());
            assertThat(queries.acts(code))
                    .extracting(entry -> entry.act())
                    .containsExactly("open-campaign", "create-campaign");
            assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldMakeOneOfManyAtOnceAndAnotherOnlyAfterItWasCalledOff(Databases kind) {
        try (Database database = kind.open()) {
            CampaignRepository repository = repository(database);
            AtomicInteger refused = new AtomicInteger();
            CompletableFuture.allOf(IntStream.range(0, 8)
                            .mapToObj(at -> CompletableFuture.runAsync(() -> {
                                try {
                                    repository.create(draft(), "thidua");
                                } catch (InvalidCampaignException exists) {
                                    refused.incrementAndGet();
                                }
                            }))
                            .toArray(CompletableFuture[]::new))
                    .join();
            assertThat(refused.get()).isEqualTo(7);

            move(repository, CampaignMove.CALL_OFF, draft());
            assertThat(repository.create(draft(), "thidua")).isEqualTo("PT-2026-yearly-2");
            assertThat(new CampaignQueries(database).all()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldRefuseWhatWasReadBeforeSomebodyElseActed(Databases kind) {
        try (Database database = kind.open()) {
            CampaignRepository repository = repository(database);
            String code = repository.create(draft(), "thidua");
            move(repository, CampaignMove.CHANGE, draft());

            assertThatThrownBy(() -> move(repository, CampaignMove.OPEN_NOMINATIONS, draft()))
                    .isInstanceOf(InvalidCampaignException.class)
                    .hasMessage("stale");
            assertThatThrownBy(() -> move(repository, CampaignMove.CLOSE_NOMINATIONS, draft()))
                    .hasMessage("state");
            assertThatThrownBy(() -> repository.list("nothing", unit(true, ""))).isInstanceOf(NotFoundException.class);
            assertThat(new CampaignQueries(database).find(code).orElseThrow().state())
                    .isEqualTo(CampaignState.DRAFT);
            assertThat(new CampaignQueries(database).acts(code)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepWhoIsOnTheListAndWhoWas(Databases kind) {
        try (Database database = kind.open()) {
            CampaignRepository repository = repository(database);
            CampaignQueries queries = new CampaignQueries(database);
            String code = repository.create(draft(), "thidua");
            assertThatThrownBy(() -> repository.list(code, unit(true, ""))).hasMessage("state");
            move(repository, CampaignMove.OPEN_NOMINATIONS, draft());

            repository.list(code, unit(true, "đi đầu"));
            assertThatThrownBy(() -> repository.list(code, unit(true, "lại"))).hasMessage("on-list");
            assertThat(queries.countListed()).containsEntry(code, 1);
            repository.list(code, unit(false, "xin rút"));
            assertThatThrownBy(() -> repository.list(code, unit(false, "lại"))).hasMessage("not-on-list");

            assertThat(queries.countListed()).isEmpty();
            assertThat(queries.listed(code)).singleElement().satisfies(one -> {
                assertThat(one.onList()).isFalse();
                assertThat(one.reason()).isEqualTo("xin rút");
            });
            assertThat(queries.acts(code)).hasSize(4);
        }
    }
}
