package vn.thiduaso.dashboard.scores;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.map.UnitMaps;
import vn.thiduaso.dashboard.publish.Directory;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.published.AreaQueries;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-001 on H2 and on PostgreSQL. */
class ScoresIT {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static ScoresView view(Database database, @Nullable String q, @Nullable String sort) {
        return view(
                database,
                new ScoresRequest("SERVICE-766", "2026-10", "*", null, null, null, q, sort, null, null, null, null));
    }

    static ScoresView view(Database database, ScoresRequest asked) {
        RunQueries runs = new RunQueries(database);
        PeerQueries peers = new PeerQueries(database);
        PeerShelf together = new PeerShelf(peers, new LevelQueries(database));
        IndexSetShelf shelf = new IndexSetShelf(runs);
        return new ScoresDesk(
                        new RankingChoice(runs, together, shelf),
                        new UnitListQueries(database),
                        new UnitQueries(database),
                        peers,
                        together,
                        new RobustnessQueries(database),
                        new AreaQueries(database),
                        shelf,
                        new UnitMaps(NoLake.open()))
                .view(asked, PageWords.in(Locale.forLanguageTag("vi")))
                .orElseThrow();
    }

    private static ScoresRequest narrowed(@Nullable String area, @Nullable String state, @Nullable String saved) {
        return new ScoresRequest("SERVICE-766", "2026-10", "*", null, area, state, null, null, null, null, null, saved);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOfferAreasAndStatesAndKeepThemInAddressesAndFiles(Databases kind) {
        PublishableRun run = ExampleRuns.service766("b18000000001", Period.parse("2026-10"), 2);
        Map<String, Directory.Entry> units = new HashMap<>();
        run.units().forEach(unit -> units.put(unit.unit(), new Directory.Entry(unit.name(), "T", "")));
        units.put("T", new Directory.Entry("Tỉnh Mẫu", "", ""));
        units.put("H21.101", new Directory.Entry("Ấp", "H21.100", ""));
        try (Database database = kind.open()) {
            new PublishDesk(ExampleRuns.source(run.with(new Directory(units))), database, Clock.systemUTC())
                    .publishAllNew("A");

            ScoresView all = view(database, narrowed(null, null, null));
            assertThat(all.filters().areas())
                    .as("one area is the whole run: what is below it is offered too")
                    .extracting(Option::label)
                    .containsExactly("Mọi địa bàn", "Tỉnh Mẫu (9)", "› xã Vân Canh (2)");
            assertThat(all.filters().states())
                    .extracting(Option::value)
                    .containsExactly("", "ranked", "unranked", "no-data", "complete");
            ScoresView inside = view(database, narrowed("H21.100", null, null));
            assertThat(Stream.concat(inside.rows().stream(), inside.unranked().stream()))
                    .extracting(ScoresView.Row::unit)
                    .containsExactlyInAnyOrder("H21.100", "H21.101");
            assertThat(inside.links().csv()).contains("area=H21.100");
            assertThat(inside.state()).isEqualTo("set=SERVICE-766&group=*&area=H21.100");
            assertThat(inside.notes()).anyMatch(note -> note.startsWith("Danh sách chỉ gồm"));
            ScoresView unranked = view(database, narrowed(null, "unranked", null));
            assertThat(unranked.rows()).isEmpty();
            assertThat(unranked.unranked()).hasSameSizeAs(all.unranked());
            ScoresView gone = view(database, narrowed("GONE", null, "view-1"));
            assertThat(gone.notes()).anyMatch(note -> note.contains("GONE"));
            assertThat(gone.rows()).hasSameSizeAs(all.rows());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldDrawWhereARankLiesOnOneScale(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ScoresView view = view(database, narrowed(null, null, null));

            assertThat(view.scale()).isNotNull();
            assertThat(view.rows()).allSatisfy(row -> {
                assertThat(row.span()).as("in figures too").isNotEqualTo("–");
                assertThat(row.whisker()).isNotNull().satisfies(mark -> {
                    assertThat(mark.from()).isBetween(0.0, mark.to());
                    assertThat(mark.to()).isLessThanOrEqualTo(100);
                });
            });
            assertThat(view.unranked()).extracting(ScoresView.Row::whisker).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowOneMedianInTheTileAndBesideEveryBar(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ScoresView view = view(database, null, null);
            List<Double> scores = view.rows().stream()
                    .map(row -> Double.valueOf(row.score().replace(',', '.')))
                    .sorted()
                    .toList();
            double median = (scores.get(3) + scores.get(4)) / 2;

            assertThat(scores).hasSize(8);
            assertThat(view.tiles())
                    .filteredOn(tile -> tile.key().equals("median"))
                    .extracting(ScoresView.Tile::figure)
                    .containsExactly(vn.thiduaso.ingest.wording.Formats.in("vi").number(median, 2));
            assertThat(view.rows()).extracting(ScoresView.Row::tick).containsOnly(Math.round(median * 10) / 10.0);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowWhoFellMostFirstAndNoLossesWhereFewerPointsAreBetter(Databases kind) {
        try (Database database = kind.open()) {
            new PublishDesk(
                            ExampleRuns.source(
                                    ExampleRuns.lowestFirst("10e57f000001", Period.parse("2026-09"), 1),
                                    ExampleRuns.lowestFirst("10e57f000002", Period.parse("2026-10"), 2)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("Lê Thị Duyệt");
            ScoresView view = view(
                    database,
                    new ScoresRequest(
                            "VI-PHAM", "2026-10", "*", null, null, null, null, "change", null, null, null, null));

            assertThat(view.losses()).isNull();
            assertThat(view.rows())
                    .extracting(row -> Double.valueOf(
                            row.changed().replace(',', '.').replace('−', '-').replace("+", "")))
                    .isSorted();
            assertThat(view.rows())
                    .first()
                    .satisfies(row -> assertThat(row.change()).isEqualTo("down better"));
            assertThat(view.rows())
                    .last()
                    .satisfies(row -> assertThat(row.change()).isEqualTo("up worse"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowAllUnitsInOneRankingWhereTheSetRanksThemTogether(Databases kind) {
        try (Database database = kind.open()) {
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.together("10e57f000003", Period.parse("2026-09"), 1)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("Lê Thị Duyệt");
            ScoresView all = view(
                    database,
                    new ScoresRequest(
                            "VI-PHAM", "2026-09", null, null, null, null, null, null, null, null, null, null));
            ScoresView group = view(
                    database,
                    new ScoresRequest(
                            "VI-PHAM", "2026-09", "Gia Lai", null, null, null, null, null, null, null, null, null));

            assertThat(all.together()).isTrue();
            assertThat(all.grouped()).isFalse();
            assertThat(ranks(all))
                    .startsWith(1, 2)
                    .isSorted()
                    .hasSizeGreaterThan(ranks(group).size());
            assertThat(ranks(all)).containsAll(ranks(group));
            assertThat(ranks(group))
                    .isNotEmpty()
                    .isNotEqualTo(ranks(all).subList(0, ranks(group).size()));
        }
    }

    private static List<Integer> ranks(ScoresView view) {
        return view.rows().stream().map(row -> Integer.valueOf(row.rank())).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListAndFindTheUnrankedOnesToo(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            assertThat(view(database, null, null).unranked()).hasSize(1);
            assertThat(view(database, null, null).paging().all()).isEqualTo(9);
            assertThat(view(database, "an hoa", null).unranked())
                    .extracting(ScoresView.Row::name)
                    .containsExactly("xã An Hòa");
            assertThat(view(database, "an hoa", null).rows()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowNobodyOfAGroupOrKindThatIsNotThere(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            for (String[] asked : new String[][] {{"nowhere", ""}, {"*", "hamlet"}, {"Gia Lai", "hamlet"}}) {
                ScoresView view = view(
                        database,
                        new ScoresRequest(
                                "SERVICE-766",
                                "2026-10",
                                asked[0],
                                asked[1],
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));

                assertThat(view.rows()).isEmpty();
                assertThat(view.unranked()).isEmpty();
                assertThat(view.paging().all()).isZero();
                assertThat(view.notes()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCompareWithThePeriodBeforeInEveryOrder(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            for (String sort : List.of("rank", "name", "score", "change", "ON_TIME", "no-such-column")) {
                assertThat(view(database, null, sort).rows())
                        .as(sort)
                        .hasSize(8)
                        .allSatisfy(row -> assertThat(row.rankBefore()).isNotEqualTo("–"));
            }
        }
    }
}
