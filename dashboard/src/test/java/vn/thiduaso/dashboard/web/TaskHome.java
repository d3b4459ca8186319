package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** A server with something to do on most screens, and a browser in which somebody is logged in who may do it: what tests of whole tasks begin with. It is started once for a class. */
abstract class TaskHome {

    static final String OF_OCTOBER = "?set=SERVICE-766&period=2026-10&lang=vi&theme=light";
    static final String ENTERPRISES = "a91f3c070009";
    static final Formats VIETNAMESE = Formats.in("vi");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OFFICER = "canbo";

    @TempDir
    static Path folder;

    static Database database;
    static HomeLake lake;
    static Server server;
    static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        ExampleHome.fill(database);
        MovementRuns.publish(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.maturity(ENTERPRISES, Period.parse("2026"), 8)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
        ExampleAccounts.put(
                database,
                OFFICER,
                Set.of(Role.TRANSFORMATION_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR, Role.SECRETARY),
                Optional.empty());
        lake = new HomeLake(LakeSettings.embedded(folder));
        server = Server.start(ServerSettings.of(0), () -> database, () -> lake, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, OFFICER).giveTo(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
            lake.close();
        }
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(browser.troubles(200)).isEmpty();
    }

    static Page open(String path) {
        browser.open(path, 1440, 900);
        return browser.page();
    }

    /** What programs are told, to compare with what is read on pages. */
    static JsonNode api(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Visit.of(server, database, OFFICER).get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    static JsonNode ofOctober(String path) throws IOException, InterruptedException {
        return api("/runs/" + ExampleHome.RUN + path);
    }
}
