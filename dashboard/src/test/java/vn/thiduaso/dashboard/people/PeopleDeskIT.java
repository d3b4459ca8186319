package vn.thiduaso.dashboard.people;

import java.time.Clock;
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
import vn.thiduaso.ingest.wording.Vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** UC-032 on H2 and on PostgreSQL. */
class PeopleDeskIT {

    private static final Actor ADMINISTRATOR =
            new Actor("quantri", "Quản trị", Set.of(Role.ADMINISTRATOR), Optional.empty(), Actor.Due.NOTHING, "s");

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Database office(Databases kind) {
        Database database = kind.open();
        ExampleAccounts.put(database, "quantri", Set.of(Role.ADMINISTRATOR), Optional.empty());
        ExampleAccounts.put(database, "lan", Set.of(Role.AUDITOR), Optional.empty());
        return database;
    }

    private static SessionRepository sessions(Database database) {
        return new SessionRepository(database, AccessSettings.DEFAULT, Clock.systemUTC());
    }

    private static PeopleDesk desk(Database database) {
        return new PeopleDesk(
                new AccountQueries(database),
                new AccountRepository(database),
                new LoginRepository(database, sessions(database)),
                Clock.systemUTC());
    }

    private static VisitToken in(Database database, String account) {
        return database.sql()
                .transactionResult(transaction -> sessions(database).start(transaction, account, "test", "test", true));
    }

    private static AccountDraft draft(String account, Role role, String unit) {
        return new AccountDraft(account, "Tên mới", Set.of(role), Optional.of(unit));
    }

    private static List<String> acts(Database database) {
        return database.sql()
                .selectFrom(AUDIT)
                .orderBy(AUDIT.SEQ)
                .fetch(row -> row.get(AUDIT.ACTOR) + " " + row.get(AUDIT.ACT) + " " + row.get(AUDIT.OBJECT) + " "
                        + row.get(AUDIT.REASON));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldEndSessionsAndWriteDownWhenRolesChange(Databases kind) {
        try (Database database = office(kind)) {
            VisitToken before = in(database, "lan");

            desk(database)
                    .change(ADMINISTRATOR, draft("lan", Role.UNIT_REPORTER, "H21.100"), Optional.of("Chuyển việc"));

            Account lan = new AccountQueries(database).find("lan").orElseThrow();
            assertThat(new AccountQueries(database).list(Vietnamese.searchKey(lan.name()), 0, 2))
                    .as("found by the new name")
                    .containsExactly(lan);
            assertThat(lan.roles()).containsExactly(Role.UNIT_REPORTER);
            assertThat(lan.unit()).contains("H21.100");
            assertThat(sessions(database).find(before)).isEmpty();
            assertThat(acts(database)).last().isEqualTo("quantri change-account account lan Chuyển việc");
            var entry = database.sql()
                    .selectFrom(AUDIT)
                    .orderBy(AUDIT.SEQ.desc())
                    .limit(1)
                    .fetchSingle();
            assertThat(entry.get(AUDIT.BEFORE_HASH)).hasSize(64).isNotEqualTo(entry.get(AUDIT.AFTER_HASH));
            assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLockAndUnlock(Databases kind) {
        try (Database database = office(kind)) {
            VisitToken before = in(database, "lan");
            desk(database).lock(ADMINISTRATOR, "lan", true, Optional.of(" "));
            desk(database).lock(ADMINISTRATOR, "lan", true, Optional.of("lần nữa"));
            assertThat(sessions(database).find(before)).isEmpty();
            desk(database).lock(ADMINISTRATOR, "lan", false, Optional.empty());

            assertThat(new AccountQueries(database).find("lan").orElseThrow().locked())
                    .isFalse();
            assertThat(acts(database))
                    .endsWith("quantri lock-account account lan null", "quantri unlock-account account lan null")
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepOneAdministratorWhoCanLogIn(Databases kind) {
        try (Database database = office(kind)) {
            ExampleAccounts.put(database, "khac", Set.of(Role.ADMINISTRATOR), Optional.empty());
            PeopleDesk desk = desk(database);
            desk.lock(ADMINISTRATOR, "khac", true, Optional.empty());
            int written = acts(database).size();

            assertThatThrownBy(() -> desk.change(ADMINISTRATOR, draft("quantri", Role.AUDITOR, ""), Optional.empty()))
                    .isInstanceOfSatisfying(
                            InvalidAccountException.class,
                            invalid -> assertThat(invalid.faults())
                                    .containsExactly(new AccountFault("last-administrator")));
            assertThatThrownBy(() -> desk.lock(ADMINISTRATOR, "quantri", true, Optional.empty()))
                    .hasMessage("own");
            assertThat(new AccountQueries(database)
                            .find("quantri")
                            .orElseThrow()
                            .roles())
                    .containsExactly(Role.ADMINISTRATOR);
            assertThat(acts(database)).hasSize(written);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldEndOneSessionOfSomebodyAndNoOther(Databases kind) {
        try (Database database = office(kind)) {
            VisitToken first = in(database, "lan");
            VisitToken second = in(database, "lan");
            VisitToken own = in(database, "quantri");
            PeopleDesk desk = desk(database);

            desk.endSession(ADMINISTRATOR, "lan", first.sessionHash());
            desk.endSession(ADMINISTRATOR, "lan", own.sessionHash());

            assertThat(sessions(database).find(first)).isEmpty();
            assertThat(sessions(database).find(second)).isPresent();
            assertThat(sessions(database).find(own))
                    .as("session of another account")
                    .isPresent();
            assertThat(new SessionQueries(database).of("lan")).hasSize(1);
            assertThat(acts(database)).last().isEqualTo("quantri end-session account lan null");
        }
    }
}
