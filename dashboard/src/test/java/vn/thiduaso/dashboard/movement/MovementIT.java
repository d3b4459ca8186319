package vn.thiduaso.dashboard.movement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

class MovementIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T03:00:00Z"), ZoneOffset.UTC);
    private static final Words WORDS = PageWords.in(Locale.forLanguageTag("vi"));
    private static final Actor SECRETARY =
            new Actor("thuky", "Thư ký", Set.of(Role.SECRETARY), Optional.empty(), Actor.Due.NOTHING, "session");
    private static final String MEMBER = "Ủy viên phụ trách chính quyền số";

    @TempDir
    Path home;

    static Stream<Databases> databases() {
        return Databases.all();
    }

    /** The desks of one server. */
    private final class Office {

        private final AimFigureQueries reported;
        private final AssignmentQueries assignments;
        private final MovementDesk desk;
        private final AimFigureDesk figures;
        private final AssignmentDesk assigning;

        Office(Database database) {
            RunQueries runs = new RunQueries(database);
            IndexSetShelf shelf = new IndexSetShelf(runs);
            MovementChoice choice = new MovementChoice(runs, new HomeLake(LakeSettings.embedded(home)));
            reported = new AimFigureQueries(database);
            assignments = new AssignmentQueries(database);
            ReadingQueries queries = new ReadingQueries(database);
            Standings standings = new Standings(new ReadingShelf(queries, shelf), reported, shelf);
            desk = new MovementDesk(choice, standings, reported, assignments, shelf, CLOCK);
            figures = new AimFigureDesk(choice, new AimFigureRepository(database), CLOCK);
            assigning = new AssignmentDesk(
                    assignments,
                    new AssignmentRepository(database),
                    choice,
                    standings,
                    new AccountQueries(database),
                    CLOCK);
        }

        MovementView view(MovementRequest asked) {
            return desk.view(asked, SECRETARY, WORDS).orElseThrow();
        }

        MovementView.Row row(MovementRequest asked, String aim) {
            return view(asked).parts().stream()
                    .flatMap(part -> part.rows().stream())
                    .filter(row -> row.code().equals(aim))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static MovementRequest at(String period) {
        return new MovementRequest(null, period, null, null, null, null, null);
    }

    private static MovementRequest of(String unit, String member) {
        return new MovementRequest(null, "2026-Q3", null, null, unit, member, null);
    }

    private static List<String> chips(MovementView.Row row) {
        return row.chips().stream().map(MovementView.Chip::text).toList();
    }

    private static AssignmentForm follows(String kind, String code) {
        return new AssignmentForm(MEMBER, "thuky", kind, code, code, "2026-01-01", "", "QĐ phân công");
    }

    private static void prepare(Database database) {
        ExampleAccounts.put(database, "thuky", Set.of(Role.SECRETARY), Optional.empty());
        MovementRuns.publish(database);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCountUnitsByTheirSizeAndTellHowFarAnAimHasCome(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            Office office = new Office(database);

            // 300 × 90 % and 100 × 70 % of 400 files
            MovementView.Row online = office.row(at("2026-Q3"), "II.3-a");
            assertThat(online.figure()).isEqualTo("85%");
            assertThat(online.of()).isEqualTo("340 / 400 · 2 đơn vị");
            assertThat(online.goal()).isEqualTo("> 80%");
            assertThat(chips(online)).containsExactly("Đạt", "Trước hạn");
            assertThat(online.trend().said()).isEqualTo("quý 1/2026: 55%; quý 2/2026: 75%; quý 3/2026: 85%");

            // the school sent nothing: 300 × 90 %, 100 × 70 %, 100 × 90 % of 500 people
            MovementView.Row trained = office.row(at("2026-Q3"), "II.1-b");
            assertThat(trained.figure()).isEqualTo("86%");
            assertThat(trained.of()).isEqualTo("430 / 500 · 3 đơn vị, 1 chưa có số liệu");
            assertThat(chips(trained)).containsExactly("Chưa đạt");

            assertThat(chips(office.row(at("2026-Q3"), "II.1-a"))).containsExactly("Quá hạn, chưa đạt");
            // two of three: less than the set wants
            MovementView.Row few = office.row(at("2026-Q3"), "II.6-a");
            assertThat(chips(few)).containsExactly("Chưa đủ số liệu");
            assertThat(few.of()).endsWith("2 đơn vị, 1 chưa có số liệu");
            assertThat(chips(office.row(at("2026-Q3"), "II.2-a"))).containsExactly("Chưa có số liệu");
            assertThat(chips(office.row(at("2026-Q1"), "II.3-a"))).containsExactly("Chưa đạt");
            // two of three units have a plan
            assertThat(office.row(at("2026-Q3"), "II.1-a").figure()).isEqualTo("66,67%");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowTheSameFiguresInChartTableAndTiles(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            MovementView view = new Office(database).view(at("2026-Q3"));

            List<MovementView.Row> rows =
                    view.parts().stream().flatMap(part -> part.rows().stream()).toList();
            assertThat(view.chart().twin().rows())
                    .extracting(row -> row.get(1))
                    .containsExactlyElementsOf(rows.stream()
                            .map(MovementView.Row::figure)
                            .filter(figure -> !figure.equals("–"))
                            .toList());
            List<MovementView.Tile> tiles = view.tiles().subList(1, view.tiles().size());
            for (MovementView.Tile tile : tiles) {
                String chip = chip(tile.label());
                assertThat(rows.stream()
                                .filter(row -> chips(row).contains(chip))
                                .count())
                        .as(tile.label())
                        .isEqualTo(Long.parseLong(tile.count()));
            }
            assertThat(tiles.stream()
                            .filter(tile -> !tile.ofReached())
                            .mapToLong(tile -> Long.parseLong(tile.count()))
                            .sum())
                    .as("all but those of the reached add up")
                    .isEqualTo(rows.size());
            assertThat(view.parts()).extracting(MovementView.Part::code).hasSize(7);
            assertThat(view.frame().illustrative()).isTrue();
        }
    }

    /** What a tile counts, as the rows say it: of those reached the tile says that they are. */
    private static String chip(String tile) {
        String said = tile.replaceFirst("^Trong số đạt: ", "");
        return said.equals("sau hạn")
                ? "Đạt sau hạn"
                : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowOneUnitOneContentAndOneState(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            Office office = new Office(database);

            MovementView.Row own = office.row(of(MovementRuns.SMALL, null), "II.3-a");
            assertThat(own.figure()).isEqualTo("70%");
            assertThat(own.source()).startsWith("/explain/PT.CQ02/CQS.5?run=a00000000043");
            MovementView hamlet = office.view(of(MovementRuns.HAMLET, null));
            assertThat(hamlet.parts().get(2).rows()).isEmpty();
            assertThat(hamlet.parts().get(2).none()).contains("áp dụng");
            assertThat(hamlet.leftOut()).contains("14 chỉ tiêu");
            assertThatThrownBy(() -> office.view(of("KHONG.CO", null))).isInstanceOf(NotFoundException.class);

            MovementView content = office.view(new MovementRequest(null, "2026-Q3", "II.3", "", "", "", null));
            assertThat(content.parts()).extracting(MovementView.Part::code).containsExactly("II.3");
            MovementView missed = office.view(new MovementRequest(null, "2026-Q3", "", "MISSED", "", "", null));
            assertThat(missed.parts().stream().flatMap(part -> part.rows().stream()))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(chips(row)).contains("Quá hạn, chưa đạt"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowAMemberTheUnitsAndContentsHeFollows(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            Office office = new Office(database);
            office.assigning.add(follows("unit", MovementRuns.SMALL), SECRETARY);
            office.assigning.add(follows("unit", MovementRuns.HAMLET), SECRETARY);
            office.assigning.add(follows("content", "II.1"), SECRETARY);

            MovementView view = office.view(of(null, MEMBER));

            assertThat(view.parts()).extracting(MovementView.Part::code).containsExactly("II.1");
            assertThat(view.parts().get(0).followers()).isEqualTo(MEMBER);
            // 70 and 90 of a hundred each
            assertThat(office.row(of(null, MEMBER), "II.1-b").figure()).isEqualTo("80%");
            assertThat(office.view(at("2026-Q3")).own()).contains("member=");

            office.assigning.end(
                    office.assignments.list(0, 9).stream()
                            .filter(one -> one.code().equals("II.1"))
                            .findFirst()
                            .orElseThrow()
                            .id(),
                    SECRETARY);
            assertThat(office.assignments.list(0, 9))
                    .filteredOn(one -> one.code().equals("II.1"))
                    .extracting(Assignment::to)
                    .containsExactly(LocalDate.of(2026, 11, 29));
            assertThat(acts(database)).containsExactly("assign", "assign", "assign", "end-assignment");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldRefuseAnAssignmentThatCannotBeWithAllFaults(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            Office office = new Office(database);
            AssignmentForm wrong =
                    new AssignmentForm(" ", "ai", "unit", "KHONG.CO", "", "1026-02-03", "2026-01-01", "x".repeat(501));

            InvalidMovementException invalid =
                    catchThrowableOfType(InvalidMovementException.class, () -> office.assigning.add(wrong, SECRETARY));

            assertThat(invalid.faults())
                    .extracting(MovementFault::code)
                    .containsExactly("position", "account", "unit", "days", "reason");
            office.assigning.add(follows("content", "II.7"), SECRETARY);
            assertThatThrownBy(() -> office.assigning.add(follows("content", "II.7"), SECRETARY))
                    .hasMessageContaining("twice");
            assertThat(office.assignments.list(0, 9)).hasSize(1);
            assertThat(invalid.told(WORDS)).allSatisfy(text -> assertThat(text).doesNotContain("movement.fault"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTakeAFigureByHandAndKeepWhatItReplaces(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            Office office = new Office(database);
            office.figures.report(
                    "II.2-a", new AimFigureDesk.Form(null, "2026-Q3", "98,5", "BC 12/BC-UBND"), SECRETARY);
            office.figures.report(
                    "II.2-a", new AimFigureDesk.Form(null, "2026-Q3", "99.5", "BC 13/BC-UBND"), SECRETARY);

            MovementView.Row row = office.row(at("2026-Q3"), "II.2-a");
            assertThat(row.figure()).isEqualTo("99,5%");
            assertThat(row.of()).isEqualTo("báo cáo: BC 13/BC-UBND");
            assertThat(chips(row)).containsExactly("Đạt", "Vượt", "Trước hạn");
            AimView aim = office.desk.aim("II.2-a", at("2026-Q3"), SECRETARY, WORDS);
            assertThat(aim.reported()).extracting(AimView.Reported::inForce).containsExactlyInAnyOrder(true, false);
            assertThat(acts(database)).containsExactly("report-aim", "report-aim");

            InvalidMovementException invalid = catchThrowableOfType(
                    InvalidMovementException.class,
                    () -> office.figures.report(
                            "II.3-a", new AimFigureDesk.Form("SERVICE-766", "2031", "1,234", ""), SECRETARY));
            assertThat(invalid.faults())
                    .extracting(MovementFault::code)
                    .containsExactly("measured", "set", "period", "two-ways", "source");
            assertThat(invalid.told(WORDS)).allSatisfy(text -> assertThat(text).doesNotContain("movement.fault"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTellThatSomebodyWasFaster(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            AimFigureRepository repository = new AimFigureRepository(database);
            Period period = Period.parse("2026-Q3");
            AimFigure first = new AimFigure("II.2-a", period, 1, 98, "BC 12", OffsetDateTime.now(CLOCK), "thuky");
            repository.add("PHU-TAN-2025-2030", "II.2-a", period, before -> first);

            // who read before the other wrote would write the same version
            assertThatThrownBy(() -> repository.add("PHU-TAN-2025-2030", "II.2-a", period, before -> first))
                    .isInstanceOf(InvalidMovementException.class)
                    .hasMessageContaining("faster");
            assertThat(acts(database)).containsExactly("report-aim");
        }
    }

    /** More periods than a line shows: what was reached before them still counts. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldRememberWhatWasReachedThirteenPeriodsAgo(Databases kind) {
        try (Database database = kind.open()) {
            ExampleAccounts.put(database, "thuky", Set.of(Role.SECRETARY), Optional.empty());
            MovementRuns.publishThirteen(database);
            MovementRequest asked = new MovementRequest(null, "2028-Q1", null, null, MovementRuns.LARGE, null, null);

            MovementView.Row row = new Office(database).row(asked, "II.6-a");

            assertThat(chips(row)).containsExactly("Đã đạt, nay giảm");
            assertThat(row.trend().said().split("; ")).hasSize(12);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListTheUnitsOfAnAimTheFurthestFromTheGoalFirst(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);

            AimView aim = new Office(database).desk.aim("II.1-b", at("2026-Q3"), SECRETARY, WORDS);

            assertThat(aim.units())
                    .extracting(AimView.UnitLine::unit)
                    .startsWith(MovementRuns.SMALL)
                    .endsWith(MovementRuns.SCHOOL)
                    .hasSize(4);
            assertThat(aim.units()).extracting(AimView.UnitLine::figure).containsExactly("70%", "90%", "90%", "–");
            assertThat(aim.chart().twin().rows()).extracting(row -> row.get(1)).containsExactly("56%", "76%", "86%");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayNothingBeforeARunWithAimsIsPublished(Databases kind) {
        try (Database database = kind.open()) {
            assertThat(new Office(database).desk.view(at("2026"), SECRETARY, WORDS))
                    .isEmpty();

            ExampleHome.fill(database);
            MovementView view =
                    new Office(database).view(new MovementRequest("SERVICE-766", null, null, null, null, null, null));

            assertThat(view.filters().sets())
                    .extracting(option -> option.value())
                    .containsExactly("PHUTAN-MINH-HOA");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowADemonstrationWhoFollowsWhatOnce(Databases kind) {
        try (Database database = kind.open()) {
            prepare(database);
            DemoAssignments demo = new DemoAssignments(database, WORDS, CLOCK);
            demo.make("terminal:a");
            demo.make("terminal:a");

            List<Assignment> made = new AssignmentQueries(database).list(0, 99);
            assertThat(made)
                    .hasSize(15)
                    .allSatisfy(one -> assertThat(one.position()).endsWith("(minh họa)"));
            assertThat(made).extracting(Assignment::account).containsOnly("thuky", null);
            assertThat(acts(database)).hasSize(15);
        }
    }

    private static List<String> acts(Database database) {
        return database.sql()
                .select(AUDIT.ACT)
                .from(AUDIT)
                .where(AUDIT.ACT.in("assign", "end-assignment", "report-aim"))
                .orderBy(AUDIT.SEQ)
                .fetch(AUDIT.ACT);
    }
}
