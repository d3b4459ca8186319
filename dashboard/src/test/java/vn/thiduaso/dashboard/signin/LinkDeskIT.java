package vn.thiduaso.dashboard.signin;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.audit.AuditQueries;
import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.people.MovableClock;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_LINK;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** UC-047 on H2 and on PostgreSQL. */
class LinkDeskIT {

    private static final String HERE = "127.0.0.1";
    private static final ProviderSettings PROVIDER = provider("https://sso.example/realms/tinh", "sub");
    private static final Actor ADMINISTRATOR =
            new Actor("quantri", "Quản trị", Set.of(Role.ADMINISTRATOR), Optional.empty(), Actor.Due.NOTHING, "");

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static ProviderSettings provider(String issuer, String claim) {
        return new ProviderSettings(URI.create(issuer), "thiduaso", "secret", claim, "SSO", "SSO");
    }

    /** The desk over one database with the accounts "lan" and "hoa". */
    private static final class Office implements AutoCloseable {

        final Database database;
        final MovableClock clock = new MovableClock("2026-10-12T01:00:00Z");
        final SessionRepository sessions;
        final SignInRepository entries;
        final LinkDesk desk;

        Office(Databases kind) {
            database = kind.open();
            ExampleAccounts.put(database, "lan", Set.of(Role.SECRETARY), Optional.empty());
            ExampleAccounts.put(database, "hoa", Set.of(Role.AUDITOR), Optional.empty());
            sessions = sessions(AccessSettings.DEFAULT.withProvider(Optional.of(PROVIDER)));
            entries = new SignInRepository(database, sessions, PROVIDER);
            desk = new LinkDesk(new AccountQueries(database), new LinkRepository(database), PROVIDER, clock);
        }

        SessionRepository sessions(AccessSettings settings) {
            return new SessionRepository(database, settings, clock);
        }

        Optional<VisitToken> letIn(String name) {
            return entries.letIn(name, HERE, "test", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                    .token();
        }

        List<String> acts() {
            return database.sql()
                    .select(AUDIT.ACT, AUDIT.ACTOR, AUDIT.OBJECT, AUDIT.REASON)
                    .from(AUDIT)
                    .where(AUDIT.ACT.ne("add-account"))
                    .orderBy(AUDIT.SEQ)
                    .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3() + " " + row.value4());
        }

        @Override
        public void close() {
            assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
            database.close();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLetInWhomItLinkedUntilTheLinkIsTakenBack(Databases kind) {
        try (Office office = new Office(kind)) {
            assertThat(office.letIn("f3a1")).isEmpty();
            office.desk.link(ADMINISTRATOR, "lan", " f3a1 ", Optional.of("giấy số 1"));
            VisitToken token = office.letIn("f3a1").orElseThrow();
            Actor actor = office.sessions.find(token).orElseThrow();
            assertThat(actor.account()).isEqualTo("lan");
            assertThat(actor.roles()).containsExactly(Role.SECRETARY);

            office.desk.unlink(ADMINISTRATOR, "lan", Optional.empty());
            office.desk.unlink(ADMINISTRATOR, "lan", Optional.empty());

            assertThat(office.sessions.find(token)).as("its session").isEmpty();
            assertThat(office.letIn("f3a1")).isEmpty();
            assertThat(office.acts())
                    .containsExactly(
                            "refuse-sign-in visitor:127.0.0.1 sign-in TDS-SSO-UNKNOWN",
                            "link-account quantri account lan giấy số 1",
                            "sign-in lan account lan https://sso.example/realms/tinh",
                            "unlink-account quantri account lan null",
                            "refuse-sign-in visitor:127.0.0.1 sign-in TDS-SSO-UNKNOWN");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldEndOnlySessionsThatCameThatWay(Databases kind) {
        try (Office office = new Office(kind)) {
            office.desk.link(ADMINISTRATOR, "lan", "f3a1", Optional.empty());
            VisitToken there = office.letIn("f3a1").orElseThrow();
            VisitToken here =
                    office.database.sql().transactionResult(tx -> office.sessions.start(tx, "lan", HERE, "test", true));

            office.desk.link(ADMINISTRATOR, "lan", "77b2", Optional.empty());

            assertThat(office.sessions.find(there)).isEmpty();
            assertThat(office.sessions.find(here)).isPresent();
            assertThat(office.letIn("f3a1")).as("the name before").isEmpty();
            assertThat(office.letIn("77b2")).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLetNobodyGoOnWhoCameByAProviderThatIsNoLongerSet(Databases kind) {
        try (Office office = new Office(kind)) {
            office.desk.link(ADMINISTRATOR, "lan", "f3a1", Optional.empty());
            VisitToken token = office.letIn("f3a1").orElseThrow();

            assertThat(office.sessions.find(token)).isPresent();
            assertThat(office.sessions(AccessSettings.DEFAULT).find(token)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLinkANameToOneAccountOnly(Databases kind) {
        try (Office office = new Office(kind)) {
            office.desk.link(ADMINISTRATOR, "lan", "f3a1", Optional.empty());
            office.desk.link(ADMINISTRATOR, "hoa", "F3A1", Optional.empty());

            assertThatThrownBy(() -> office.desk.link(ADMINISTRATOR, "hoa", "f3a1", Optional.empty()))
                    .hasMessage("link-taken");

            assertThat(office.desk.find("hoa").orElseThrow().name())
                    .as("unchanged")
                    .isEqualTo("F3A1");
            assertThat(office.acts()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldRefuseWhatIsNoNameOrNoAccount(Databases kind) {
        try (Office office = new Office(kind)) {
            for (String name : List.of("", "  ", "a\u0000b", "x".repeat(256))) {
                assertThatThrownBy(() -> office.desk.link(ADMINISTRATOR, "lan", name, Optional.empty()))
                        .hasMessage("link-name");
            }
            assertThatThrownBy(() -> office.desk.link(ADMINISTRATOR, "none", "f3a1", Optional.empty()))
                    .hasMessage("unknown");
            assertThatThrownBy(() -> office.desk.unlink(ADMINISTRATOR, "none", Optional.empty()))
                    .hasMessage("unknown");
            assertThat(office.database.sql().fetchCount(ACCOUNT_LINK)).isZero();
            office.desk.link(ADMINISTRATOR, "lan", "x".repeat(255), Optional.empty());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCountForThisProviderAndThisClaimOnly(Databases kind) {
        try (Office office = new Office(kind)) {
            office.desk.link(ADMINISTRATOR, "lan", "f3a1", Optional.empty());
            Link link = office.desk.find("lan").orElseThrow();

            assertThat(link.countsFor(PROVIDER)).isTrue();
            assertThat(link.countsFor(provider("https://sso.example/realms/khac", "sub")))
                    .isFalse();
            assertThat(link.countsFor(provider("https://sso.example/realms/tinh", "email")))
                    .isFalse();
        }
    }
}
