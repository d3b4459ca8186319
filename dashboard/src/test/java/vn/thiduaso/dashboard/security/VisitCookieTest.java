package vn.thiduaso.dashboard.security;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitCookieTest {

    private static final VisitToken TOKEN = new VisitToken("abc");

    private final List<String> headers = new ArrayList<>();

    @Test
    void shouldTieTheCookieToTheHostOnTls() {
        VisitCookie.give(request(true, 443), response(), TOKEN);

        assertThat(headers)
                .containsExactly("Set-Cookie: __Host-thiduaso=abc; Path=/; Secure; HttpOnly; SameSite=Strict");
        assertThat(VisitCookie.read(request(true, 443, new Cookie("__Host-thiduaso", "abc"))))
                .contains(TOKEN);
        assertThat(VisitCookie.read(request(true, 8080, new Cookie("thiduaso-8080", "abc"))))
                .isEmpty();
    }

    @Test
    void shouldTellServersOfOneMachineApartByThePort() {
        VisitCookie.give(request(false, 8080), response(), TOKEN);

        assertThat(headers).containsExactly("Set-Cookie: thiduaso-8080=abc; Path=/; HttpOnly; SameSite=Strict");
        Cookie[] both = {new Cookie("thiduaso-8081", "xyz"), new Cookie("thiduaso-8080", "abc")};
        assertThat(VisitCookie.read(request(false, 8080, both))).contains(TOKEN);
        assertThat(VisitCookie.read(request(false, 8081, both))).contains(new VisitToken("xyz"));
        assertThat(VisitCookie.read(request(false, 8082, both))).isEmpty();
        assertThat(VisitCookie.read(request(false, 443, new Cookie("__Host-thiduaso", "abc"))))
                .isEmpty();
    }

    @Test
    void shouldReadNothingWhereNoCookieWasSent() {
        assertThat(VisitCookie.read(request(false, 8080, (Cookie[]) null))).isEmpty();
    }

    @Test
    void shouldClearTheCookieItGave() {
        VisitCookie.clear(request(true, 443), response());

        assertThat(headers)
                .singleElement()
                .satisfies(header -> assertThat(header)
                        .startsWith("Set-Cookie: __Host-thiduaso=; Path=/; Max-Age=0;")
                        .endsWith("Secure; HttpOnly; SameSite=Strict"));
    }

    @Test
    void shouldKeepTheTokenOutOfDatabaseFormsAndLogs() {
        VisitToken token = VisitToken.make();

        assertThat(token.text()).hasSize(43).isNotEqualTo(VisitToken.make().text());
        assertThat(token.sessionHash()).matches("[0-9a-f]{64}").isNotEqualTo(token.text());
        assertThat(token.formToken()).matches("[0-9a-f]{64}").isNotEqualTo(token.sessionHash());
        assertThat(token.sessionHash() + token.formToken()).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(new VisitToken(token.text()).sessionHash()).isEqualTo(token.sessionHash());
    }

    private static HttpServletRequest request(boolean secure, int port, Cookie... cookies) {
        return fake(HttpServletRequest.class, (self, method, arguments) -> switch (method.getName()) {
            case "isSecure" -> secure;
            case "getServerPort" -> port;
            case "getCookies" -> cookies;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (self, method, arguments) -> {
            if (!method.getName().equals("addHeader")) {
                throw new UnsupportedOperationException(method.getName());
            }
            headers.add(arguments[0] + ": " + arguments[1]);
            return null;
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(VisitCookieTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
