package vn.thiduaso.dashboard.explain;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-003 on H2 and on PostgreSQL: the stored figures give the stored points again, with their cells. */
class ExplainIT {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new Words(messages, Locale.forLanguageTag("vi"));
    }

    private static ExplainDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        UnitQueries units = new UnitQueries(database);
        return new ExplainDesk(
                new RunChoice(runs, units),
                units,
                new PeerQueries(database),
                new ExplainQueries(database),
                new IndexSetShelf(runs));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldExplainEveryNodeWithTheStoredPoints(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            RunQueries runs = new RunQueries(database);
            var set = new IndexSetShelf(runs).of(runs.find(ExampleHome.RUN).orElseThrow());
            var stored = new UnitQueries(database).nodes(ExampleHome.RUN, "H21.101");
            for (var row : stored) {
                ExplainView view = desk(database)
                        .view(
                                "H21.101",
                                set.nodes().get(row.place()).code(),
                                new RunChoice.Asked(ExampleHome.RUN, null, null),
                                words());
                String points = vn.thiduaso.dashboard.format.Formats.in("vi").points(row.points());
                assertThat(view.points()).as(view.code()).isEqualTo(points);
                assertThat(view.citation().text()).isNotBlank();
                assertThat(view.rule()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowTheSourceCellsInTheirSheet(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ExplainView view = desk(database)
                    .view("H21.101", "PUBLISH_ON_TIME", new RunChoice.Asked(ExampleHome.RUN, null, null), words());

            assertThat(view.steps()).hasSize(5);
            assertThat(view.sheets()).hasSize(1);
            ExplainView.Sheet sheet = view.sheets().get(0);
            assertThat(sheet.file()).isEqualTo("gia-lai-2026-10-10.xlsx");
            assertThat(sheet.sentBy()).isEqualTo("Nguyễn Thị Ánh");
            assertThat(sheet.rows())
                    .filteredOn(ExplainView.SheetRow::here)
                    .singleElement()
                    .satisfies(row -> assertThat(row.cells())
                            .filteredOn(ExplainView.SheetCell::source)
                            .hasSize(2));
            assertThat(view.figures()).extracting(ExplainView.Figure::flag).containsOnly("mẫu số tạm");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhenNobodySentAFigure(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ExplainView view = desk(database)
                    .view("H21.105", "PUBLISH_ON_TIME", new RunChoice.Asked(ExampleHome.RUN, null, null), words());

            assertThat(view.points()).isEqualTo("–");
            assertThat(view.state()).isEqualTo("missing");
            assertThat(view.figures()).isEmpty();
            assertThat(view.waterfall()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldStandBesideTheOfficialFigure(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ExplainView view =
                    desk(database).view("H21.104", "766", new RunChoice.Asked(ExampleHome.RUN, null, null), words());

            assertThat(view.official()).isEqualTo("41,25");
            assertThat(view.compared()).isEqualTo("differs");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhenTheStoredFiguresGiveOtherPointsThanThePublishedOnes(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            RunChoice.Asked asked = new RunChoice.Asked(ExampleHome.RUN, null, null);
            assertThat(desk(database).view("H21.101", "ON_TIME", asked, words()).published())
                    .isNull();

            database.sql().execute("update dashboard.node_score set points = 1.25 where node = 'ON_TIME'");

            assertThat(desk(database).view("H21.101", "ON_TIME", asked, words()).published())
                    .isEqualTo("1,25");
        }
    }
}
