package vn.thiduaso.dashboard.published;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.publish.PublishableRun.Unit;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of kinds on both databases, and how many rows PostgreSQL reads for a page of a hundred thousand units. */
class LongListsIT {

    private static final String RUN = "b16000000001";
    private static final String BEFORE = "b16000000000";
    private static final String LONG = "b16000000002";
    private static final RankingRule RULE = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());
    private static final UnitOrder BY_RANK = UnitOrder.byRank(RULE);
    private static final UnitOrder BY_NAME = UnitOrder.of(UnitOrder.By.NAME);
    private static final UnitOrder BY_SOME_NODE = UnitOrder.byNode(2, RULE);

    static Stream<Databases> databases() {
        return Databases.all();
    }

    /** Two kinds in one province, one in the other. */
    private static PublishableRun mixed(String run, Period period, long seed) {
        PublishableRun whole = ExampleRuns.service766(run, period, seed);
        return whole.withUnits(StreamSupport.stream(whole.units().spliterator(), false)
                .map(LongListsIT::ofKind)
                .toList());
    }

    private static Unit ofKind(Unit unit) {
        boolean school = unit.unit().endsWith("2") || unit.unit().endsWith("4");
        return new Unit(
                unit.unit(),
                unit.name(),
                school ? "school" : unit.kind(),
                unit.group(),
                unit.score(),
                unit.rank(),
                unit.reason(),
                unit.level(),
                unit.coverage(),
                unit.official(),
                unit.officialRank(),
                unit.nodes(),
                unit.cells(),
                unit.earlier());
    }

    private static void fill(Database database) {
        new PublishDesk(
                        ExampleRuns.source(
                                mixed(BEFORE, Period.parse("2026-09"), 1), mixed(RUN, Period.parse("2026-10"), 2)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepTheListsOfEachKindThatSortingGives(Databases kind) {
        List<UnitOrder> orders = List.of(BY_RANK, BY_NAME, UnitOrder.byChangeSince(BEFORE, RULE));
        List<UnitFilter> filters = List.of(
                new UnitFilter("", "school", ""),
                new UnitFilter("", "commune", ""),
                new UnitFilter("Gia Lai", "school", ""),
                new UnitFilter("An Giang", "commune", ""),
                new UnitFilter("An Giang", "school", ""),
                new UnitFilter("", "nothing", ""),
                new UnitFilter("nowhere", "", ""),
                new UnitFilter("", "school", "xa"),
                new UnitFilter("An Giang", "commune", "hoai"));
        try (Database database = kind.open()) {
            fill(database);
            UnitListQueries list = new UnitListQueries(database);
            List<Object> kept = new ArrayList<>();
            List<Object> sorted = new ArrayList<>();

            orders.forEach(order -> filters.forEach(filter -> {
                assertThat(list.isPaged(RUN, filter, order))
                        .isEqualTo(filter.search().isEmpty());
                kept.add(list.count(RUN, filter));
                kept.add(list.page(RUN, filter, order, 1, 3));
                kept.add(list.matches(RUN, filter, order));
            }));
            assertThat(list.page(RUN, filters.get(2), BY_RANK, 0, 9)).isNotEmpty();
            assertThat(list.page(RUN, filters.get(0), BY_RANK, 0, 9))
                    .extracting(UnitRow::kind)
                    .containsOnly("school");
            database.sql().execute("delete from dashboard.unit_page");
            database.sql().execute("delete from dashboard.peer_summary");
            orders.forEach(order -> filters.forEach(filter -> {
                sorted.add(list.count(RUN, filter));
                sorted.add(list.page(RUN, filter, order, 1, 3));
                sorted.add(list.matches(RUN, filter, order));
            }));

            assertThat(kept).isEqualTo(sorted);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindTheFirstByRankAndSayThatThereAreMore(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            UnitListQueries list = new UnitListQueries(database);
            UnitFilter filter = new UnitFilter("", "", "xa");
            UnitListQueries.Matches all = list.matches(RUN, filter, BY_RANK);
            UnitListQueries.Matches some = list.found(RUN, filter, BY_RANK, 2);
            UnitListQueries.Matches byName = list.found(RUN, filter, BY_NAME, 9);

            assertThat(all.units()).hasSizeGreaterThan(2);
            assertThat(some.units()).isEqualTo(all.units().subList(0, 2));
            assertThat(some.count()).isEqualTo(new UnitListQueries.Count(2, 0));
            assertThat(some.more()).isTrue();
            assertThat(byName).isEqualTo(list.matches(RUN, filter, BY_NAME));
            assertThat(byName.more()).isFalse();
            assertThat(list.page(RUN, filter, BY_RANK, 1, 1))
                    .extracting(UnitRow::unit)
                    .containsExactly(all.units().get(1));
        }
    }

    @Test
    void shouldReadOfAHundredThousandUnitsNoMoreThanThePageAsksFor() {
        try (Database database = Databases.POSTGRESQL.open()) {
            fill(database);
            LongRun.fill(database, RUN, LONG);
            UnitListQueries list = new UnitListQueries(database);
            UnitFilter all = UnitFilter.ALL;
            UnitFilter schools = new UnitFilter("", "school", "");
            Map<String, Runnable> pages = Map.of(
                    "deep page by rank", () -> list.page(LONG, all, BY_RANK, 80_000, 200),
                    "kind", () -> list.page(LONG, schools, BY_RANK, 20_000, 200),
                    "kind by a node that is no list", () -> list.page(LONG, schools, BY_SOME_NODE, 0, 200),
                    "a node that is no list", () -> list.page(LONG, all, BY_SOME_NODE, 0, 200),
                    "kind that is nowhere", () -> list.page(LONG, new UnitFilter("", "hamlet", ""), BY_RANK, 0, 200),
                    "group that is nowhere", () -> list.page(LONG, new UnitFilter("X", "", ""), BY_NAME, 0, 200),
                    "words of every name", () -> list.found(LONG, search("minh phat"), BY_RANK, 1_000),
                    "words of every name, by name", () -> list.found(LONG, search("minh phat"), BY_NAME, 1_000),
                    "one number", () -> list.page(LONG, search("phat 77777"), BY_RANK, 0, 200),
                    "nothing", () -> list.page(LONG, search("khong co ai"), BY_RANK, 0, 200));

            assertThat(list.possible(LONG, all, BY_SOME_NODE)).isEqualTo(BY_RANK);
            assertThat(list.possible(LONG, all, BY_NAME)).isEqualTo(BY_NAME);
            assertThat(list.page(LONG, all, BY_SOME_NODE, 0, 5)).isEqualTo(list.page(LONG, all, BY_RANK, 0, 5));
            assertThat(list.found(LONG, search("minh phat"), BY_NAME, 1_000))
                    .satisfies(found -> assertThat(found.units()).hasSize(1_000))
                    .satisfies(found -> assertThat(found.more()).isTrue());
            pages.forEach((what, page) -> {
                page.run();
                long units = LongRun.rowsRead(database, "unit_score", page);
                long lists = LongRun.rowsRead(database, "unit_page", page);
                assertThat(units).as(what).isLessThanOrEqualTo(2_200);
                assertThat(lists).as(what).isLessThanOrEqualTo(LongRun.UNITS / UnitPages.UNITS + 20);
            });
        }
    }

    @Test
    void shouldLookAtNoMoreUnitsOfAStateOrAreaThanItSays() {
        try (Database database = Databases.POSTGRESQL.open()) {
            fill(database);
            LongRun.fill(database, RUN, LONG);
            UnitListQueries list = new UnitListQueries(database);
            AreaQueries areas = new AreaQueries(database);
            PeerQueries peers = new PeerQueries(database);
            UnitFilter province = narrow("", "T10", "");
            UnitFilter rare = narrow("", "", "complete");
            Map<String, Runnable> pages = Map.of(
                    "a province, deep", () -> list.page(LONG, province, BY_RANK, 8_000, 200),
                    "a province by name", () -> list.page(LONG, province, BY_NAME, 0, 200),
                    "a commune by name", () -> list.page(LONG, narrow("", "X100", ""), BY_NAME, 800, 200),
                    "schools of a province", () -> list.page(LONG, narrow("school", "T10", ""), BY_RANK, 0, 200),
                    "ranked", () -> list.page(LONG, narrow("", "", "ranked"), BY_RANK, 600, 200),
                    "not ranked", () -> list.page(LONG, narrow("", "", "unranked"), BY_RANK, 0, 200),
                    "a reason nobody has", () -> list.page(LONG, narrow("", "", "refused"), BY_RANK, 0, 200),
                    "complete, which few are", () -> list.page(LONG, rare, BY_NAME, 0, 200),
                    "what is offered",
                            () -> {
                                areas.below(LONG, "");
                                areas.path(LONG, "X100");
                                peers.reasons(LONG);
                            });

            assertThat(list.count(LONG, province).all()).isEqualTo(LongRun.UNITS / 10);
            assertThat(list.possible(LONG, province, BY_NAME))
                    .as("too long to be sorted")
                    .isEqualTo(BY_RANK);
            assertThat(list.page(LONG, narrow("", "X100", ""), BY_NAME, 0, 2))
                    .extracting(UnitRow::unit)
                    .containsExactly("U100000", "U99900");
            assertThat(list.page(LONG, narrow("school", "X100", ""), BY_RANK, 0, 2))
                    .extracting(UnitRow::unit)
                    .containsExactly("U100", "U200");
            assertThat(list.found(LONG, rare, BY_RANK, 1_000)).satisfies(found -> {
                assertThat(found.units())
                        .as("those further down are not looked at")
                        .isEmpty();
                assertThat(found.cut()).isTrue();
            });
            assertThat(list.matches(LONG, rare, BY_RANK).units())
                    .as("a file has them")
                    .containsExactly("U30000", "U60000", "U90000");
            pages.forEach((what, page) -> {
                page.run();
                long units = LongRun.rowsRead(database, "unit_score", page);
                long lists = LongRun.rowsRead(database, "unit_page", page);
                assertThat(units).as(what).isLessThanOrEqualTo(UnitListQueries.MOST_LOOKED_AT + 2_200);
                assertThat(lists).as(what).isLessThanOrEqualTo(UnitListQueries.MOST_LOOKED_AT / UnitPages.UNITS + 20);
            });
        }
    }

    @Test
    void shouldReadOfALevelNoMoreThanThePageAsksFor() {
        try (Database database = Databases.POSTGRESQL.open()) {
            fill(database);
            LongRun.fill(database, RUN, LONG);
            database.sql().execute("""
                    update dashboard.unit_score set level_no = 1, sector = case when unit like '%7' then 'Chế biến' end
                    where run = 'b16000000002'
                    """);
            database.sql().execute("vacuum analyze dashboard.unit_score");
            LevelQueries levels = new LevelQueries(database);
            LevelFilter all = new LevelFilter(1, "", "");
            LevelFilter made = new LevelFilter(1, "", "Chế biến");
            for (String sort : List.of("score", "-score", "enterprise", "-enterprise")) {
                ListSort order = ListSort.of(sort);
                Map<String, Runnable> pages = Map.of(
                        "all", () -> levels.page(LONG, all, order, 500, 50),
                        "a sector", () -> levels.page(LONG, made, order, 100, 50),
                        "untold", () -> levels.page(LONG, new LevelFilter(1, "", "none"), order, 0, 50));
                assertThat(levels.page(LONG, made, order, 100, 50))
                        .hasSize(50)
                        .allMatch(unit -> unit.row().unit().endsWith("7"));
                pages.forEach((what, page) -> {
                    page.run();
                    assertThat(LongRun.rowsRead(database, "unit_score", page))
                            .as(what + " " + sort)
                            .isLessThanOrEqualTo(2_200);
                });
            }
        }
    }

    private static UnitFilter narrow(String kind, String area, String state) {
        return new UnitFilter("", kind, "", area, new RankingState(state));
    }

    private static UnitFilter search(String text) {
        return new UnitFilter("", "", text);
    }
}
