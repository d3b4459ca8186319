package vn.thiduaso.dashboard.explain;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.LookingRuns;
import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** UC-003 for runs that are bound to an earlier run, pooled over periods, or look back, on H2 and on PostgreSQL. */
class ExplainOtherPeriodsIT {

    @TempDir
    static Path folder;

    private static final Map<Databases, Database> OPEN = new EnumMap<>(Databases.class);
    private static LookingRuns.Ids runs;

    @BeforeAll
    static void publish() {
        for (Databases kind : Databases.values()) {
            OPEN.put(kind, kind.open());
        }
        runs = LookingRuns.publish(List.copyOf(OPEN.values()), folder);
    }

    @AfterAll
    static void close() {
        OPEN.values().forEach(Database::close);
    }

    /** By kind, for a parameter that can be closed is closed after each test. */
    static Stream<Databases> databases() {
        return Databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldGiveEveryNodeOfEveryUnitThePublishedPointsToTheLastBit(Databases kind) {
        Database database = database(kind);
        for (String run : runs.all()) {
            assertThat(Explaining.asPublished(database, run)).as(run).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepEarlierFiguresOnlyWherePreparationSeesThem(Databases kind) {
        Database database = database(kind);
        assertThat(rows(database, "unit_earlier", runs.bound())).isZero();
        assertThat(rows(database, "unit_earlier", runs.looking())).isEqualTo(12);
        for (String run : runs.all()) {
            assertThat(rows(database, "run_binding", run))
                    .as("small for so few units")
                    .isEqualTo(1);
        }
    }

    private static Database database(Databases kind) {
        return Objects.requireNonNull(OPEN.get(kind));
    }

    private static int rows(Database database, String table, String run) {
        return database.sql()
                .fetchSingle("select count(*) from dashboard." + table + " where run = ?", run)
                .get(0, Integer.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhoseStatisticsARunIsBoundTo(Databases kind) {
        Database database = database(kind);
        ExplainView bound = view(database, "U01", "A", runs.bound());

        assertThat(bound.bases()).singleElement().satisfies(line -> {
            assertThat(line.source()).isEqualTo("theo thống kê của đợt chấm");
            assertThat(line.run()).hasSize(12).isNotEqualTo(runs.bound());
            assertThat(line.address()).as("that run is not published").isNull();
            assertThat(line.periods()).isEqualTo("năm 2024");
        });
        assertThat(bound.earlier()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldNameThePeriodsThatStatisticsArePooledOver(Databases kind) {
        Database database = database(kind);
        assertThat(view(database, "U01", "A", runs.pooled()).bases())
                .extracting(BasisTexts.Line::periods)
                .containsExactly("năm 2023, năm 2024 và năm 2025", "năm 2023, năm 2024 và năm 2025");
        assertThat(view(database, "U01", "A", runs.looking()).bases())
                .extracting(BasisTexts.Line::periods)
                .as("rules compare this year's units, preparation is fitted to all years")
                .containsExactly("năm 2025", "năm 2023, năm 2024 và năm 2025");
        assertThat(view(database, "U01", "PAIRS", runs.pooled()).bases())
                .extracting(BasisTexts.Line::subject, BasisTexts.Line::source, BasisTexts.Line::periods)
                .as("pairs are compared within the period")
                .containsExactly(
                        tuple("So sánh điểm nhóm giữa các đơn vị", "theo thống kê của chính đợt này", "năm 2025"));
        assertThat(view(database, "U01", "PAIRS", runs.bound()).bases())
                .extracting(BasisTexts.Line::run)
                .as("pairs are of the run itself even where rules are bound to another")
                .containsExactly((String) null);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowTheEarlierFigureThatFillsAGapWithItsPeriodAndCell(Databases kind) {
        Database database = database(kind);
        ExplainView filled = view(database, "U03", "A", runs.looking());

        assertThat(filled.state()).isEqualTo("estimated");
        assertThat(filled.steps())
                .extracting(ExplainView.Step::sentence)
                .anyMatch(text -> text.startsWith("thiếu số liệu: lấy số liệu gần nhất của kỳ trước, năm 2024"));
        assertThat(filled.earlier())
                .filteredOn(ExplainView.EarlierFigure::used)
                .extracting(ExplainView.EarlierFigure::period)
                .containsExactly("năm 2024", "năm 2024");
        assertThat(filled.earlier())
                .extracting(ExplainView.EarlierFigure::cell)
                .allMatch(cell -> cell.matches("so-lieu-NHIN-LAI-202[34]\\.csv › [A-Z]+\\d+"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldMarkNoEarlierFigureThatIsTooOldToBeUsed(Databases kind) {
        Database database = database(kind);
        assertThat(view(database, "U04", "A", runs.looking()).earlier())
                .isNotEmpty()
                .noneMatch(ExplainView.EarlierFigure::used);
        assertThat(view(database, "U01", "A", runs.looking()).earlier())
                .as("sent this year")
                .isNotEmpty()
                .noneMatch(ExplainView.EarlierFigure::used);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldNameTheClosingsThatWentIntoARun(Databases kind) {
        Database database = database(kind);
        assertThat(new RunQueries(database).basis(runs.both()).others())
                .extracting(other -> other.purpose() + " " + other.period())
                .containsExactly("EARLIER 2023", "EARLIER 2024", "SAMPLE_EARLIER 2023", "SAMPLE 2024");
        assertThat(new RunQueries(database).basis(runs.bound()).others())
                .extracting(OtherClosing::purpose)
                .containsExactly(OtherClosing.Purpose.SAMPLE);
        assertThat(new RunQueries(database).find(runs.bound()).orElseThrow().illustrative())
                .isTrue();
    }

    private static ExplainView view(Database database, String unit, String node, String run) {
        return Explaining.desk(database)
                .view(unit, node, Explaining.asked(run), Explaining.reader(), Explaining.words());
    }
}
