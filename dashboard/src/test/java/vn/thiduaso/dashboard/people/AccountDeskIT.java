package vn.thiduaso.dashboard.people;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.PageWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;

/** UC-030 on H2 and on PostgreSQL: accounts, logging in, sessions, by a clock that the test moves. */
class AccountDeskIT {

    private static final String HERE = "127.0.0.1";
    private static final String GOOD = "giếng nước sân đình xưa";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    /** The desks over one database. */
    private static final class Office implements AutoCloseable {

        final Database database;
        final MovableClock clock = new MovableClock("2026-10-12T01:00:00Z");
        final Passwords passwords = new Passwords();
        final AccountQueries accounts;
        final AccountDesk desk;
        final SessionRepository sessions;
        final LoginDesk logins;
        final PasswordDesk own;

        Office(Databases kind) {
            database = kind.open();
            accounts = new AccountQueries(database);
            AccountRepository repository = new AccountRepository(database);
            desk = new AccountDesk(accounts, repository, passwords, clock);
            sessions = new SessionRepository(database, AccessSettings.DEFAULT, clock);
            LoginRepository records = new LoginRepository(database, sessions);
            PasswordCheck check = new PasswordCheck(records, passwords, new LoginRate(clock), clock);
            logins = new LoginDesk(check, records, sessions, clock);
            own = new PasswordDesk(check, repository, records, passwords, clock);
        }

        LoginDesk.Outcome login(String account, String password) {
            return logins.login(account, password, HERE, "Trình duyệt");
        }

        VisitToken in(String account, String password) {
            return ((LoginDesk.Outcome.In) login(account, password)).token();
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private static AccountDraft draft(String account, Role role, String unit) {
        return new AccountDraft(account, "Lê Thị Duyệt", Set.of(role), Optional.of(unit));
    }

    private static List<String> codes(InvalidAccountException invalid) {
        return invalid.faults().stream().map(AccountFault::code).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldMakeOneAdministratorForANewHome(Databases kind) {
        try (Office office = new Office(kind)) {
            String password = office.desk.addFirst("serve").orElseThrow();

            assertThat(office.desk.addFirst("serve")).isEmpty();
            assertThat(office.accounts.list())
                    .singleElement()
                    .satisfies(first -> assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR));
            Actor actor = office.sessions.find(office.in("quantri", password)).orElseThrow();
            assertThat(actor.due()).isEqualTo(Actor.Due.PASSWORD);
            assertThat(office.database.sql().fetchSingle(ACCOUNT).get(ACCOUNT.PASSWORD_HASH))
                    .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                    .doesNotContain(password);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayAllThatIsWrongWithAnAccountAtOnce(Databases kind) {
        try (Office office = new Office(kind)) {
            assertThatThrownBy(() -> office.desk.add(draft("Ông Lê", Role.UNIT_REPORTER, " "), "test"))
                    .isInstanceOfSatisfying(
                            InvalidAccountException.class,
                            invalid -> assertThat(codes(invalid)).containsExactly("account", "unit-needed"));
            office.desk.add(draft("duyet", Role.AUDITOR, ""), "test");
            assertThatThrownBy(() -> office.desk.add(draft("DUYET ", Role.OPERATOR, ""), "test"))
                    .isInstanceOfSatisfying(
                            InvalidAccountException.class,
                            invalid -> assertThat(codes(invalid)).containsExactly("taken"));
            assertThat(office.accounts.list()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListAccountsInPartsAndFindThemAmongAll(Databases kind) {
        try (Office office = new Office(kind)) {
            for (int i = 0; i < 12; i++) {
                ExampleAccounts.put(
                        office.database,
                        "nguoi%02d".formatted(i),
                        Set.of(Role.OPERATOR, Role.AUDITOR),
                        Optional.empty());
            }
            office.desk.add(draft("zz.cuoi", Role.AUDITOR, ""), "test");

            assertThat(office.accounts.list("", 0, 99)).hasSize(13);
            assertThat(office.accounts.list("", 10, 10))
                    .extracting(Account::account)
                    .containsExactly("nguoi10", "nguoi11", "zz.cuoi");
            assertThat(office.accounts.list("", 10, 1))
                    .flatExtracting(Account::rolesInOrder)
                    .containsExactlyInAnyOrder(Role.OPERATOR, Role.AUDITOR);
            // Lê Thị Duyệt
            assertThat(office.accounts.list("thi duyet", 0, 10))
                    .extracting(Account::account)
                    .containsExactly("zz.cuoi");
            assertThat(office.accounts.list("nguoi1", 0, 99)).hasSize(2);
            assertThat(office.accounts.list("%", 0, 99)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLetInWithTheRightPasswordOnly(Databases kind) {
        try (Office office = new Office(kind)) {
            String password = office.desk.add(draft("duyet", Role.AUDITOR, ""), "test");

            assertThat(office.login("duyet", password + "x")).isInstanceOf(LoginDesk.Outcome.Refused.class);
            assertThat(office.login("khongco", password)).isInstanceOf(LoginDesk.Outcome.Refused.class);
            assertThat(office.login("duyet", "")).isInstanceOf(LoginDesk.Outcome.Refused.class);
            assertThat(office.login(" Duyet", password)).isInstanceOf(LoginDesk.Outcome.In.class);
            office.database.sql().update(ACCOUNT).set(ACCOUNT.LOCKED, true).execute();
            assertThat(office.login("duyet", password)).isInstanceOf(LoginDesk.Outcome.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCheckNoMoreThanTwentyOfAThousandTriesInAnHour(Databases kind) {
        try (Office office = new Office(kind)) {
            String password = office.desk.add(draft("duyet", Role.ADMINISTRATOR, ""), "test");
            int checked = 0;
            for (int i = 0; i < 1_000; i++) {
                if (office.login("duyet", "sai " + i) instanceof LoginDesk.Outcome.Refused) {
                    checked++;
                }
                office.clock.move(Duration.ofMillis(3_600));
            }
            assertThat(checked).isBetween(5, 20);
            assertThat(office.login("duyet", password)).isInstanceOf(LoginDesk.Outcome.Wait.class);
            assertThat(office.logins.login("duyet", password, "10.0.0.7", ""))
                    .as("the owner at another address")
                    .isInstanceOf(LoginDesk.Outcome.In.class);
            office.clock.move(Duration.ofMinutes(15));
            assertThat(office.login("duyet", password))
                    .as("nobody is kept out for good")
                    .isInstanceOf(LoginDesk.Outcome.In.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTakeTenTriesAMinuteFromOneAddressWhateverTheNames(Databases kind) {
        try (Office office = new Office(kind)) {
            for (int i = 0; i < 10; i++) {
                assertThat(office.login("ten" + i, "x")).isInstanceOf(LoginDesk.Outcome.Refused.class);
            }
            assertThat(office.login("ten10", "x")).isEqualTo(new LoginDesk.Outcome.Wait(Duration.ofMinutes(1)));
            office.clock.move(Duration.ofMinutes(1));
            assertThat(office.login("ten10", "x")).isInstanceOf(LoginDesk.Outcome.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldEndASessionThatRestsOrGrowsOld(Databases kind) {
        try (Office office = new Office(kind)) {
            String password = office.desk.add(draft("duyet", Role.AUDITOR, ""), "test");
            VisitToken resting = office.in("duyet", password);
            office.clock.move(Duration.ofMinutes(29));
            assertThat(office.sessions.find(resting)).isPresent();
            office.clock.move(Duration.ofMinutes(29));
            assertThat(office.sessions.find(resting)).as("used meanwhile").isPresent();
            office.clock.move(Duration.ofMinutes(30));
            assertThat(office.sessions.find(resting)).as("rested").isEmpty();

            VisitToken busy = office.in("duyet", password);
            for (int i = 0; i < 47; i++) {
                office.clock.move(Duration.ofMinutes(15));
                assertThat(office.sessions.find(busy)).isPresent();
            }
            office.clock.move(Duration.ofMinutes(15));
            assertThat(office.sessions.find(busy)).as("twelve hours").isEmpty();
            office.in("duyet", password);
            assertThat(office.database.sql().fetchCount(ACCOUNT_SESSION)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldRefuseAOneTimePasswordAfterAWeek(Databases kind) {
        try (Office office = new Office(kind)) {
            String password = office.desk.add(draft("duyet", Role.AUDITOR, ""), "test");
            office.clock.move(Duration.ofDays(7).plusSeconds(1));
            assertThat(office.login("duyet", password)).isInstanceOf(LoginDesk.Outcome.Expired.class);
            assertThat(office.login("duyet", office.desk.reset("duyet", "test")))
                    .isInstanceOf(LoginDesk.Outcome.In.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldEndAllSessionsWhenThePasswordChanges(Databases kind) {
        try (Office office = new Office(kind)) {
            String first = office.desk.add(draft("duyet", Role.AUDITOR, ""), "test");
            VisitToken elsewhere = office.in("duyet", first);
            Actor actor = office.sessions.find(office.in("duyet", first)).orElseThrow();

            assertThatThrownBy(() -> office.own.change(
                            actor, new PasswordDesk.Change("sai rồi", GOOD, GOOD), HERE, "Trình duyệt"))
                    .isInstanceOfSatisfying(
                            InvalidAccountException.class,
                            invalid -> assertThat(codes(invalid)).containsExactly("password-wrong"));
            assertThatThrownBy(() -> office.own.change(
                            actor, new PasswordDesk.Change(first, "duyet2026", "khác"), HERE, "Trình duyệt"))
                    .isInstanceOfSatisfying(
                            InvalidAccountException.class,
                            invalid -> assertThat(codes(invalid)).containsExactly("password-length", "password-again"));
            VisitToken fresh =
                    office.own.change(actor, new PasswordDesk.Change(first, GOOD, GOOD), HERE, "Trình duyệt");

            assertThat(office.sessions.find(elsewhere)).isEmpty();
            assertThat(office.sessions.find(fresh).orElseThrow().due()).isEqualTo(Actor.Due.NOTHING);
            assertThat(office.login("duyet", first)).isInstanceOf(LoginDesk.Outcome.Refused.class);
            assertThat(office.login("duyet", GOOD)).isInstanceOf(LoginDesk.Outcome.In.class);
            office.desk.reset("duyet", "test");
            assertThat(office.sessions.find(fresh)).as("reset ends sessions").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldMakeOneIllustrativeAccountOfEachRole(Databases kind) {
        try (Office office = new Office(kind)) {
            List<AccountDraft> drafts = DemoAccounts.all(PageWords.in(Locale.forLanguageTag("vi")));
            office.desk.addIllustrative(drafts, GOOD, "demo");
            office.desk.addIllustrative(drafts, GOOD, "demo");

            assertThat(office.accounts.list())
                    .hasSize(Role.values().length)
                    .allMatch(Account::illustrative)
                    .allMatch(account -> account.name().endsWith("(minh họa)"))
                    .flatExtracting(Account::rolesInOrder)
                    .containsExactlyInAnyOrder(Role.values());
            assertThat(office.login("chutich", GOOD)).isInstanceOf(LoginDesk.Outcome.In.class);
        }
    }
}
