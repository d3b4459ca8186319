package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.jobs.ExampleJobs;
import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.scoring.Period;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** A server with something of everything, and a program with a code: what tests of UC-039 begin with. It is started once for a class. */
abstract class ApiHome {

    static final JsonMapper JSON = new JsonMapper();
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final Pattern MADE = Pattern.compile("<output class=\"code\">([^<]+)</output>");
    static final String OFFICER = "can-bo";
    static final String UNIT = "H21.100";
    static final String LEVELLED = "a00000000031";
    static final String JOB = "0".repeat(31) + "1";
    static final Actor SENDER = Actor.ofAccount("Người gui", "gui");

    @TempDir
    static Path folder;

    static Database database;
    static ExampleFigures figures;
    static Server server;
    static ApiDescription description;
    static String token;
    static String submission;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(
                database,
                OFFICER,
                Set.of(Role.TRANSFORMATION_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR),
                Optional.empty());
        ExampleAccounts.put(database, "don-vi", Set.of(Role.UNIT_REPORTER), Optional.of(UNIT));
        MovementRuns.publish(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.maturity(LEVELLED, Period.parse("2026"), 8)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("A");
        figures = new ExampleFigures(folder);
        submission = figures.send(ExampleFigures.PERIOD, 2541, SENDER).id();
        // takes back what was there: something to find
        figures.sendNothing(ExampleFigures.PERIOD, SENDER);
        ExampleJobs.put(database, JOB, OFFICER, "done", ExampleHome.RUN, "seal", 5);
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT.withPublicReading(false)),
                () -> database,
                figures::home,
                ExampleFigures.CLOCK);
        description = ApiDescription.read();
        token = made(OFFICER, "kiểm thử");
    }

    @AfterAll
    static void stop() {
        server.close();
        figures.close();
    }

    static String made(String account, String name) throws IOException, InterruptedException {
        HttpResponse<String> page =
                Visit.of(server, database, account).post("/account/tokens", Map.of("name", name, "days", "30"));
        Matcher code = MADE.matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }

    static HttpResponse<String> ask(String path, String code) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
        if (!code.isEmpty()) {
            request.header("Authorization", "Bearer " + code);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path, token);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    static List<String> faults(JsonNode schema, String body) {
        return description.faults(schema, body);
    }

    static Map<String, String> examples() {
        return Map.ofEntries(
                entry("{run}", ExampleHome.RUN),
                entry("{unit}", UNIT),
                entry("{node}", "766"),
                entry("{level}", "1"),
                entry("{code}", "SERVICE-766"),
                entry("{version}", "1"),
                entry("{format}", "csv"),
                entry("{analysis}", "0123456789ab"),
                entry("{aim}", "II.1-c"),
                entry("{submission}", submission),
                entry("{job}", JOB));
    }

    /** Levels are of other runs. */
    static String filled(String path) {
        String filled = path.matches(".*/levels?(/.*)?") ? path.replace("{run}", LEVELLED) : path;
        for (Map.Entry<String, String> example : examples().entrySet()) {
            filled = filled.replace(example.getKey(), example.getValue());
        }
        return "/api/v1" + filled;
    }
}
