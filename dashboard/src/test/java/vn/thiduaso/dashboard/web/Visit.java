package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.options.Cookie;

import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.store.Database;

/** A visit without a browser: keeps its cookie, follows no redirect, and sends forms with the token of a page it has read. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Server server;
    private Optional<String> cookie;

    private Visit(Server server, Optional<String> cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    static Visit ofVisitor(Server server) {
        return new Visit(server, Optional.empty());
    }

    /** Somebody whose session was begun without a password. */
    static Visit of(Server server, Database database, String account) {
        var sessions = new SessionRepository(database, AccessSettings.DEFAULT, Clock.systemUTC());
        String token = database.sql()
                .transactionResult(transaction -> sessions.start(transaction, account, "test", "test", true))
                .text();
        return new Visit(server, Optional.of("thiduaso-" + server.port() + "=" + token));
    }

    /** Lets a browser go on with this session. */
    void giveTo(Browser browser) {
        String[] parts = cookie.orElseThrow().split("=", 2);
        browser.page().context().addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(server.address())));
    }

    Optional<String> cookie() {
        return cookie;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return exchange("GET", path, Map.of(), Map.of());
    }

    /** What is downloaded, as it comes. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
        cookie.ifPresent(known -> request.header("Cookie", known));
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** With a token of the login page or of the menu, where the method may change something. */
    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return method.equals("GET") ? get(path) : post(method, path, Map.of());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post("POST", path, fields);
    }

    /** A form with one file. */
    HttpResponse<String> send(String path, Map<String, String> fields, String fileName, byte[] file)
            throws IOException, InterruptedException {
        return send(path, fields, "files", fileName, file);
    }

    /** A form with one file in a field of its own name. */
    HttpResponse<String> send(String path, Map<String, String> fields, String field, String fileName, byte[] file)
            throws IOException, InterruptedException {
        return send(path, fields, field, Map.of(fileName, file));
    }

    /** A form with files, by name, that are chosen together. */
    HttpResponse<String> send(String path, Map<String, String> fields, String field, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        String edge = "----thiduaso-test";
        var body = new java.io.ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", cookie.isPresent() ? token() : "0".repeat(64));
        for (Map.Entry<String, String> one : all.entrySet()) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(edge, one.getKey(), one.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        }
        files.forEach((name, file) -> {
            body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                            + "Content-Type: application/octet-stream\r\n\r\n")
                    .formatted(edge, field, name)
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        cookie.ifPresent(known -> request.header("Cookie", known));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String method, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        return exchange(method, path, all, Map.of());
    }

    int withoutToken(String method, String path) {
        return status(method, path, Map.of(), Map.of());
    }

    int withToken(String token, String method, String path) {
        return status(method, path, Map.of("_csrf", token), Map.of());
    }

    int fromAnotherSite(String method, String path) {
        try {
            return status(method, path, Map.of("_csrf", token()), Map.of("Sec-Fetch-Site", "cross-site"));
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private int status(String method, String path, Map<String, String> fields, Map<String, String> headers) {
        try {
            return exchange(method, path, fields, headers).statusCode();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Whether the session is still open. */
    boolean isIn() throws IOException, InterruptedException {
        return get("/account/password").statusCode() == 200;
    }

    /** Of a page with a form: one's own password, or the login. */
    private String token() throws IOException, InterruptedException {
        HttpResponse<String> own = get("/account/password");
        Matcher found = TOKEN.matcher((own.statusCode() == 200 ? own : get("/login")).body());
        if (!found.find()) {
            throw new IllegalStateException("no form");
        }
        return found.group(1);
    }

    private HttpResponse<String> exchange(
            String method, String path, Map<String, String> fields, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                .header("Content-Type", "application/x-www-form-urlencoded");
        cookie.ifPresent(known -> request.header("Cookie", known));
        headers.forEach(request::header);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = CLIENT.send(
                request.method(
                                method,
                                method.equals("GET")
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.contains("thiduaso"))
                .forEach(set -> cookie =
                        set.contains("Max-Age=0") ? Optional.empty() : Optional.of(set.substring(0, set.indexOf(';'))));
        return answer;
    }
}
