package vn.thiduaso.dashboard.scores;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ColumnsView;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.scores.ScoresIT.view;

/** UC-048 on the ranking, on H2 and on PostgreSQL. */
class ScoreColumnsIT {

    private static final List<String> PILLARS = List.of("CKMB", "TDGQ", "ONLINE", "MDSH", "MDHL", "TTTT");

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static ScoresRequest asked(@Nullable String period, @Nullable String view, @Nullable String cols) {
        List<String> columns = cols == null ? null : List.of(cols);
        return new ScoresRequest("SERVICE-766", period, "*", null, null, null, null, null, view, null, columns, null);
    }

    private static List<String> heads(ScoresView view) {
        return view.heads().stream().map(ScoresView.Head::mark).toList();
    }

    private static List<String> ticked(ScoresView view) {
        return view.columns().groups().stream()
                .flatMap(group -> group.boxes().stream())
                .filter(ColumnsView.Box::shown)
                .map(ColumnsView.Box::key)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowTheUsualColumnsWhereNobodyChose(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ScoresView chart = view(database, asked("2026-10", null, null));
            ScoresView table = view(database, asked("2026-10", "table", null));

            assertThat(chart.shown())
                    .containsExactlyInAnyOrder("span", "score", "bar", "difference", "official-rank", "change");
            assertThat(table.shown()).contains("code", "group", "coverage", "official", "rank-before", "reason");
            assertThat(table.shown()).doesNotContain("bar", "level");
            assertThat(table.shown()).as("all units are of one kind").doesNotContain("kind");
            assertThat(view(database, asked("2026-10", "table", "kind")).shown())
                    .containsExactly("kind");
            assertThat(heads(chart)).containsExactlyElementsOf(PILLARS);
            assertThat(ticked(chart)).containsAll(chart.shown()).containsAll(PILLARS);
            assertThat(chart.columns().chosen()).isFalse();
            assertThat(chart.notes()).isEmpty();
            assertThat(chart.left()).isEqualTo(ticks(chart) - PILLARS.size());
        }
    }

    private static int ticks(ScoresView view) {
        return (int) view.columns().groups().stream()
                .flatMap(group -> group.boxes().stream())
                .filter(box -> !box.mark().isEmpty())
                .count();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowWhatWasChosenInTheOrderOfTheSet(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ScoresView view = view(database, asked("2026-10", null, "name,PAYMENT,coverage,ON_TIME,CKMB"));

            assertThat(heads(view)).containsExactly("CKMB", "ON_TIME", "PAYMENT");
            assertThat(view.shown()).containsExactly("coverage");
            assertThat(ticked(view)).containsExactlyInAnyOrder("coverage", "CKMB", "ON_TIME", "PAYMENT");
            assertThat(view.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
            assertThat(view.rows().get(0).cells().get(1).address()).contains("/ON_TIME?");
            assertThat(view.columns().chosen()).isTrue();
            assertThat(view.columns().usual()).doesNotContain("cols=");
            assertThat(view.links().table()).contains("cols=name,PAYMENT,coverage,ON_TIME,CKMB");
            assertThat(view.links().byName()).contains("cols=name,");
            assertThat(view.losses()).as("the chart shows what it always shows").isNotNull();
            assertThat(view.losses().twin().rows())
                    .isEqualTo(view(database, asked("2026-10", null, null))
                            .losses()
                            .twin()
                            .rows());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowRankAndNameAloneWhereNothingElseIsChosen(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ScoresView view = view(database, asked("2026-10", "table", "name"));

            assertThat(view.shown()).isEmpty();
            assertThat(view.heads()).isEmpty();
            assertThat(view.rows()).hasSize(8);
            assertThat(view.columns().shown()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepColumnsOfTheOtherSightAndSayWhatIsNotThere(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ScoresView chart = view(database, asked("2026-09", null, "name,reason,change,NO_SUCH,score"));

            assertThat(chart.shown()).containsExactly("score");
            assertThat(chart.columns().kept())
                    .contains(new ColumnsView.Kept("cols", "reason"), new ColumnsView.Kept("cols", "change"));
            assertThat(chart.notes()).hasSize(2);
            assertThat(chart.notes().get(0)).contains("NO_SUCH").doesNotContain("reason");
            assertThat(chart.notes().get(1)).contains("Thay đổi").doesNotContain("Lý do");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOpenAViewWithWhatIsStillThere(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ScoresRequest kept = new ScoresRequest(
                    "SERVICE-766",
                    null,
                    "Tỉnh Đã Nhập",
                    "school",
                    null,
                    null,
                    null,
                    "CU.1",
                    null,
                    null,
                    List.of("name,score,CU.1"),
                    "0".repeat(32));
            ScoresView view = view(database, kept);

            assertThat(view.notes()).hasSize(4);
            assertThat(String.join(" ", view.notes())).contains("Tỉnh Đã Nhập", "rường học", "CU.1");
            assertThat(view.rows()).isNotEmpty();
            assertThat(view.state()).doesNotContain("sort=", "kind=", "group=");

            ScoresView other = view(database, kept.among("GONE-1", "*", null));
            assertThat(other.notes().get(0)).contains("GONE-1");
            assertThat(other.rows()).isNotEmpty();
            ScoresRequest typed =
                    new ScoresRequest("GONE-1", null, null, null, null, null, null, null, null, null, null, null);
            assertThatThrownBy(() -> view(database, typed))
                    .as("an address that came from no view is answered as it stands")
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldHaveEverythingInFilesAndWhatWasChosenBesides(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            RunQueries runs = new RunQueries(database);
            ScoreTables tables = new ScoreTables(
                    runs,
                    new UnitListQueries(database),
                    new UnitQueries(database),
                    new RobustnessQueries(database),
                    new IndexSetShelf(runs));
            ScoreTable usual = tables.of(ExampleHome.RUN, ScoreTables.Asked.ofGroup(null));
            ScoreTable more = tables.of(
                    ExampleHome.RUN,
                    new ScoreTables.Asked(null, null, null, null, null, null, List.of("name", "ON_TIME")));

            ScoreTable found =
                    tables.whole(ExampleHome.RUN, new ScoreTables.Asked(null, null, null, null, "xa", "name", null));

            assertThat(tables.whole(ExampleHome.RUN, ScoreTables.Asked.ofGroup(null))
                            .matches())
                    .as("read page by page")
                    .isEmpty();
            assertThat(found.matches().orElseThrow().units())
                    .as("found once for all parts")
                    .hasSize(found.units())
                    .isEqualTo(Stream.concat(found.rows(0, 3).stream(), found.rows(3, 9).stream())
                            .map(row -> row.unit().unit())
                            .toList());
            assertThat(codes(usual)).startsWith("766").endsWith(PILLARS.toArray(String[]::new));
            assertThat(codes(usual)).hasSize(PILLARS.size() + 1);
            assertThat(codes(more)).containsExactly("766", "CKMB", "TDGQ", "ON_TIME", "ONLINE", "MDSH", "MDHL", "TTTT");
        }
    }

    private static List<String> codes(ScoreTable table) {
        return table.columns().stream()
                .map(place -> table.set().nodes().get(place).code())
                .toList();
    }
}
