package vn.thiduaso.dashboard.ranks;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ChangedRuns;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class RanksIT {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static RanksView view(Database database, RanksRequest asked) {
        RunQueries runs = new RunQueries(database);
        IndexSetShelf shelf = new IndexSetShelf(runs);
        return new RanksDesk(
                        new RankingChoice(
                                runs, new PeerShelf(new PeerQueries(database), new LevelQueries(database)), shelf),
                        new UnitListQueries(database),
                        new UnitQueries(database),
                        new RobustnessQueries(database),
                        shelf)
                .view(asked, PageWords.in(Locale.forLanguageTag("vi")))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowPeriodsOfOneLengthUpToTheOneChosen(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            assertThat(periods(view(database, new RanksRequest("SERVICE-766", "2026-10", "*", null, null))))
                    .containsExactly("tháng 09/2026", "tháng 10/2026");
            assertThat(periods(view(database, new RanksRequest("SERVICE-766", "2026-09", "*", null, null))))
                    .containsExactly("tháng 09/2026");
            assertThat(periods(view(database, new RanksRequest("SERVICE-766", "2026", "*", null, null))))
                    .containsExactly("năm 2026");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayHowManyPlacesAUnitMoved(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RanksView view = view(database, new RanksRequest("SERVICE-766", "2026-10", "*", null, null));

            for (RanksView.Row row : view.rows()) {
                List<RanksView.Cell> cells = row.cells();
                if (!cells.get(0).rank().equals("–")) {
                    int before = Integer.parseInt(cells.get(0).rank());
                    int now = Integer.parseInt(cells.get(1).rank());
                    String moved = before == now ? "" : (before > now ? "+" : "−") + Math.abs(before - now);
                    assertThat(cells.get(1).moved()).isEqualTo(moved);
                    assertThat(cells.get(0).moved()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldDrawNoRanksOfSeveralGroups(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RanksView all = view(database, new RanksRequest("SERVICE-766", "2026-10", "*", null, null));
            assertThat(all.grouped()).isTrue();
            assertThat(all.chart()).isNull();
            assertThat(all.rows()).isNotEmpty();

            String group = all.filters().groups().get(0).value();
            RanksView one = view(database, new RanksRequest("SERVICE-766", "2026-10", group, null, null));
            assertThat(one.grouped()).isFalse();
            assertThat(one.chart()).isNotNull();
        }
    }

    /** No ranked unit is out of reach of links. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowAllRankedUnitsTenByTen(Databases kind) {
        try (Database database = kind.open()) {
            PublishableRun run = ChangedRuns.twice(ExampleRuns.service766("a00000000011", Period.parse("2026-08"), 1));
            new PublishDesk(ExampleRuns.source(run), database, Clock.systemUTC()).publishAllNew("A");
            int ranked = run.head().ranked();
            Set<String> shown = new HashSet<>();
            for (int page = 1; page <= 2; page++) {
                RanksView view = view(database, new RanksRequest("SERVICE-766", "2026-08", "*", null, page));
                assertThat(view.rows()).hasSize(RanksDesk.UNITS);
                assertThat(view.paging().next() == null).isEqualTo(page == 2);
                view.rows().forEach(row -> shown.add(row.address()));
            }

            assertThat(ranked).isGreaterThan(RanksDesk.UNITS);
            assertThat(shown).hasSize(ranked);
        }
    }

    /** Of the unit that stands out; nobody analysed September. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowHowSureRanksAreWhereThatIsKnown(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RanksView view = view(database, new RanksRequest("SERVICE-766", "2026-10", "*", null, null));

            RanksView.Row first = view.rows().get(0);
            assertThat(first.chosen()).isTrue();
            assertThat(first.cells().get(0).span()).isEmpty();
            assertThat(first.cells().get(1).span()).isEqualTo("1 – 3");
            assertThat(view.rows().get(1).cells().get(1).span()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCompareNothingAcrossTextsOfTheSet(Databases kind) {
        try (Database database = kind.open()) {
            PublishableRun before = ExampleRuns.service766("a00000000011", Period.parse("2026-08"), 1);
            PublishableRun after = ExampleRuns.service766("a00000000012", Period.parse("2026-09"), 2);
            PublishableRun earlierText = ChangedRuns.ofText(before, "f".repeat(64));
            new PublishDesk(ExampleRuns.source(earlierText, after), database, Clock.systemUTC()).publishAllNew("A");

            RanksView view = view(database, new RanksRequest("SERVICE-766", "2026-09", "*", null, null));

            assertThat(view.borders()).hasSize(1);
            assertThat(view.periods()).extracting(RanksView.Head::fresh).containsExactly(false, true);
            assertThat(view.rows())
                    .allSatisfy(row -> assertThat(row.cells().get(1).moved()).isEmpty());
        }
    }

    private static List<String> periods(RanksView view) {
        return view.periods().stream().map(RanksView.Head::period).toList();
    }
}
