package vn.thiduaso.dashboard.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import vn.thiduaso.dashboard.audit.AuditQueries;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.signin.ExampleLinks;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** A server with a real provider, and the account "lan" that a test links or does not. */
abstract class SignInHome {

    private static final List<String> SECRETS =
            List.of(ExampleProvider.SECRET, ExampleProvider.PASSWORD, "eyJ", "Exception", "com.nimbusds");

    static ExampleProvider provider;

    Database database;
    Server server;

    @BeforeAll
    static void startProvider() {
        provider = ExampleProvider.start();
    }

    @AfterAll
    static void stopProvider() {
        provider.close();
    }

    @BeforeEach
    void start() {
        provider.spoil(claims -> {});
        provider.forge(false);
        database = Databases.H2.open();
        ExampleAccounts.put(database, "lan", Set.of(Role.SECRETARY), Optional.empty());
        start(settings(provider.issuer(), ExampleProvider.SECRET, ProviderSettings.SUBJECT));
    }

    private void start(ProviderSettings settings) {
        AccessSettings access =
                AccessSettings.DEFAULT.withCodeRoles(Set.of(Role.SECRETARY)).withProvider(Optional.of(settings));
        server = Server.start(new ServerSettings(0, access), () -> database, NoLake::open, Clock.systemUTC());
        provider.register(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    void startAgain(ProviderSettings settings) {
        server.close();
        database = Databases.H2.open();
        ExampleAccounts.put(database, "lan", Set.of(Role.SECRETARY), Optional.empty());
        start(settings);
    }

    static ProviderSettings settings(String issuer, String secret, String claim) {
        return new ProviderSettings(
                URI.create(issuer), ExampleProvider.CLIENT, secret, claim, "tài khoản tỉnh", "the province");
    }

    void link(String name) {
        ExampleLinks.put(database, "lan", provider.issuer(), ProviderSettings.SUBJECT, name);
    }

    List<String> acts() {
        return database.sql()
                .select(AUDIT.ACT, AUDIT.ACTOR, AUDIT.OBJECT, AUDIT.REASON)
                .from(AUDIT)
                .where(AUDIT.ACT.in("sign-in", "refuse-sign-in", "log-in", "log-out"))
                .orderBy(AUDIT.SEQ)
                .fetch(row -> String.join(" | ", row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private int sessions() {
        return database.sql().fetchCount(ACCOUNT_SESSION);
    }

    /** The page of a refusal: status, code, the way back, both languages, and nothing of the inside. */
    void assertRefused(HttpResponse<String> answer, String why, int status) {
        assertSoftly(softly -> {
            softly.assertThat(answer.statusCode()).as(why).isEqualTo(status);
            softly.assertThat(answer.body())
                    .contains("TDS-SSO-" + why, "href=\"/login")
                    .doesNotContain("??");
            SECRETS.forEach(secret -> softly.assertThat(answer.body()).doesNotContain(secret));
            softly.assertThat(sessions()).as("sessions").isZero();
            softly.assertThat(acts())
                    .last()
                    .asString()
                    .startsWith("refuse-sign-in | visitor:127.0.0.1 | ")
                    .endsWith(" | TDS-SSO-" + why);
            softly.assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
        });
    }
}
