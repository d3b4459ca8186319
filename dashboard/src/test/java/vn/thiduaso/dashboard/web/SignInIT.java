package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_LINK;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;

/** UC-047 as browsers speak it, with a real provider: the way out and back, and the refusals on it. */
class SignInIT extends SignInHome {

    @Test
    void shouldLetInWhoseAccountIsLinkedByTheSameRules() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        SignInVisit visit = new SignInVisit(server);
        assertThat(visit.get("/login?to=/account").body())
                .contains("Đăng nhập bằng tài khoản tỉnh", "href=\"/login/provider?to=/account\"");

        HttpResponse<String> in = visit.signIn("/account");

        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(in.headers().firstValue("Refresh")).contains("0;url=/account");
        assertThat(in.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(in.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
        String given = in.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("thiduaso-" + server.port() + "="))
                .findFirst()
                .orElseThrow();
        assertThat(given).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Max-Age");
        HttpResponse<String> account = visit.get("/account");
        assertThat(account.statusCode())
                .as("neither a password of his own nor a code of a telephone is asked for")
                .isEqualTo(200);
        assertThat(account.body()).contains("qua hệ thống đăng nhập một lần", "Thư ký");
        assertThat(visit.get("/people").statusCode()).as("no more rights").isEqualTo(403);
        assertThat(acts()).containsExactly("sign-in | lan | account lan | " + provider.issuer());
    }

    @Test
    void shouldEndThatSessionAsAnyOther() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        SignInVisit visit = new SignInVisit(server);
        visit.signIn("");
        assertThat(visit.get("/account").statusCode()).isEqualTo(200);

        database.sql()
                .update(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.SEEN_AT, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(31))
                .execute();
        assertThat(visit.get("/account").statusCode()).as("idle").isEqualTo(302);

        visit.signIn("");
        database.sql().update(ACCOUNT).set(ACCOUNT.LOCKED, true).execute();
        assertThat(visit.get("/account").statusCode()).as("locked").isEqualTo(302);
    }

    @Test
    void shouldSendOutWithPkceStateAndNonceAndNoSecret() throws IOException, InterruptedException {
        URI out = new SignInVisit(server).out("/runs");

        assertThat(out.toString())
                .startsWith(provider.issuer() + "/")
                .contains(
                        "response_type=code",
                        "code_challenge_method=S256",
                        "code_challenge=",
                        "state=",
                        "nonce=",
                        "scope=openid",
                        "client_id=thiduaso")
                .doesNotContain(ExampleProvider.SECRET, "runs");
        assertThat(new SignInVisit(server).out("/runs")).as("all of it anew").isNotEqualTo(out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example", "/a\r\nX: y"})
    void shouldLeadNobodyElsewhere(String to) throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);

        assertThat(new SignInVisit(server).signIn(to).headers().firstValue("Refresh"))
                .contains("0;url=/todo");
    }

    @Test
    void shouldBeginNothingForAnotherSite() throws IOException, InterruptedException {
        SignInVisit visit = new SignInVisit(server);

        HttpResponse<String> answer = visit.get("/login/provider?to=/runs", "Sec-Fetch-Site", "cross-site");

        assertThat(SignInVisit.location(answer)).isEqualTo("/login?to=/runs");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void shouldRefuseWhomNobodyLinkedAndTellHimHisName() throws IOException, InterruptedException {
        HttpResponse<String> answer = new SignInVisit(server).signIn("/runs");

        assertRefused(answer, "UNKNOWN", 403);
        assertThat(answer.body()).contains(ExampleProvider.PERSON, "href=\"/login?to=/runs\"");
        assertThat(acts()).noneMatch(act -> act.contains(ExampleProvider.PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AN@phutan.example", "an@phutan.example2", "lan"})
    void shouldCompareToTheLetter(String name) throws IOException, InterruptedException {
        link(name);

        assertRefused(new SignInVisit(server).signIn(""), "UNKNOWN", 403);
    }

    @Test
    void shouldNotTakeALinkOfAnotherProviderOrClaim() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        database.sql()
                .update(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.ISSUER, "https://truoc.example")
                .execute();
        assertRefused(new SignInVisit(server).signIn(""), "UNKNOWN", 403);

        database.sql()
                .update(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.ISSUER, provider.issuer())
                .set(ACCOUNT_LINK.CLAIM, "email")
                .execute();
        assertRefused(new SignInVisit(server).signIn(""), "UNKNOWN", 403);
    }

    @Test
    void shouldRefuseALockedAccount() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        database.sql().update(ACCOUNT).set(ACCOUNT.LOCKED, true).execute();

        assertRefused(new SignInVisit(server).signIn(""), "LOCKED", 403);
        assertThat(acts()).last().asString().contains("account lan");
    }

    static Stream<Arguments> spoilt() {
        Instant now = Instant.now();
        return Stream.of(
                arguments("TOKEN", spoil(claims -> claims.issuer("https://elsewhere.example"))),
                arguments("TOKEN", spoil(claims -> claims.audience(List.of("another-program")))),
                arguments("TOKEN", spoil(claims -> claims.claim("nonce", "another-login"))),
                arguments("TOKEN", spoil(claims -> claims.claims(all -> all.remove("nonce")))),
                arguments(
                        "EXPIRED",
                        spoil(claims -> claims.issuedAt(now.minus(Duration.ofMinutes(9)))
                                .expiresAt(now.minus(Duration.ofMinutes(4))))),
                arguments(
                        "CLOCK",
                        spoil(claims -> claims.issuedAt(now.plus(Duration.ofMinutes(5)))
                                .expiresAt(now.plus(Duration.ofMinutes(9))))));
    }

    private static Consumer<JwtClaimsSet.Builder> spoil(Consumer<JwtClaimsSet.Builder> how) {
        return how;
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void shouldRefuseATokenThatIsNotRight(String why, Consumer<JwtClaimsSet.Builder> how)
            throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        provider.spoil(how);

        assertRefused(new SignInVisit(server).signIn(""), why, 403);
    }

    @Test
    void shouldBearClocksThatDifferByLessThanAMinute() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        Instant now = Instant.now();
        provider.spoil(claims -> claims.issuedAt(now.plusSeconds(40)).expiresAt(now.plusSeconds(300)));
        assertThat(new SignInVisit(server).signIn("").statusCode()).isEqualTo(200);

        provider.spoil(claims -> claims.issuedAt(now.minusSeconds(300)).expiresAt(now.minusSeconds(5)));
        assertThat(new SignInVisit(server).signIn("").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldRefuseAForgedSignature() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        provider.forge(true);

        assertRefused(new SignInVisit(server).signIn(""), "TOKEN", 403);
    }

    @Test
    void shouldRefuseAnotherStateAndUseUpTheRightOne() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        SignInVisit visit = new SignInVisit(server);
        URI back = visit.passed(visit.out(""));

        assertRefused(visit.get(URI.create(back.toString().replaceFirst("state=.", "state=~"))), "STATE", 403);
        assertRefused(visit.get(back), "STATE", 403);
    }

    @Test
    void shouldRefuseAnAnswerInAnotherBrowserAndOneThatIsNone() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        SignInVisit visit = new SignInVisit(server);
        URI back = visit.passed(visit.out(""));

        assertRefused(new SignInVisit(server).get(back), "STATE", 403);
        assertRefused(new SignInVisit(server).get("/login/provider/back"), "STATE", 403);
        SignInVisit begun = new SignInVisit(server);
        begun.out("");
        assertRefused(begun.get("/login/provider/back?code="), "STATE", 403);
    }

    @Test
    void shouldTakeNoCodeTwice() throws IOException, InterruptedException {
        link(ExampleProvider.PERSON);
        SignInVisit visit = new SignInVisit(server);
        URI back = visit.passed(visit.out(""));
        assertThat(visit.get(back).statusCode()).isEqualTo(200);
        database.sql().deleteFrom(ACCOUNT_SESSION).execute();
        assertRefused(visit.get(back), "STATE", 403);

        String state = visit.out("").getQuery().replaceFirst(".*\\bstate=([^&]+).*", "$1");
        assertRefused(
                visit.get(URI.create(back.toString().replaceFirst("state=[^&]+", "state=" + state))), "CODE", 403);
    }

    @Test
    void shouldTellWhatTheProviderSaysAndNothingThatIsNoCode() throws IOException, InterruptedException {
        SignInVisit visit = new SignInVisit(server);
        String state = visit.out("").getQuery().replaceFirst(".*\\bstate=([^&]+).*", "$1");
        HttpResponse<String> denied = visit.get(
                "/login/provider/back?error=access_denied&error_description=%3Cb%3Eqqqq%3C/b%3E&state=" + state);
        assertRefused(denied, "DENIED", 403);
        assertThat(denied.body()).contains("access_denied").doesNotContain("qqqq");

        state = visit.out("").getQuery().replaceFirst(".*\\bstate=([^&]+).*", "$1");
        HttpResponse<String> odd = visit.get("/login/provider/back?error=%3Cscript%3E&state=" + state);
        assertRefused(odd, "DENIED", 403);
        assertThat(odd.body()).doesNotContain("&lt;script", "%3Cscript");

        state = visit.out("").getQuery().replaceFirst(".*\\bstate=([^&]+).*", "$1");
        assertRefused(
                visit.get("/login/provider/back?error=temporarily_unavailable&state=" + state), "UNREACHABLE", 503);
        assertRefused(visit.get("/login/provider/back?error=access_denied&state=none"), "STATE", 403);
    }

    @Test
    void shouldHoldUpWhoTriesTooOften() throws IOException, InterruptedException {
        SignInVisit visit = new SignInVisit(server);
        for (int i = 0; i < 10; i++) {
            visit.out("");
            visit.get("/login/provider/back");
        }

        HttpResponse<String> out = visit.get("/login/provider");
        HttpResponse<String> back = visit.get("/login/provider/back");

        assertThat(List.of(out.statusCode(), back.statusCode())).containsOnly(429);
        assertThat(out.headers().firstValue("Retry-After")).isPresent();
        assertThat(out.body()).contains("TDS-SSO-OFTEN");
        assertThat(acts()).as("what is not looked at is not written down").hasSize(10);
    }
}
