package vn.thiduaso.dashboard.data;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

class UnitReachQueriesIT {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Actor actor(Role role, String unit) {
        return new Actor(
                "a", "A", Set.of(role), Optional.of(unit).filter(code -> !code.isEmpty()), Actor.Due.NOTHING, "s");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldReachOnesOwnUnitAndThoseBelowIt(Databases kind) {
        try (Database database = kind.open()) {
            for (String[] row : new String[][] {{"X1", "T1"}, {"X2", "T1"}, {"X1", "M1"}, {"X3", "T2"}}) {
                database.sql().insertInto(UNIT_ABOVE).values(row[0], row[1]).execute();
            }
            UnitReachQueries reach = new UnitReachQueries(database, new Rights(false));

            assertThat(reach.units(actor(Role.UNIT_REPORTER, "T1"), Action.LOAD_FIGURES))
                    .contains(Set.of("T1", "X1", "X2"));
            assertThat(reach.units(actor(Role.UNIT_REPORTER, "X1"), Action.LOAD_FIGURES))
                    .contains(Set.of("X1"));
            assertThat(reach.units(actor(Role.UNIT_REPORTER, ""), Action.LOAD_FIGURES))
                    .contains(Set.of());
            assertThat(reach.units(actor(Role.ENTERPRISE, "T1"), Action.SEE_FINDINGS))
                    .as("not what an enterprise may do")
                    .contains(Set.of());
            assertThat(reach.units(actor(Role.OPERATOR, ""), Action.LOAD_FIGURES))
                    .as("all")
                    .isEmpty();
        }
    }
}
