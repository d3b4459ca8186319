package vn.thiduaso.dashboard.signin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;

/**
 * The only way out of this server: to scheme, host and port of the issuer and nowhere else. Follows no redirect, waits ten seconds at most, and reads
 * a megabyte at most.
 */
final class IssuerHttp implements HTTPRequestSender, ResourceRetriever {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int LONGEST = 1_000_000;
    private static final int OK = 200;

    private final URI issuer;
    private final HttpClient client;

    IssuerHttp(URI issuer) {
        this.issuer = issuer;
        this.client = client();
    }

    /** Its threads end with the process and are none of the web server's, which would complain of them when it stops. */
    private static HttpClient client() {
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        here.setContextClassLoader(IssuerHttp.class.getClassLoader());
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(Executors.newCachedThreadPool(IssuerHttp::thread))
                    .build();
        } finally {
            here.setContextClassLoader(before);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "provider");
        thread.setDaemon(true);
        thread.setContextClassLoader(IssuerHttp.class.getClassLoader());
        return thread;
    }

    /** Whether an address is the issuer's: the same scheme, host and port. */
    boolean isOwn(URI address) {
        return issuer.getScheme().equalsIgnoreCase(address.getScheme())
                && issuer.getHost().equalsIgnoreCase(address.getHost())
                && port(issuer) == port(address);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        String body = request.getBody();
        HttpRequest.Builder out = to(request.getURI())
                .method(
                        request.getMethod().name(),
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> out.header(name, value)));
        Answer answer = exchange(out.build());
        HTTPResponse read = new HTTPResponse(answer.status);
        for (Map.Entry<String, List<String>> header : answer.headers.entrySet()) {
            read.setHeader(header.getKey(), header.getValue().toArray(String[]::new));
        }
        read.setBody(answer.body);
        return read;
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        Answer answer = exchange(to(URI.create(url.toString())).GET().build());
        if (answer.status != OK) {
            throw new IOException(url + " answers " + answer.status);
        }
        return new Resource(
                answer.body,
                String.join(", ", answer.headers.getOrDefault("content-type", List.of("application/json"))));
    }

    private HttpRequest.Builder to(URI address) throws IOException {
        if (!isOwn(address)) {
            throw new IOException("not the issuer's: " + address.getHost());
        }
        return HttpRequest.newBuilder(address).timeout(WHOLE);
    }

    /** What came back, read to its end. */
    private record Answer(int status, Map<String, List<String>> headers, String body) {}

    private Answer exchange(HttpRequest request) throws IOException {
        Body body = new Body();
        CompletableFuture<HttpResponse<Void>> coming =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArrayConsumer(body));
        try {
            HttpResponse<Void> answer = coming.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), answer.headers().map(), body.text());
        } catch (TimeoutException slow) {
            throw new IOException("no whole answer in " + WHOLE.toSeconds() + " s", slow);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            coming.cancel(true);
        }
    }

    /** Collects an answer until it is too long. */
    private static final class Body implements Consumer<Optional<byte[]>> {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void accept(Optional<byte[]> part) {
            byte[] more = part.orElseGet(() -> new byte[0]);
            if (bytes.size() + more.length > LONGEST) {
                throw new UncheckedIOException(new IOException("an answer of more than " + LONGEST + " bytes"));
            }
            bytes.writeBytes(more);
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
