package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server says to addresses as people, links and machines write them. */
class AddressesIT {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(
                ServerSettings.of(0),
                () -> {
                    var database = Databases.H2.open();
                    ExampleHome.fill(database);
                    return database;
                },
                NoLake::open,
                Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scores?page=x",
                "/scores?page=99999999999",
                "/scores?page=1.5",
                "/runs?page=x",
                "/units/H21.100?runs=x"
            })
    void shouldRefuseWhatIsNoPage(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("TDS-400", "Địa chỉ không đúng dạng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/runs?page=9", "/runs?page=0", "/units/H21.100?runs=9", "/units/H21.100?runs=-1"})
    void shouldShowTheNearestPageThereIs(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("a91f3c070000", "a91f3c070003").doesNotContain("rel=\"next\"");
    }

    @Test
    void shouldSayThatAPageOnlyReads() throws IOException, InterruptedException {
        HttpResponse<String> answer = Visit.ofVisitor(server).post("/scores", Map.of());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
        assertThat(answer.body()).contains("TDS-405");
    }

    @Test
    void shouldRefuseAFormThatIsNotOurs() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "/scores");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("TDS-403", "Biểu mẫu không còn hiệu lực");
    }

    @Test
    void shouldHaveNoPageOfRefusals() throws IOException, InterruptedException {
        assertThat(send("GET", "/refused").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/units/A%20B /units/A%20B?lang=en",
                "/scores?q=a%26b%20c /scores?q=a%26b%20c&amp;lang=en",
                "/scores?q=%7Ba%7D /scores?q=%7Ba%7D&amp;lang=en",
                "//nowhere.example/a /nowhere.example/a?lang=en"
            })
    void shouldKeepTheAddressWhenTheLanguageChanges(String path, String link) throws IOException, InterruptedException {
        assertThat(send("GET", path).body()).contains("href=\"" + link + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units/H21.100?set=PHUTAN-MINH-HOA&period=2026",
                "/units/H21.100?set=PHUTAN-MINH-HOA",
                "/explain/H21.100/CQS?set=PHUTAN-MINH-HOA&period=2026"
            })
    void shouldShowTheSetAskedForWithItsMark(String path) throws IOException, InterruptedException {
        assertThat(send("GET", path).body()).contains("/runs/a91f3c070003", "chip gold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units/H21.100?set=PHUTAN-MINH-HOA&period=2020",
                "/units/H21.100?set=PHUTAN-MINH-HOA&period=khi-nao",
                "/explain/H21.100/766?run=nope"
            })
    void shouldSayWhenThereIsNoSuchRun(String path) throws IOException, InterruptedException {
        assertThat(send("GET", path).statusCode()).isEqualTo(404);
    }
}
