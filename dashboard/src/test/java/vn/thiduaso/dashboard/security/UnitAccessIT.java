package vn.thiduaso.dashboard.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

class UnitAccessIT {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Actor of(Role role, Optional<String> unit) {
        return new Actor("a", "A", Set.of(role), unit, Actor.Due.NOTHING, "s");
    }

    private static List<String> seen(Database database, UnitAccess access, Actor actor) {
        return database.sql()
                .selectDistinct(UNIT_SCORE.UNIT)
                .from(UNIT_SCORE)
                .where(access.condition(actor, Action.SEE_UNIT, UNIT_SCORE.UNIT))
                .orderBy(UNIT_SCORE.UNIT)
                .fetch(UNIT_SCORE.UNIT);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldGiveAQueryTheUnitAndAllBelowIt(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            database.sql()
                    .insertInto(UNIT_ABOVE)
                    .values("H21.103", "H21.101")
                    .values("H21.103", "H21.102")
                    .values("H21.102", "H21.101")
                    .execute();
            UnitAccess access = new UnitAccess(database, new Rights(false));

            assertThat(seen(database, access, of(Role.UNIT_REPORTER, Optional.of("H21.101"))))
                    .containsExactly("H21.101", "H21.102", "H21.103");
            assertThat(seen(database, access, of(Role.ENTERPRISE, Optional.of("H21.102"))))
                    .containsExactly("H21.102", "H21.103");
            assertThat(seen(database, access, of(Role.UNIT_REPORTER, Optional.empty())))
                    .isEmpty();
            assertThat(seen(database, access, Actor.VISITOR)).isEmpty();
            assertThat(seen(database, access, of(Role.AUDITOR, Optional.of("H21.101"))))
                    .hasSize(database.sql()
                            .fetchSingle(DSL.select(DSL.countDistinct(UNIT_SCORE.UNIT))
                                    .from(UNIT_SCORE))
                            .value1());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldAnswerForAUnitThatNoRunHasYet(Databases kind) {
        try (Database database = kind.open()) {
            UnitAccess access = new UnitAccess(database, new Rights(false));

            assertThat(access.allows(of(Role.UNIT_REPORTER, Optional.of("MOI")), Action.SEE_UNIT, "MOI"))
                    .isTrue();
            assertThat(access.allows(of(Role.UNIT_REPORTER, Optional.of("MOI")), Action.SEE_UNIT, "KHAC"))
                    .isFalse();
            assertThat(access.allows(of(Role.UNIT_REPORTER, Optional.of("MOI")), Action.KEEP_ACCOUNTS, "MOI"))
                    .isFalse();
        }
    }
}
