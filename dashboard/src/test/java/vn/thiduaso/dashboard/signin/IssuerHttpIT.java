package vn.thiduaso.dashboard.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes out, against two servers of which one is not the issuer's. */
class IssuerHttpIT {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer own;
    private HttpServer other;
    private IssuerHttp http;

    @BeforeEach
    void start() throws IOException {
        own = server();
        other = server();
        own.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", address(other, "/"));
            answer(exchange, 302, 0);
        });
        own.createContext("/long", exchange -> answer(exchange, 200, 1_000_001));
        own.createContext("/most", exchange -> answer(exchange, 200, 1_000_000));
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            answer(exchange, 200, 1);
        });
        http = new IssuerHttp(URI.create(address(own, "/realms/tinh")));
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, int status, int length) throws IOException {
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        try (var body = exchange.getResponseBody()) {
            body.write(new byte[length]);
        }
    }

    private static String address(HttpServer server, String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @AfterEach
    void stop() {
        own.stop(0);
        other.stop(0);
    }

    private int send(String address) throws IOException {
        return new HTTPRequest(HTTPRequest.Method.GET, URI.create(address))
                .send(http)
                .getStatusCode();
    }

    @Test
    void shouldAskNobodyButTheIssuer() {
        assertThatThrownBy(() -> send(address(other, "/"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        http.retrieveResource(URI.create(address(other, "/")).toURL()))
                .isInstanceOf(IOException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void shouldFollowNoRedirect() throws IOException {
        assertThat(send(address(own, "/away"))).isEqualTo(302);
        assertThatThrownBy(() ->
                        http.retrieveResource(URI.create(address(own, "/away")).toURL()))
                .isInstanceOf(IOException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void shouldReadAMegabyteAtMost() throws IOException {
        assertThat(send(address(own, "/most"))).isEqualTo(200);
        assertThatThrownBy(() -> send(address(own, "/long"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://sso.example/realms/tinh, https://sso.example:443/keys, true",
        "https://sso.example/realms/tinh, https://SSO.example/keys, true",
        "https://sso.example/realms/tinh, http://sso.example/keys, false",
        "https://sso.example/realms/tinh, https://sso.example:8443/keys, false",
        "https://sso.example/realms/tinh, https://sso.example.elsewhere.example/keys, false",
        "https://sso.example:8443/, https://sso.example/keys, false",
        "https://sso.example/, https://user@elsewhere.example/keys, false"
    })
    void shouldTellTheIssuersAddressesByOrigin(String issuer, String address, boolean own) {
        assertThat(new IssuerHttp(URI.create(issuer)).isOwn(URI.create(address)))
                .isEqualTo(own);
    }
}
