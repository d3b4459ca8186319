package vn.thiduaso.dashboard.explain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.publish.RunRepository;
import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;

/** UC-003 on H2 and on PostgreSQL: the stored figures give the stored points again, with their cells. */
class ExplainIT {

    static Stream<Databases> databases() {
        return Databases.all();
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
                ExplainView view = Explaining.desk(database)
                        .view(
                                "H21.101",
                                set.nodes().get(row.place()).code(),
                                new RunChoice.Asked(ExampleHome.RUN, null, null),
                                Explaining.reader(),
                                Explaining.words());
                String points = vn.thiduaso.ingest.wording.Formats.in("vi").points(row.points());
                assertThat(view.points()).as(view.code()).isEqualTo(points);
                assertThat(view.citation().text()).isNotBlank();
                assertThat(view.rule()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhenAnotherEngineMadeTheRun(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            assertThat(total(database, RunInputs.ENGINE)).isEmpty();
            assertThat(total(database, "thiduaso-scoring-1")).contains("thiduaso-scoring-1", RunInputs.ENGINE);
        }
    }

    private static String total(Database database, String engine) {
        database.sql()
                .update(RUN)
                .set(RUN.ENGINE, engine)
                .where(RUN.RUN_.eq(ExampleHome.RUN))
                .execute();
        return Explaining.desk(database)
                .view(
                        "H21.101",
                        "766",
                        new RunChoice.Asked(ExampleHome.RUN, null, null),
                        Explaining.reader(),
                        Explaining.words())
                .otherEngine();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCompareWithThePublishedPointsOfTheOtherUnits(Databases kind) {
        String run = "c0mpared0001";
        try (Database database = kind.open()) {
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.compared(run, Period.parse("2026"), 5)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("Lê Thị Duyệt");
            assertThat(Explaining.asPublished(database, run)).isEqualTo(9);
            ExplainView whole = Explaining.desk(database)
                    .view("H21.101", "T", Explaining.asked(run), Explaining.reader(), Explaining.words());
            assertThat(whole.noSum()).isTrue();
            assertThat(whole.waterfall()).isNull();
            assertThat(whole.total()).isNull();
            assertThat(whole.children()).extracting(ExplainView.Child::lost).containsOnly("–");
            assertThat(Explaining.desk(database)
                            .view("H21.101", "A", Explaining.asked(run), Explaining.reader(), Explaining.words())
                            .steps())
                    .first()
                    .satisfies(step -> assertThat(step.title()).isEqualTo("So từng cặp"));
        }
    }

    /** A weighted mean: what the parts bring and lose is in points of the group, and adds up. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldTellWeightsAndWhatEachPartLosesOfTheGroup(Databases kind) {
        String run = "5a3e1ed00001";
        Formats f = Formats.in("vi");
        try (Database database = kind.open()) {
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.sampled(run, Period.parse("2026"), 5)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("Lê Thị Duyệt");
            UnitQueries units = new UnitQueries(database);
            for (String unit : List.of("H21.100", "H21.101", "H21.103")) {
                double points =
                        Objects.requireNonNull(units.nodes(run, unit).get(0).points());
                ExplainView view = Explaining.desk(database)
                        .view(unit, "ALL", Explaining.asked(run), Explaining.reader(), Explaining.words());
                ExplainView.Total total = Objects.requireNonNull(view.total());

                assertThat(view.plain()).isFalse();
                assertThat(view.noSum()).isFalse();
                assertThat(total.brought()).isEqualTo(f.points(points));
                assertThat(total.lost()).isEqualTo(f.loss(100 - points));
                assertThat(view.children())
                        .anySatisfy(child -> assertThat(child.weight()).isNotEqualTo("–"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSpeakOfNoLossWhereFewerPointsAreBetter(Databases kind) {
        String run = "10e57f000001";
        try (Database database = kind.open()) {
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.lowestFirst(run, Period.parse("2026"), 5)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("Lê Thị Duyệt");
            ExplainView view = Explaining.desk(database)
                    .view("H21.101", "T", Explaining.asked(run), Explaining.reader(), Explaining.words());

            assertThat(view.points()).isNotEqualTo("–");
            assertThat(view.waterfall()).isNull();
            assertThat(view.lowestFirst()).isTrue();
            assertThat(view.children())
                    .hasSize(2)
                    .extracting(ExplainView.Child::lost)
                    .containsOnly("–");
        }
    }

    /** The figure of one input is taken away as if nobody had sent it. */
    @Test
    void shouldNameTheFigureOfEachStepAlsoWhereAnotherIsMissing() {
        try (Database database = Databases.H2.open()) {
            ExampleHome.fill(database);
            RunQueries runs = new RunQueries(database);
            int slot = new IndexSetShelf(runs)
                    .of(runs.find(ExampleHome.RUN).orElseThrow())
                    .findSlot("TTTT_B", Part.NUMERATOR)
                    .orElseThrow()
                    .index();
            Condition unit = UNIT_CELLS.RUN.eq(ExampleHome.RUN).and(UNIT_CELLS.UNIT.eq("H21.101"));
            Record cells = database.sql().fetchSingle(UNIT_CELLS, unit);
            int at = Arrays.asList(cells.get(UNIT_CELLS.SLOT)).indexOf(slot);
            Short[] states = cells.get(UNIT_CELLS.STATE);
            Double[] figures = cells.get(UNIT_CELLS.FIGURE);
            states[at] = 1;
            figures[at] = null;
            database.sql()
                    .update(UNIT_CELLS)
                    .set(UNIT_CELLS.STATE, states)
                    .set(UNIT_CELLS.FIGURE, figures)
                    .where(unit)
                    .execute();

            assertThat(Explaining.desk(database)
                            .view(
                                    "H21.101",
                                    "PAYMENT",
                                    Explaining.asked(ExampleHome.RUN),
                                    Explaining.reader(),
                                    Explaining.words())
                            .steps())
                    .extracting(ExplainView.Step::title)
                    .filteredOn(title -> title.startsWith("Số liệu gốc"))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("Số liệu gốc · Hồ sơ thanh toán trực tuyến"),
                            second ->
                                    assertThat(second).startsWith("Số liệu gốc · Thủ tục hành chính có phí phát sinh"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldExplainFormulasAndRescaledGroupsDownToTheFiguresTheyRead(Databases kind) {
        String run = "ca1c01a7ed01";
        try (Database database = kind.open()) {
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.calculated(run, Period.parse("2026"), 5)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("Lê Thị Duyệt");
            assertThat(Explaining.asPublished(database, run)).isEqualTo(9);
            ExplainView formula = Explaining.desk(database)
                    .view("H21.101", "A2", Explaining.asked(run), Explaining.reader(), Explaining.words());
            assertThat(formula.steps())
                    .extracting(ExplainView.Step::title)
                    .contains("Công thức", "Kết quả công thức")
                    .anySatisfy(title -> assertThat(title).endsWith("· Số gửi"));
            assertThat(formula.figures()).extracting(ExplainView.Figure::label).contains("Số gửi", "Tỷ lệ gửi");
            assertThat(Explaining.desk(database)
                            .view("H21.101", "A", Explaining.asked(run), Explaining.reader(), Explaining.words())
                            .rule())
                    .contains("quy đổi sau khi gộp");
            for (String node : List.of("T", "A")) {
                assertThat(Explaining.desk(database)
                                .view("H21.101", node, Explaining.asked(run), Explaining.reader(), Explaining.words())
                                .bases())
                        .extracting(BasisTexts.Line::subject)
                        .as("statistics of the rescaled group " + node)
                        .contains("So sánh điểm nhóm giữa các đơn vị");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldBindToTheStoredSampleAndGiveTheStoredPointsToTheLastBit(Databases kind) {
        String run = "5a3b1e000001";
        try (Database database = kind.open()) {
            new RunRepository(database)
                    .publish(
                            ExampleRuns.sampled(run, Period.parse("2026-Q3"), 5),
                            "test",
                            OffsetDateTime.parse("2026-10-12T00:00:00Z"));

            assertThat(Explaining.asPublished(database, run)).isEqualTo(9);
            ExplainView view = Explaining.desk(database)
                    .view("H21.101", "R3_lower", Explaining.asked(run), Explaining.reader(), Explaining.words());
            assertThat(view.rule()).contains("thứ hạng");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldAskForAnotherPublishOfARunThatWasCopiedWithoutItsBinding(Databases kind) {
        String run = "5a3b1e000001";
        PublishableRun sampled = ExampleRuns.sampled(run, Period.parse("2026-Q3"), 5);
        try (Database database = kind.open()) {
            PublishDesk desk = new PublishDesk(ExampleRuns.source(sampled), database, Clock.systemUTC());
            desk.publish(run, "A");
            database.sql().execute("delete from dashboard.run_binding");

            assertThatThrownBy(() -> Explaining.desk(database)
                            .view(
                                    "H21.101",
                                    "R3_lower",
                                    Explaining.asked(run),
                                    Explaining.reader(),
                                    Explaining.words()))
                    .isInstanceOf(NotFoundException.class);
            assertThat(desk.publish(run, "A").changed()).isTrue();
            assertThat(desk.publish(run, "A").changed()).isFalse();
            assertThat(Explaining.asPublished(database, run)).isEqualTo(9);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowTheSourceCellsInTheirSheet(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            ExplainView view = Explaining.desk(database)
                    .view(
                            "H21.101",
                            "PUBLISH_ON_TIME",
                            new RunChoice.Asked(ExampleHome.RUN, null, null),
                            Explaining.reader(),
                            Explaining.words());

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
            ExplainView view = Explaining.desk(database)
                    .view(
                            "H21.105",
                            "PUBLISH_ON_TIME",
                            new RunChoice.Asked(ExampleHome.RUN, null, null),
                            Explaining.reader(),
                            Explaining.words());

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
            ExplainView view = Explaining.desk(database)
                    .view(
                            "H21.104",
                            "766",
                            new RunChoice.Asked(ExampleHome.RUN, null, null),
                            Explaining.reader(),
                            Explaining.words());

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
            assertThat(Explaining.desk(database)
                            .view("H21.101", "ON_TIME", asked, Explaining.reader(), Explaining.words())
                            .published())
                    .isNull();

            RunQueries runs = new RunQueries(database);
            int onTime = new IndexSetShelf(runs)
                    .of(runs.find(ExampleHome.RUN).orElseThrow())
                    .node("ON_TIME");
            Double[] points = database.sql()
                    .fetchSingle(UNIT_NODES, UNIT_NODES.RUN.eq(ExampleHome.RUN).and(UNIT_NODES.UNIT.eq("H21.101")))
                    .get(UNIT_NODES.POINTS);
            points[onTime] = 1.25;
            database.sql().update(UNIT_NODES).set(UNIT_NODES.POINTS, points).execute();

            assertThat(Explaining.desk(database)
                            .view("H21.101", "ON_TIME", asked, Explaining.reader(), Explaining.words())
                            .published())
                    .isEqualTo("1,25");
        }
    }
}
