package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.lake.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** A server with somebody who sends for all, another one, and one who reports for a unit: what tests of UC-015 without a browser begin with. */
abstract class UploadHome {

    static final Map<String, String> ABOUT = Map.of("set", "SERVICE-766", "period", "2026-10");
    static final String FILE = "unit,indicator,period,numerator,denominator\n"
            + "U1,ON_TIME,2026-10,2541,2618\nU2,ON_TIME,2026-10,12,ba\nU2,FULL_ONLINE_DOSSIER,2026-10,7,5\n";

    @TempDir
    Path folder;

    @TempDir
    Path other;

    ExampleFigures figures;
    Database database;
    Server server;

    @BeforeEach
    void start() {
        start(folder, AccessSettings.DEFAULT);
    }

    void start(Path folder, AccessSettings access) {
        figures = new ExampleFigures(folder);
        figures.load(vn.thiduaso.scoring.Period.parse("2026-09"), 5, new Actor("Trước"));
        database = Databases.H2.open();
        ExampleAccounts.put(database, "gui", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "khac", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "u1", Set.of(Role.UNIT_REPORTER), Optional.of("U1"));
        server = Server.start(new ServerSettings(0, access), () -> database, figures::home, ExampleFigures.CLOCK);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    Visit as(String account) {
        return Visit.of(server, database, account);
    }

    String send(String account, String name, String text) throws IOException, InterruptedException {
        HttpResponse<String> answer = as(account).send("/upload", ABOUT, name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/upload/"));
    }

    /** The page once nothing runs any more. */
    String settled(String account, String draft) throws IOException, InterruptedException {
        HttpResponse<String> page = as(account).get(draft + "?lang=vi");
        while (page.headers().firstValue("Refresh").isPresent()) {
            Thread.sleep(50);
            page = as(account).get(draft + "?lang=vi");
        }
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    List<Submission> sent() {
        return figures.home().lake().submissions().of("SERVICE-766", ExampleFigures.PERIOD);
    }

    /** Lets a file have come so many days ago. */
    void age(String file, int days) {
        database.sql()
                .execute(
                        "update dashboard.draft set created = ? where id = (select draft from dashboard.draft_file where name = ?)",
                        OffsetDateTime.ofInstant(ExampleFigures.CLOCK.instant(), ZoneOffset.UTC)
                                .minusDays(days),
                        file);
    }
}
