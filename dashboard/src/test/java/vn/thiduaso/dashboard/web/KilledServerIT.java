package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.CloseJob;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.JOB;

/** A server that is killed with -9 while a job runs: the next one ends what was left of it, says so, and the job can be resumed. */
class KilledServerIT {

    private static final Actor SENDER = Actor.ofAccount("Người gui", "gui");
    private static final Actor APPROVER = Actor.ofAccount("Người duyet", "duyet");
    private static final Actor CLOSER = Actor.ofAccount("Người chot", "chot");

    /** Made by the server to be killed, once its job knows its child. */
    private static final String MARKED = "marked";

    @TempDir
    Path folder;

    @Test
    void shouldFindTheOrphanOfAKilledServerAndResumeItsJob() throws Exception {
        close();
        FakeLauncher launcher = new FakeLauncher(folder);
        launcher.hold();
        String id = ask(launcher);
        Process killed = start();
        ProcessHandle grandchild = launcher.grandchild();
        // between a child's start and its mark in the job there is a moment in which a kill leaves it unknown
        FakeLauncher.await(() -> Files.exists(folder.resolve(MARKED)));
        ProcessHandle child = grandchild.parent().orElseThrow();
        killed.destroyForcibly();
        assertThat(killed.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(List.of(child.isAlive(), grandchild.isAlive())).containsExactly(true, true);

        Database database = database();
        try (Server server = serve(database, launcher)) {
            server.begin();

            // a process that was ended may be seen for a moment more
            FakeLauncher.await(() -> !child.isAlive() && !grandchild.isAlive());
            assertThat(state(database)).isEqualTo("interrupted");
            assertThat(database.sql().fetchValue(JOB.MESSAGE)).isEqualTo("killed");
            launcher.letGo();
            Visit visit = Visit.of(server, database, "vanhanh");
            assertThat(visit.get("/jobs/" + id + "?lang=vi").body()).contains("Bị ngắt", "Chạy tiếp");
            assertThat(visit.post("/jobs/" + id + "/again", Map.of()).statusCode())
                    .isEqualTo(302);
            FakeLauncher.await(() -> state(database).equals("done"));
            assertThat(database.sql()
                            .select(AUDIT.ACT)
                            .from(AUDIT)
                            .where(AUDIT.ACT.like("%-job"))
                            .orderBy(AUDIT.SEQ)
                            .fetch(AUDIT.ACT))
                    .containsExactly("ask-job", "end-job", "repeat-job", "end-job");
        } finally {
            launcher.letGo();
        }
    }

    private void close() {
        try (ExampleFigures figures = new ExampleFigures(folder)) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            new ActJob(ExampleFigures.CLOCK)
                    .onSubmissions(figures.home().lake(), ActKind.APPROVE, List.of(sent.id()), APPROVER, "");
            new CloseJob(ExampleFigures.CLOCK)
                    .run(
                            figures.home().lake(),
                            ExampleFigures.SET,
                            ExampleFigures.PERIOD,
                            CLOSER,
                            CloseJob.Unapproved.REFUSE);
        }
    }

    /** By a server that takes no job: it waits for one that does. */
    private String ask(FakeLauncher launcher) throws IOException, InterruptedException {
        Database database = database();
        ExampleAccounts.put(database, "vanhanh", Set.of(Role.OPERATOR), Optional.empty());
        try (Server server = serve(database, launcher)) {
            var answer = Visit.of(server, database, "vanhanh")
                    .post("/jobs/score", Map.of("what", "SERVICE-766@1 " + ExampleFigures.PERIOD));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(state(database)).isEqualTo("waiting");
            return String.valueOf(database.sql().fetchValue(JOB.ID));
        }
    }

    private static String state(Database database) {
        return String.valueOf(database.sql().fetchValue(JOB.STATE));
    }

    private Database database() {
        LakeSettings settings = LakeSettings.embedded(folder);
        return Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
    }

    private Server serve(Database database, FakeLauncher launcher) {
        return serve(folder, database, launcher);
    }

    private static Server serve(Path folder, Database database, FakeLauncher launcher) {
        return Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT, launcher.settings()),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                Clock.systemUTC());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ToBeKilled.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createFile(folder.resolve("server.log")).toFile())
                .start();
    }

    /** The process of the server. */
    static final class ToBeKilled {

        private ToBeKilled() {}

        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            LakeSettings settings = LakeSettings.embedded(folder);
            Database database =
                    Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
            serve(folder, database, new FakeLauncher(folder)).begin();
            FakeLauncher.await(() -> database.sql().fetchValue(JOB.CHILD_PID) != null);
            Files.createFile(folder.resolve(MARKED));
            Thread.currentThread().join();
        }
    }
}
