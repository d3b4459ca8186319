package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.LakeRuns;
import vn.thiduaso.dashboard.publish.LookingRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;

/** UC-038: who publishes a run of the lake from the browser, by account, and who does by a command, are told apart. */
class WebPublishIT {

    @TempDir
    Path folder;

    private String run;
    private Database database;
    private HomeLake lake;
    private Server server;

    @BeforeEach
    void serve() {
        try (Database elsewhere = Databases.H2.open()) {
            run = LookingRuns.publishPlain(elsewhere, LakeSettings.embedded(folder), folder, 3);
        }
        database = Databases.H2.open();
        lake = new HomeLake(LakeSettings.embedded(folder));
        ExampleAccounts.put(database, "chutich", Set.of(Role.CHAIRMAN), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT, new FakeLauncher(folder).settings()),
                () -> database,
                () -> lake,
                Clock.systemUTC());
        server.begin();
    }

    @AfterEach
    void stop() {
        server.close();
        lake.close();
        database.close();
    }

    private String page() throws IOException, InterruptedException {
        HttpResponse<String> answer = Visit.of(server, database, "chutich").get("/runs/" + run + "?lang=vi");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String publisher() {
        return database.sql()
                .select(AUDIT.ACTOR)
                .from(AUDIT)
                .where(AUDIT.ACT.eq("publish"))
                .fetchSingle(AUDIT.ACTOR);
    }

    @Test
    void shouldWriteDownTheAccountOfWhoPublishesOnAPage() throws IOException, InterruptedException {
        assertThat(Visit.of(server, database, "chutich")
                        .post("/jobs/publish", Map.of("run", run))
                        .statusCode())
                .isEqualTo(302);
        FakeLauncher.await(() -> database.sql().fetchCount(PUBLISHED_RUN) == 1);

        assertThat(publisher()).isEqualTo("chutich");
        assertThat(page()).contains("bởi chutich");
    }

    @Test
    void shouldSayThatACommandPublished() throws IOException, InterruptedException {
        new PublishDesk(new LakeRuns(lake.lake()), database, Clock.systemUTC()).publish(run, Act.terminal("van.phong"));

        assertThat(publisher()).isEqualTo("terminal:van.phong");
        assertThat(page()).contains("bởi dòng lệnh (van.phong)");
    }
}
