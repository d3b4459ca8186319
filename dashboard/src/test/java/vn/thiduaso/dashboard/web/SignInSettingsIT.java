package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.signin.ExampleLinks;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-047 with other settings, and with none; a provider that is away. */
class SignInSettingsIT extends SignInHome {

    @Test
    void shouldSpeakTheReadersLanguage() throws IOException, InterruptedException {
        SignInVisit visit = new SignInVisit(server);
        visit.get("/login?lang=en");

        assertThat(visit.get("/login").body()).contains("Log in with the province");
        assertThat(visit.signIn("").body()).contains("You are not linked to any account here");
    }

    @Test
    void shouldSayThatTheProviderDoesNotAnswer() throws IOException, InterruptedException {
        startAgain(settings("http://localhost:1", ExampleProvider.SECRET, ProviderSettings.SUBJECT));

        assertRefused(new SignInVisit(server).get("/login/provider"), "UNREACHABLE", 503);
        assertThat(new SignInVisit(server).get("/login").statusCode())
                .as("passwords go on")
                .isEqualTo(200);
    }

    @Test
    void shouldSayThatTheProviderWentAwayMeanwhile() throws IOException, InterruptedException {
        try (ExampleProvider other = ExampleProvider.start()) {
            startAgain(settings(other.issuer(), ExampleProvider.SECRET, ProviderSettings.SUBJECT));
            other.register(server);
            SignInVisit visit = new SignInVisit(server);
            URI back = visit.passed(visit.out(""));
            other.close();

            assertRefused(visit.get(back), "UNREACHABLE", 503);
        }
    }

    @Test
    void shouldSayThatSecretOrIssuerAreWrong() throws IOException, InterruptedException {
        startAgain(settings(provider.issuer(), "mat-ma-sai", ProviderSettings.SUBJECT));
        assertRefused(new SignInVisit(server).signIn(""), "SETTINGS", 502);

        startAgain(settings(
                provider.issuer().replace("localhost", "127.0.0.1") + "/realms/other",
                ExampleProvider.SECRET,
                ProviderSettings.SUBJECT));
        assertRefused(new SignInVisit(server).get("/login/provider"), "SETTINGS", 502);
    }

    @Test
    void shouldTakeTheClaimOfTheSettingAndMailOnlyWhenVerified() throws IOException, InterruptedException {
        startAgain(settings(provider.issuer(), ExampleProvider.SECRET, ProviderSettings.EMAIL));
        ExampleLinks.put(database, "lan", provider.issuer(), ProviderSettings.EMAIL, "lan@phutan.example");
        assertRefused(new SignInVisit(server).signIn(""), "CLAIM", 403);

        provider.spoil(claims -> claims.claim("email", "lan@phutan.example"));
        assertRefused(new SignInVisit(server).signIn(""), "CLAIM", 403);

        provider.spoil(claims -> claims.claim("email", "lan@phutan.example").claim("email_verified", true));
        assertThat(new SignInVisit(server).signIn("").statusCode()).isEqualTo(200);
        assertThat(acts()).last().asString().startsWith("sign-in | lan");
    }

    @Test
    void shouldNotBeThereWhereNoneIsSet() throws IOException, InterruptedException {
        server.close();
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        SignInVisit visit = new SignInVisit(server);

        assertThat(visit.get("/login").body()).doesNotContain("/login/provider");
        for (String path : List.of("/login/provider", "/login/provider/back", "/people/lan/link")) {
            assertThat(visit.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(Route.of(server.pages()).map(Route::pattern))
                .noneMatch(pattern -> pattern.contains("provider") || pattern.contains("link"));
    }
}
