package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.datasets.award.AwardRuleFiles;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-042 and UC-053 in a home whose files somebody wrote wrong. */
class HomeFaultsIT {

    @TempDir
    static Path folder;

    private static Server server;
    private static Visit secretary;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve(AimSets.FILE), """
                code: P
                name: Phong trào
                contents: [{code: II.1, label: Nhận thức}]
                aims:
                  - {code: a, label: A, content: "II.<9>", goal: {at-least: 1}, unit: "%", due: 2030-12-31, measure: by-hand}
                """);
        Files.writeString(folder.resolve(AwardRuleFiles.FILE), """
                forms:
                  - {code: "<GK>", label: Giấy khen, level: ward, recipients: [everybody], valid: {from: 2025-07-01, to: null}}
                """);
        Database database = Databases.H2.open();
        ExampleAccounts.put(database, "thuky", Set.of(Role.SECRETARY), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                Clock.systemUTC());
        secretary = Visit.of(server, database, "thuky");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/movement", "/movement/II.3-a", "/movement-assignments"})
    void shouldListWhatIsWrongWithTheFile(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = secretary.get(path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("aims.yaml:5", "II.&lt;9&gt;")
                .doesNotContain("TDS-500", "??", folder.toString());
        assertThat(answer.body().split("Cách sửa")).hasSizeGreaterThan(2);
    }

    @Test
    void shouldListWhatIsWrongWithTheRulesOfAwards() throws IOException, InterruptedException {
        HttpResponse<String> answer = secretary.get("/award-rules");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("award-rules.yaml:2", "ward", "everybody")
                .doesNotContain("TDS-500", "??", folder.toString());
    }
}
