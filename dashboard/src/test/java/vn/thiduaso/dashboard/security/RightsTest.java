package vn.thiduaso.dashboard.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RightsTest {

    private static final Rights CLOSED = new Rights(false);
    private static final Rights OPEN = new Rights(true);
    private static final Set<Action> EVERYBODYS = Set.of(Action.LOG_IN, Action.SEE_HELP, Action.SEE_PUBLIC_BOARD);

    private static Actor with(Role... roles) {
        return new Actor("a", "A", Set.of(roles), Optional.of("U"), Actor.Due.NOTHING, "s");
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void shouldRefuseVisitorsAllButReadingWhatIsPublished(Action action) {
        assertThat(OPEN.reach(Actor.VISITOR, action) == Reach.EVERYWHERE)
                .isEqualTo(EVERYBODYS.contains(action) || action.readsPublished());
        assertThat(CLOSED.reach(Actor.VISITOR, action) == Reach.EVERYWHERE).isEqualTo(EVERYBODYS.contains(action));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void shouldRefuseAnAccountWithoutRolesAllButLoggingIn(Action action) {
        assertThat(CLOSED.reach(with(), action))
                .isEqualTo(EVERYBODYS.contains(action) ? Reach.EVERYWHERE : Reach.NOWHERE);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void shouldLetNobodySeeLessThanAVisitor(Action action) {
        for (Role role : EnumSet.allOf(Role.class)) {
            assertThat(OPEN.reach(with(role), action)).isGreaterThanOrEqualTo(OPEN.reach(Actor.VISITOR, action));
        }
    }

    @Test
    void shouldReachAsFarAsTheFurthestRole() {
        assertThat(CLOSED.reach(with(Role.ENTERPRISE), Action.SEE_UNIT)).isEqualTo(Reach.OWN_UNITS);
        assertThat(CLOSED.reach(with(Role.ENTERPRISE, Role.COUNCIL_MEMBER), Action.SEE_UNIT))
                .isEqualTo(Reach.EVERYWHERE);
    }

    @Test
    void shouldGiveAccountsToAdministratorsOnly() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
            assertThat(CLOSED.reach(with(role), Action.KEEP_ACCOUNTS))
                    .as(role.code())
                    .isEqualTo(Reach.NOWHERE);
        }
    }
}
