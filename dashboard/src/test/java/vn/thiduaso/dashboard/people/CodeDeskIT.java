package vn.thiduaso.dashboard.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.audit.AuditQueries;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** UC-033 on H2 and on PostgreSQL. */
class CodeDeskIT {

    private static final String HERE = "127.0.0.1";
    private static final String GOOD = "giếng nước sân đình xưa";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    /** The desks over one database with the account "lan". */
    private static final class Office implements AutoCloseable {

        final Database database;
        final MovableClock clock = new MovableClock("2026-10-12T01:00:00Z");
        final SessionRepository sessions;
        final LoginDesk logins;
        final CodeRepository codes;
        final CodeDesk desk;

        Office(Databases kind, AccessSettings settings) {
            database = kind.open();
            ExampleAccounts.putWithPassword(database, "lan", Role.SECRETARY, GOOD);
            sessions = new SessionRepository(database, settings, clock);
            LoginRepository records = new LoginRepository(database, sessions);
            logins = new LoginDesk(
                    new PasswordCheck(records, new Passwords(), new LoginRate(clock), clock), records, sessions, clock);
            codes = new CodeRepository(database);
            desk = new CodeDesk(codes, records, sessions, clock);
        }

        Office(Databases kind) {
            this(kind, AccessSettings.DEFAULT);
        }

        Actor in() {
            return ((LoginDesk.Outcome.In) logins.login("lan", GOOD, HERE, "")).actor();
        }

        String code() {
            return OneTimeCodes.code(
                    codes.find("lan").orElseThrow().secret(), clock.instant().getEpochSecond() / 30);
        }

        List<String> turnOn(Actor actor) {
            desk.propose(actor);
            List<String> recovery = desk.turnOn(actor, code(), HERE);
            clock.move(Duration.ofSeconds(30));
            return recovery;
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldAskForACodeOnlyAfterTheTelephoneWasProved(Databases kind) {
        try (Office office = new Office(kind)) {
            Actor actor = office.in();
            office.desk.propose(actor);
            assertThat(office.in().due()).as("proposed only").isEqualTo(Actor.Due.NOTHING);
            assertThatThrownBy(() -> office.desk.turnOn(actor, "000000", HERE)).hasMessage("code-wrong");
            assertThat(office.desk.turnOn(actor, office.code(), HERE))
                    .hasSize(8)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("([2-9a-z]{5}-){2}[2-9a-z]{5}"));
            assertThat(office.in().due()).isEqualTo(Actor.Due.CODE);
            assertThatThrownBy(() -> office.desk.turnOn(actor, office.code(), HERE))
                    .hasMessage("code-on");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLetInWithACodeOnceAndWithNoneTwice(Databases kind) {
        try (Office office = new Office(kind)) {
            office.turnOn(office.in());
            Actor pending = office.in();
            String code = office.code();

            assertThat(office.desk.enter(pending, "123456", HERE, "")).isInstanceOf(LoginDesk.Outcome.Refused.class);
            LoginDesk.Outcome.In in = (LoginDesk.Outcome.In) office.desk.enter(pending, code, HERE, "");
            assertThat(in.actor().due()).isEqualTo(Actor.Due.NOTHING);
            assertThat(in.actor().session()).isNotEqualTo(pending.session());
            assertThat(office.desk.enter(office.in(), code, HERE, ""))
                    .as("the same code again")
                    .isInstanceOf(LoginDesk.Outcome.Refused.class);
            office.clock.move(Duration.ofSeconds(30));
            assertThat(office.desk.enter(office.in(), office.code(), HERE, ""))
                    .isInstanceOf(LoginDesk.Outcome.In.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTakeEachRecoveryCodeOnce(Databases kind) {
        try (Office office = new Office(kind)) {
            List<String> recovery = office.turnOn(office.in());

            assertThat(office.desk.enter(office.in(), " " + recovery.get(3).toUpperCase(), HERE, ""))
                    .isInstanceOf(LoginDesk.Outcome.In.class);
            assertThat(office.desk.enter(office.in(), recovery.get(3), HERE, ""))
                    .isInstanceOf(LoginDesk.Outcome.Refused.class);
            assertThat(office.desk.state("lan")).isEqualTo(new CodeDesk.State(true, 7));
            assertThat(office.database.sql().fetchCount(AUDIT, AUDIT.ACT.eq("use-recovery-code")))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldHoldUpWhoGuessesCodes(Databases kind) {
        try (Office office = new Office(kind)) {
            office.turnOn(office.in());
            Actor pending = office.in();
            for (int i = 0; i < 5; i++) {
                assertThat(office.desk.enter(pending, "00000" + i, HERE, ""))
                        .isInstanceOf(LoginDesk.Outcome.Refused.class);
            }
            office.in();
            assertThat(office.desk.enter(pending, office.code(), HERE, ""))
                    .as("a right password does not forgive wrong codes")
                    .isInstanceOf(LoginDesk.Outcome.Wait.class);
            office.clock.move(Duration.ofMinutes(1));
            assertThat(office.desk.enter(pending, office.code(), HERE, "")).isInstanceOf(LoginDesk.Outcome.In.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldEndAHalfLoginSoon(Databases kind) {
        try (Office office = new Office(kind)) {
            office.turnOn(office.in());
            VisitToken pending = ((LoginDesk.Outcome.In) office.logins.login("lan", GOOD, HERE, "")).token();
            office.clock.move(Duration.ofMinutes(9));
            assertThat(office.sessions.find(pending)).isPresent();
            office.clock.move(Duration.ofMinutes(1));
            assertThat(office.sessions.find(pending)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTurnOffWithACodeOrByAnAdministrator(Databases kind) {
        try (Office office = new Office(kind)) {
            Actor actor = office.in();
            office.turnOn(actor);
            assertThatThrownBy(() -> office.desk.turnOff(actor, "000000", HERE, ""))
                    .hasMessage("code-wrong");
            assertThat(office.sessions.find(office.desk.turnOff(actor, office.code(), HERE, "")))
                    .isPresent();
            assertThat(office.in().due()).isEqualTo(Actor.Due.NOTHING);

            office.clock.move(Duration.ofMinutes(1));
            office.turnOn(actor);
            office.desk.turnOffFor("lan", "quantri");
            assertThat(office.in().due()).isEqualTo(Actor.Due.NOTHING);
            assertThat(office.desk.state("lan")).isEqualTo(new CodeDesk.State(false, 0));
            assertThat(new AuditQueries(office.database).check(Optional.empty()).isWhole())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldMakeRolesOfTheSettingTurnItOnFirst(Databases kind) {
        try (Office office = new Office(kind, AccessSettings.DEFAULT.withCodeRoles(Set.of(Role.SECRETARY)))) {
            Actor actor = office.in();
            assertThat(actor.due()).isEqualTo(Actor.Due.ENROL);
            office.turnOn(actor);
            LoginDesk.Outcome.In in = (LoginDesk.Outcome.In) office.desk.enter(office.in(), office.code(), HERE, "");
            assertThat(in.actor().due()).isEqualTo(Actor.Due.NOTHING);
        }
    }
}
