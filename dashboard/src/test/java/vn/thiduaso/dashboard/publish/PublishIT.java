package vn.thiduaso.dashboard.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-006 on H2 and on PostgreSQL. */
class PublishIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-12T01:00:00Z"), ZoneOffset.UTC);
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final PublishableRun FIRST = ExampleRuns.service766("a00000000001", OCTOBER, 1);
    private static final PublishableRun SECOND = ExampleRuns.service766("a00000000002", OCTOBER, 2);

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static PublishDesk desk(Database database) {
        return new PublishDesk(ExampleRuns.source(FIRST, SECOND), database, CLOCK);
    }

    private static List<PublishableRun.Unit> units() {
        return StreamSupport.stream(FIRST.units().spliterator(), false).toList();
    }

    private static long count(Database database, String table) {
        return database.sql()
                .fetchSingle("select count(*) from dashboard." + table)
                .get(0, Long.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCopyEveryRowAndMoveThePointer(Databases kind) {
        try (Database database = kind.open()) {
            Published published = desk(database).publish("a00000000001", "Lê Thị Duyệt");

            assertThat(published.changed()).isTrue();
            assertThat(published.before()).isEmpty();
            assertThat(count(database, "unit_score")).isEqualTo(units().size());
            assertThat(database.sql()
                            .fetch("select cardinality(points) from dashboard.unit_nodes")
                            .getValues(0, Integer.class))
                    .hasSameSizeAs(units())
                    .containsOnly(FIRST.indexSet().nodes().size());
            assertThat(database.sql()
                            .fetchSingle("select sum(cardinality(slot)) from dashboard.unit_cells")
                            .get(0, Long.class))
                    .isEqualTo(units().stream()
                            .mapToLong(unit -> unit.cells().size())
                            .sum());
            assertThat(count(database, "audit")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldWriteNothingWhenPublishedAgain(Databases kind) {
        try (Database database = kind.open()) {
            desk(database).publish("a00000000001", "A");
            Published again = desk(database).publish("a00000000001", "B");

            assertThat(again.changed()).isFalse();
            assertThat(count(database, "audit")).isEqualTo(1);
            assertThat(count(database, "run")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldGoToAnotherRunAndBackWithoutCopyingTwice(Databases kind) {
        try (Database database = kind.open()) {
            PublishDesk desk = desk(database);
            desk.publish("a00000000001", "A");
            assertThat(desk.publish("a00000000002", "A").before()).contains("a00000000001");
            assertThat(desk.publish("a00000000001", "A").before()).contains("a00000000002");

            assertThat(count(database, "run")).isEqualTo(2);
            assertThat(count(database, "published_run")).isEqualTo(1);
            assertThat(database.sql()
                            .fetchSingle("select revision from dashboard.published_run")
                            .get(0, Integer.class))
                    .isEqualTo(3);
            assertThat(count(database, "audit")).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLeaveNothingWhenItFailsInTheMiddle(Databases kind) {
        try (Database database = kind.open()) {
            database.sql().execute("alter table dashboard.unit_cells rename to elsewhere");
            assertThatThrownBy(() -> desk(database).publish("a00000000001", "A"))
                    .isNotNull();
            database.sql().execute("alter table dashboard.elsewhere rename to unit_cells");

            for (String table : List.of("run", "published_run", "unit_score", "unit_nodes", "audit")) {
                assertThat(count(database, table)).as(table).isZero();
            }
            assertThat(desk(database).publish("a00000000001", "A").changed()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepTextsLetterForLetter(Databases kind) {
        try (Database database = kind.open()) {
            desk(database).publish("a00000000001", "A\\\tB");

            assertThat(database.sql()
                            .fetchSingle("select name from dashboard.unit_score where unit = 'H21.108'")
                            .get(0, String.class))
                    .isEqualTo("xã <b>Thử</b> \"Dấu\" & Co");
            assertThat(database.sql()
                            .fetchSingle("select index_set_yaml from dashboard.run")
                            .get(0, String.class))
                    .isEqualTo(FIRST.head().indexSetYaml());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldBlameNoColleagueForABrokenRun(Databases kind) {
        PublishableRun.Unit unit = units().get(0);
        PublishableRun twice = FIRST.withUnits(List.of(unit, unit));
        try (Database database = kind.open()) {
            assertThatThrownBy(() ->
                            new PublishDesk(ExampleRuns.source(twice), database, CLOCK).publish("a00000000001", "A"))
                    .isNotInstanceOf(ConcurrentPublishException.class)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldNameTheColleagueWhoTookThePointerMeanwhile(Databases kind) {
        try (Database database = kind.open()) {
            PublishableRun interrupted = SECOND.withUnits(() -> {
                desk(database).publish("a00000000001", "Người khác");
                return SECOND.units().iterator();
            });
            assertThatThrownBy(() -> new PublishDesk(ExampleRuns.source(interrupted), database, CLOCK)
                            .publish("a00000000002", "A"))
                    .isInstanceOf(ConcurrentPublishException.class);
            assertThat(count(database, "run")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldRefuseARunWithFewerUnitsThanItSays(Databases kind) {
        PublishableRun shorter = FIRST.withUnits(units().subList(0, 8));
        try (Database database = kind.open()) {
            assertThatThrownBy(() ->
                            new PublishDesk(ExampleRuns.source(shorter), database, CLOCK).publish("a00000000001", "A"))
                    .hasMessageContaining("9 units");
            assertThat(count(database, "run")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldNotReadARunThatIsPublishedAlready(Databases kind) {
        try (Database database = kind.open()) {
            desk(database).publish("a00000000001", "A");

            Published again = new PublishDesk(ExampleRuns.source(), database, CLOCK).publish("a00000000001", "B");

            assertThat(again.changed()).isFalse();
            assertThat(again.period()).isEqualTo(OCTOBER);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepWhichUnitsStandBelowThoseOfAccountsAsLastSent(Databases kind) {
        try (Database database = kind.open()) {
            Map<String, String> first =
                    Map.of("H21.100", "HUYEN", "HUYEN", "TINH", "TINH", "HUYEN", "H21.101", "H21.101", "X", "KHAC");
            publish(database, first);
            assertThat(above(database)).as("nobody needs it").isEmpty();

            ExampleAccounts.put(database, "huyen", Set.of(Role.UNIT_REPORTER), Optional.of("HUYEN"));
            ExampleAccounts.put(database, "tinh", Set.of(Role.UNIT_REPORTER), Optional.of("TINH"));
            publish(database, first);
            assertThat(above(database))
                    .containsExactlyInAnyOrder("H21.100 HUYEN", "H21.100 TINH", "HUYEN TINH", "TINH HUYEN");

            publish(database, Map.of("H21.100", "TINH"));
            assertThat(above(database)).containsExactly("H21.100 TINH");
        }
    }

    private static void publish(Database database, Map<String, String> parents) {
        new PublishDesk(ExampleRuns.source(parents, FIRST), database, CLOCK).publishAllNew("A");
    }

    private static List<String> above(Database database) {
        return database.sql()
                .fetch("select unit, above from dashboard.unit_above")
                .map(row -> row.get(0) + " " + row.get(1));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhichRunIsNotThere(Databases kind) {
        try (Database database = kind.open()) {
            assertThatThrownBy(() -> desk(database).publish("nope", "A"))
                    .isInstanceOf(UnknownRunException.class)
                    .hasMessageContaining("nope");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldPublishOnlyWhatIsNew(Databases kind) {
        try (Database database = kind.open()) {
            assertThat(desk(database).publishAllNew("A")).hasSize(2);
            assertThat(new PublishDesk(ExampleRuns.source(SECOND), database, CLOCK).publishAllNew("A"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldPutAnalysesBesideARunOnceAndWriteWhoDid(Databases kind) {
        try (Database database = kind.open()) {
            desk(database).publish("a00000000001", "Lê Thị Duyệt");
            PublishableAnalysis analysis = ExampleAnalyses.of(FIRST, "0a0a0a0a0a0a", 2);
            PublishDesk analysed =
                    new PublishDesk(ExampleRuns.source(Map.of(), List.of(analysis), FIRST), database, CLOCK);

            Published published = analysed.publish("a00000000001", "Lê Thị Duyệt");

            assertThat(published.moved()).isFalse();
            assertThat(published.analyses()).isEqualTo(1);
            assertThat(count(database, "unit_robustness")).isEqualTo(units().size());
            assertThat(database.sql()
                            .fetchSingle("select act, object, run from dashboard.audit order by seq desc limit 1")
                            .intoList())
                    .containsExactly("publish-analysis", "SERVICE-766 2026-10 0a0a0a0a0a0a", "a00000000001");
            assertThat(analysed.publishAllNew("Lê Thị Duyệt")).isEmpty();
            assertThat(count(database, "robustness")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLeaveNothingOfAnAnalysisThatBroke(Databases kind) {
        try (Database database = kind.open()) {
            desk(database).publish("a00000000001", "Lê Thị Duyệt");
            PublishableAnalysis broken = new PublishableAnalysis(
                    ExampleAnalyses.of(FIRST, "0b0b0b0b0b0b", 2).head(), () -> {
                        throw new IllegalStateException("the lake went away");
                    });
            PublishDesk desk = new PublishDesk(ExampleRuns.source(Map.of(), List.of(broken), FIRST), database, CLOCK);

            assertThatThrownBy(() -> desk.publish("a00000000001", "Lê Thị Duyệt"))
                    .hasStackTraceContaining("the lake went away");
            assertThat(count(database, "robustness")).isZero();
        }
    }
}
