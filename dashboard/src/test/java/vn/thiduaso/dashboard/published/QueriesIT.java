package vn.thiduaso.dashboard.published;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

/** Every query of runs and units, on H2 and on PostgreSQL. */
class QueriesIT {

    private static final String EARLIER_RUN = "a91f3c070000";
    private static final RankingRule RULE = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());

    static Stream<Databases> databases() {
        return Databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListRunsBySetAndNewestPeriodFirst(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            RunQueries runs = new RunQueries(database);

            assertThat(runs.published())
                    .extracting(run -> run.indexSet() + " " + run.period())
                    .containsExactly(
                            "PHUTAN-MINH-HOA 2026", "SERVICE-766 2026-10", "SERVICE-766 2026-09", "SERVICE-766 2026");
            assertThat(runs.published()).isEqualTo(runs.newest()).allMatch(RunHead::published);
            assertThat(runs.byId(List.of(ExampleHome.RUN, "nope"))).containsOnlyKeys(ExampleHome.RUN);
            assertThat(runs.find(ExampleHome.RUN)).isPresent();
            assertThat(runs.find("nope")).isEmpty();
            assertThat(runs.findPublished("SERVICE-766", Period.parse("2026-10")))
                    .map(RunHead::run)
                    .contains(ExampleHome.RUN);
            assertThat(runs.findPublished("SERVICE-766", Period.parse("2020"))).isEmpty();
            RunHead head = runs.find(ExampleHome.RUN).orElseThrow();
            assertThat(runs.findYaml(head.indexSetSha256()))
                    .hasValueSatisfying(yaml -> assertThat(yaml).contains("SERVICE-766"));
            assertThat(runs.findManifest(ExampleHome.RUN))
                    .hasValueSatisfying(json -> assertThat(json).contains(ExampleHome.RUN));
            assertThat(new IndexSetShelf(runs).of(head).code()).isEqualTo("SERVICE-766");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldReadThePublishedRunsAgainOnlyWhenSomebodyPublished(Databases kind) {
        try (Database database = kind.open()) {
            RunQueries runs = new RunQueries(database);
            assertThat(runs.published()).isEmpty();
            ExampleHome.fill(database);
            List<RunHead> four = runs.published();
            assertThat(four).hasSize(4).isSameAs(runs.published());

            String newer = "a91f3c07000a";
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.service766(newer, Period.parse("2026-10"), 9)),
                            database,
                            Clock.systemUTC())
                    .publish(newer, "Lê Thị Duyệt");
            assertThat(runs.published())
                    .hasSize(4)
                    .extracting(RunHead::run)
                    .contains(newer)
                    .doesNotContain(ExampleHome.RUN);
            assertThat(runs.newest()).hasSize(5);
            assertThat(runs.findCorrected(four.get(1)))
                    .as("made at the same moment: neither corrects the other")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldReadAUnitInAllItsRunsAtOnce(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            UnitQueries units = new UnitQueries(database);
            PeerQueries peers = new PeerQueries(database);
            List<String> runs = units.published("H21.100", 0, 10);

            assertThat(runs)
                    .containsExactlyElementsOf(new RunQueries(database)
                            .published().stream().map(RunHead::run).toList());
            assertThat(units.published("H21.100", 1, 2)).isEqualTo(runs.subList(1, 3));
            assertThat(units.countPublished("H21.100")).isEqualTo(4);
            assertThat(units.countPublished("nope")).isZero();
            assertThat(units.in(runs, "H21.100")).hasSize(4).allSatisfy((run, past) -> {
                UnitRow row = units.find(run, "H21.100").orElseThrow();
                assertThat(past.row()).isEqualTo(row);
                assertThat(past.median())
                        .isEqualTo(peers.find(run, row.group()).orElseThrow().median());
            });
            assertThat(units.in(runs, "nope")).isEmpty();
        }
    }

    private static List<UnitRow> list(Database database, UnitFilter filter, UnitOrder order) {
        UnitListQueries list = new UnitListQueries(database);
        return list.page(ExampleHome.RUN, filter, order, 0, 200);
    }

    private static List<UnitRow> list(Database database, UnitFilter filter) {
        return list(database, filter, UnitOrder.of(UnitOrder.By.RANK));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListRankedUnitsFirstAndFilter(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            List<UnitRow> all = list(database, UnitFilter.ALL);

            assertThat(all).hasSize(9);
            assertThat(all.get(8).ranked()).isFalse();
            assertThat(all.get(8).reason()).isEqualTo("no-data");
            assertThat(list(database, new UnitFilter("Gia Lai", "", "")))
                    .hasSize(5)
                    .extracting(UnitRow::rank)
                    .isSorted();
            assertThat(list(database, new UnitFilter("Gia Lai", "commune", "")))
                    .isEqualTo(list(database, new UnitFilter("Gia Lai", "", "")));
            assertThat(list(database, new UnitFilter("", "school", ""))).isEmpty();
            assertThat(list(database, new UnitFilter("", "", "dak song")))
                    .extracting(UnitRow::name)
                    .containsExactly("xã Đăk Song");
            assertThat(list(database, new UnitFilter("", "", "%"))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldGoOnToTheUnrankedOnesWhenTheRankedEnd(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            UnitListQueries list = new UnitListQueries(database);
            UnitOrder byRank = UnitOrder.of(UnitOrder.By.RANK);
            List<UnitRow> all = list(database, UnitFilter.ALL);
            UnitListQueries.Count count = list.count(ExampleHome.RUN, UnitFilter.ALL);
            List<UnitRow> paged = new ArrayList<>();
            for (int from = 0; from < count.all(); from += 2) {
                paged.addAll(list.page(ExampleHome.RUN, UnitFilter.ALL, byRank, from, 2));
            }

            assertThat(count.ranked()).isLessThan(count.all());
            assertThat(paged).isEqualTo(all);
            assertThat(list.page(ExampleHome.RUN, UnitFilter.ALL, byRank, 8, 2))
                    .extracting(UnitRow::ranked)
                    .containsExactly(false);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOrderByEveryColumn(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            UnitQueries units = new UnitQueries(database);
            List<String> codes =
                    list(database, UnitFilter.ALL).stream().map(UnitRow::unit).toList();
            Map<String, UnitRow> before = units.byUnit(EARLIER_RUN, codes);
            var nodes = units.nodes(ExampleHome.RUN, List.of(6), codes);

            assertDescending(database, UnitOrder.of(UnitOrder.By.RANK), UnitRow::score);
            assertDescending(database, UnitOrder.byChangeSince(EARLIER_RUN, RULE), row -> difference(row, before));
            assertDescending(
                    database,
                    UnitOrder.byNode(6, RULE),
                    row -> nodes.get(row.unit()).get(0).points());
            assertThat(ranked(list(database, UnitFilter.ALL, UnitOrder.of(UnitOrder.By.NAME))))
                    .extracting(UnitRow::name)
                    .isSortedAccordingTo(Comparator.comparing(Vietnamese::sortKey));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepTheListsThatSortingGives(Databases kind) {
        List<UnitOrder> orders = List.of(
                UnitOrder.of(UnitOrder.By.RANK),
                UnitOrder.of(UnitOrder.By.NAME),
                UnitOrder.byChangeSince(EARLIER_RUN, RULE),
                UnitOrder.byNode(
                        HeatNodes.of(ExampleRuns.service766("x", Period.parse("2026"), 1)
                                        .indexSet())
                                .get(1),
                        RULE));
        List<UnitFilter> filters = List.of(
                UnitFilter.ALL,
                new UnitFilter("Gia Lai", "", ""),
                new UnitFilter("", "", "dak"),
                new UnitFilter("Gia Lai", "", "xa"),
                new UnitFilter("", "", "nowhere"));
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            UnitListQueries list = new UnitListQueries(database);
            List<Object> kept = new ArrayList<>();
            List<Object> sorted = new ArrayList<>();
            assertThat(database.sql()
                            .fetch("select distinct list from dashboard.unit_page where run = ?", ExampleHome.RUN)
                            .getValues(0, String.class))
                    .containsAll(orders.stream().map(UnitOrder::list).toList());

            orders.forEach(order -> filters.forEach(filter -> kept.add(list.matches(ExampleHome.RUN, filter, order))));
            orders.forEach(order -> kept.add(list.page(ExampleHome.RUN, UnitFilter.ALL, order, 3, 4)));
            database.sql().execute("delete from dashboard.unit_page");
            orders.forEach(
                    order -> filters.forEach(filter -> sorted.add(list.matches(ExampleHome.RUN, filter, order))));
            orders.forEach(order -> sorted.add(list.page(ExampleHome.RUN, UnitFilter.ALL, order, 3, 4)));

            assertThat(kept).isEqualTo(sorted);
        }
    }

    private static Double difference(UnitRow row, Map<String, UnitRow> before) {
        UnitRow earlier = before.get(row.unit());
        return row.score() == null || earlier.score() == null ? null : row.score() - earlier.score();
    }

    private static List<UnitRow> ranked(List<UnitRow> rows) {
        return rows.stream().filter(UnitRow::ranked).toList();
    }

    private static void assertDescending(Database database, UnitOrder order, Function<UnitRow, Double> key) {
        List<UnitRow> rows = ranked(list(database, UnitFilter.ALL, order));
        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing(key, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(UnitRow::rank)
                        .thenComparing(UnitRow::sortKey));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldReadOnlyTheUnitsAskedFor(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            UnitQueries units = new UnitQueries(database);

            assertThat(units.find(ExampleHome.RUN, "H21.100")).isPresent();
            assertThat(units.find(ExampleHome.RUN, "nope")).isEmpty();
            assertThat(units.byUnit(ExampleHome.RUN, List.of("H21.100", "H21.103", "nope")))
                    .containsOnlyKeys("H21.100", "H21.103");
            assertThat(units.nodes(ExampleHome.RUN, "H21.100"))
                    .extracting(UnitQueries.NodeRow::place)
                    .isSorted();
            assertThat(units.nodes(ExampleHome.RUN, List.of(1, 6), List.of("H21.100", "H21.103")))
                    .hasSize(2)
                    .allSatisfy((unit, rows) -> assertThat(rows).hasSize(2));
            assertThat(units.nodes(ExampleHome.RUN, List.of(1), List.of())).isEmpty();
            assertThat(units.findNewestRun("H21.100", "")).contains(ExampleHome.RUN);
            assertThat(units.findNewestRun("nope", "")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKnowMediansAndMeansOfTheRankedUnits(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            PeerQueries peers = new PeerQueries(database);
            double[] scores = ranked(list(database, new UnitFilter("Gia Lai", "", ""))).stream()
                    .mapToDouble(UnitRow::score)
                    .toArray();
            var root = peers.means(ExampleHome.RUN, "Gia Lai").get(0);

            assertThat(peers.find(ExampleHome.RUN, "Gia Lai"))
                    .contains(new PeerQueries.Peers(5, scores.length, Median.of(scores)));
            assertThat(peers.find(ExampleHome.RUN, "An Giang").orElseThrow().ranked())
                    .isEqualTo(3);
            assertThat(peers.find(ExampleHome.RUN, "").orElseThrow().units()).isEqualTo(9);
            assertThat(peers.find(ExampleHome.RUN, "nowhere")).isEmpty();
            assertThat(root.median()).isEqualTo(Median.of(scores));
            assertThat(root.lost())
                    .isCloseTo(100 - Arrays.stream(scores).average().orElseThrow(), offset(1e-6));
            assertThat(peers.means(ExampleHome.RUN, ""))
                    .hasSameSizeAs(new UnitQueries(database).nodes(ExampleHome.RUN, "H21.100"));
            for (String group : List.of("", "Gia Lai", "An Giang")) {
                PeerSummary.Gatherer gatherer = new PeerSummary.Gatherer();
                peers.standings(ExampleHome.RUN, new UnitFilter(group, "commune", ""), gatherer::add);
                assertThat(peers.findSummary(ExampleHome.RUN, group, "commune"))
                        .hasValueSatisfying(stored -> assertThat(stored)
                                .usingRecursiveComparison()
                                .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-12, Double.class)
                                .isEqualTo(gatherer.summary()));
            }
            assertThat(peers.storedShares(ExampleHome.RUN)).isEqualTo(peers.shares(ExampleHome.RUN));
            assertThat(peers.shares(ExampleHome.RUN))
                    .extracting(PeerQueries.Share::units)
                    .containsExactly(4, 5);
        }
    }
}
