package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without pages that goes from a server to its provider and back, keeps both their cookies, and follows each redirect when it is told to. */
final class SignInVisit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final Server server;

    SignInVisit(Server server) {
        this.server = server;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(URI.create(server.address()).resolve(path));
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String header, String value) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                        .header(header, value)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Where this server sends a browser that chooses the provider. */
    URI out(String to) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/login/provider?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        if (answer.statusCode() != 302) {
            throw new IOException("answers " + answer.statusCode() + ": " + answer.body());
        }
        return URI.create(location(answer));
    }

    /** Logs in at the provider; where that sends the browser then, with its code. */
    URI passed(URI out) throws IOException, InterruptedException {
        HttpResponse<String> asked = get(out);
        if (location(asked).endsWith("/login")) {
            URI login = out.resolve("/login");
            Matcher token = TOKEN.matcher(get(login).body());
            if (!token.find()) {
                throw new IOException("no form at the provider");
            }
            HttpRequest form = HttpRequest.newBuilder(login)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token.group(1)) + "&username="
                            + encoded(ExampleProvider.PERSON) + "&password=" + encoded(ExampleProvider.PASSWORD)))
                    .build();
            HttpResponse<String> in = client.send(form, HttpResponse.BodyHandlers.ofString());
            asked = get(out.resolve(location(in)));
        }
        if (location(asked).isEmpty()) {
            throw new IOException("the provider answers " + asked.statusCode() + ": " + asked.body());
        }
        return URI.create(location(asked));
    }

    /** The whole way; what this server answers in the end. */
    HttpResponse<String> signIn(String to) throws IOException, InterruptedException {
        return get(passed(out(to)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
