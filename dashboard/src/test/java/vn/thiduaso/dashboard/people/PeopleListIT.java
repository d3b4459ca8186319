package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.published.LongRun;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.ingest.wording.Vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/** The list of people on both databases. */
class PeopleListIT {

    private static final PeopleFilter ALL = new PeopleFilter("", Optional.empty(), Optional.empty(), "");
    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 10, 12, 1, 0, 0, 0, ZoneOffset.UTC);

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static void put(Database database, String account, String name, Role role, String unit) {
        AccountDraft draft =
                new AccountDraft(account, name, Set.of(role), Optional.of(unit).filter(code -> !code.isEmpty()));
        new AccountRepository(database).add(draft, "no password", false, false, "test", THEN);
    }

    private static void fill(Database database) {
        put(database, "c", "Trần Văn Bình", Role.UNIT_REPORTER, "H2");
        put(database, "a", "Nguyễn Thị Ân", Role.ADMINISTRATOR, "");
        put(database, "e", "Lê Thị An, chuyên viên", Role.EMULATION_OFFICER, "H1");
        put(database, "b", "Âu Dương An", Role.AUDITOR, "");
        put(database, "d", "Đặng Thị Đào", Role.UNIT_REPORTER, "H3");
        database.sql().insertInto(UNIT_ABOVE).values("H3", "H2").execute();
        state(database, "d", true, false, 3);
        state(database, "c", false, true, 9);
    }

    private static void state(Database database, String account, boolean locked, boolean due, int day) {
        database.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.LOCKED, locked)
                .set(ACCOUNT.PASSWORD_DUE, due)
                .set(ACCOUNT.LAST_LOGIN, THEN.withDayOfMonth(day))
                .where(ACCOUNT.ACCOUNT_.eq(account))
                .execute();
    }

    private static String list(Database database, PeopleFilter filter, String sort) {
        PeopleQueries people = new PeopleQueries(database);
        List<PersonLine> lines = people.list(filter, ListSort.of(sort), 0, 9);
        assertThat(people.count(filter)).isEqualTo(lines.size());
        return String.join(
                "", lines.stream().map(line -> line.account().account()).toList());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOrderByGivenNameAndByEachColumnEitherWay(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            assertThat(list(database, ALL, "name")).isEqualTo("beacd");
            assertThat(list(database, ALL, "-name"))
                    .isEqualTo(new StringBuilder(list(database, ALL, "name"))
                            .reverse()
                            .toString());
            assertThat(list(database, ALL, "account")).isEqualTo("abcde");
            assertThat(list(database, ALL, "-account")).isEqualTo("edcba");
            assertThat(list(database, ALL, "role")).isEqualTo("ecdba");
            assertThat(list(database, ALL, "unit")).startsWith("ecd");
            assertThat(list(database, ALL, "-unit")).startsWith("dce");
            assertThat(list(database, ALL, "state")).endsWith("cd");
            assertThat(list(database, ALL, "-last-login")).startsWith("cd");
            assertThat(list(database, ALL, "last-login")).startsWith("dc");
            assertThat(new PeopleQueries(database).list(ALL, ListSort.of("account"), 1, 2))
                    .extracting(line -> line.account().account())
                    .containsExactly("b", "c");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldChooseByNameRoleStateAndUnitWithThoseBelow(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            assertThat(list(database, new PeopleFilter("thi", Optional.empty(), Optional.empty(), ""), "account"))
                    .isEqualTo("ade");
            assertThat(list(
                            database,
                            new PeopleFilter("", Optional.of(Role.UNIT_REPORTER), Optional.empty(), ""),
                            "account"))
                    .isEqualTo("cd");
            assertThat(list(database, ofState(AccountState.LOCKED), "account")).isEqualTo("d");
            assertThat(list(database, ofState(AccountState.DUE), "account")).isEqualTo("c");
            assertThat(list(database, ofState(AccountState.OPEN), "account")).isEqualTo("abe");
            assertThat(list(database, new PeopleFilter("", Optional.empty(), Optional.empty(), "H2"), "account"))
                    .isEqualTo("cd");
            assertThat(list(database, new PeopleFilter("", Optional.empty(), Optional.empty(), "H9"), "account"))
                    .isEmpty();
        }
    }

    private static PeopleFilter ofState(AccountState state) {
        return new PeopleFilter("", Optional.empty(), Optional.of(state), "");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldGiveEarlierAccountsTheirOrder(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            database.sql()
                    .update(ACCOUNT)
                    .set(ACCOUNT.SORT_KEY, "")
                    .set(ACCOUNT.ROLE_NO, 0)
                    .execute();
            database.sql().connection(AccountOrderRepository::fill);

            assertThat(database.sql().selectFrom(ACCOUNT).fetch())
                    .allSatisfy(row -> assertThat(row.get(ACCOUNT.SORT_KEY))
                            .isEqualTo(Vietnamese.personKey(row.get(ACCOUNT.NAME))));
            assertThat(list(database, ALL, "role")).isEqualTo("ecdba");
        }
    }

    @Test
    void shouldReadOfManyAccountsNoMoreThanThePageAsksFor() {
        try (Database database = Databases.POSTGRESQL.open()) {
            database.sql().execute("""
                    insert into dashboard.account (account, name, search_key, sort_key, role_no, unit, last_login, password_hash,
                      password_due, password_at, locked, illustrative, created_at, created_by)
                    select 'a' || n, 'Người ' || n, 'a' || n || ' nguoi ' || n, lpad((n * 7919 % 20000)::text, 6, '0'), n % 9,
                      case when n % 3 > 0 then 'H' || n % 50 end, case when n % 2 = 0 then now() - n * interval '1 minute' end, 'x',
                      n % 7 = 0, now(), n % 11 = 0, false, now(), 'test' from generate_series(1, 20000) n
                    """);
            database.sql()
                    .execute("insert into dashboard.account_role select account, 'auditor' from dashboard.account");
            database.sql().execute("vacuum analyze dashboard.account, dashboard.account_role");
            PeopleQueries people = new PeopleQueries(database);

            for (String key : List.of("name", "account", "role", "unit", "state", "last-login")) {
                for (String sort : List.of(key, "-" + key)) {
                    Runnable page = () -> people.list(ALL, ListSort.of(sort), 0, 100);
                    page.run();
                    assertThat(LongRun.rowsRead(database, "account", page))
                            .as(sort)
                            .isLessThanOrEqualTo(150);
                }
            }
            Runnable ofUnit = () -> people.list(
                    new PeopleFilter("", Optional.empty(), Optional.empty(), "H7"), ListSort.of("name"), 0, 100);
            ofUnit.run();
            assertThat(LongRun.rowsRead(database, "account", ofUnit)).isLessThanOrEqualTo(8_000);
        }
    }
}
