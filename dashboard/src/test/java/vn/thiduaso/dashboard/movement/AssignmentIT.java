package vn.thiduaso.dashboard.movement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssignmentIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T03:00:00Z"), ZoneOffset.UTC);
    private static final Actor SECRETARY =
            new Actor("thuky", "Thư ký", Set.of(Role.SECRETARY), Optional.empty(), Actor.Due.NOTHING, "session");
    private static final String MEMBER = "Ủy viên phụ trách chính quyền số";

    @TempDir
    Path home;

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private AssignmentDesk desk(Database database) {
        ExampleAccounts.put(database, "thuky", Set.of(Role.SECRETARY), Optional.empty());
        MovementRuns.publish(database);
        RunQueries runs = new RunQueries(database);
        IndexSetShelf shelf = new IndexSetShelf(runs);
        return new AssignmentDesk(
                new AssignmentQueries(database),
                new AssignmentRepository(database),
                new MovementChoice(runs, new HomeLake(LakeSettings.embedded(home))),
                new Standings(
                        new ReadingShelf(new ReadingQueries(database), shelf), new AimFigureQueries(database), shelf),
                new AccountQueries(database),
                CLOCK);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindWhoAndWhatIsMeantByAPartOfTheName(Databases kind) {
        try (Database database = kind.open()) {
            AssignmentDesk desk = desk(database);
            UnitOffer small = desk.units(MovementRuns.SMALL).get(0);

            assertThat(desk.units("")).hasSize(4);
            assertThat(desk.units(small.name())).containsExactly(small);
            assertThat(desk.units("không có")).isEmpty();
            assertThat(desk.accounts("NGƯỜI thu"))
                    .extracting(account -> account.account())
                    .containsExactly("thuky");

            desk.add(
                    new AssignmentForm(MEMBER, "người thuky", "unit", small.name(), "", "2026-01-01", "", ""),
                    SECRETARY);
            assertThat(new AssignmentQueries(database).list(0, 9))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.code()).isEqualTo(MovementRuns.SMALL);
                        assertThat(one.account()).isEqualTo("thuky");
                    });
            // PT. is a part of the codes of all
            assertThatThrownBy(() -> desk.add(
                            new AssignmentForm(MEMBER, "", "unit", "PT.", "", "2026-01-01", "", ""), SECRETARY))
                    .hasMessageContaining("unit");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListAssignmentsInPages(Databases kind) {
        try (Database database = kind.open()) {
            AssignmentDesk desk = desk(database);
            AssignmentRepository repository = new AssignmentRepository(database);
            for (int i = 0; i < 101; i++) {
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i);
                repository.add(new Assignment(
                        "%032d".formatted(i),
                        MEMBER,
                        null,
                        Assignment.Kind.CONTENT,
                        "II.1",
                        day,
                        day,
                        "",
                        OffsetDateTime.now(CLOCK),
                        "thuky"));
            }

            AssignmentDesk.Listed last = desk.list(9);
            assertThat(last.page()).isEqualTo(2);
            assertThat(last.count()).isEqualTo(101);
            assertThat(last.rows()).extracting(Assignment::from).containsExactly(LocalDate.of(2026, 1, 1));
            assertThat(desk.list(0).rows()).hasSize(100);
            assertThat(new AssignmentQueries(database).on(LocalDate.of(2026, 2, 1)))
                    .hasSize(1);
            assertThat(new AssignmentQueries(database).on(LocalDate.of(2027, 2, 1)))
                    .isEmpty();
        }
    }
}
