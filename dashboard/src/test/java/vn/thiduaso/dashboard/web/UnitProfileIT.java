package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.HostileSet;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-002 without a browser: what a profile says of a unit besides its points. */
class UnitProfileIT {

    private static final String RUN = "a91f3c07000c";
    private static final String HOSTILE = "a91f3c07000b";
    private static final String PROFILE = "/units/U1?run=" + RUN + "&lang=vi";
    private static final Actor SENDER = Actor.ofAccount("Người gui", "gui");

    @TempDir
    Path folder;

    private ExampleFigures figures;
    private Database database;
    private @Nullable Server server;

    @BeforeEach
    void start() {
        figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        ExampleAccounts.put(database, "duyet", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "xamot", Set.of(Role.UNIT_REPORTER), Optional.of("U1"));
        ExampleAccounts.put(database, "dn", Set.of(Role.ENTERPRISE), Optional.of("U1"));
        publish(ofU1(ExampleRuns.service766(RUN, ExampleFigures.PERIOD, 2)));
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private void publish(PublishableRun... runs) {
        new PublishDesk(ExampleRuns.source(runs), database, ExampleFigures.CLOCK).publishAllNew("A");
    }

    private Visit as(String account) {
        if (server == null) {
            server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
        }
        return Visit.of(server, database, account);
    }

    /** The same run, its first unit the one that figures of {@link ExampleFigures} are of. */
    private static PublishableRun ofU1(PublishableRun run) {
        List<PublishableRun.Unit> units = new ArrayList<>();
        run.units().forEach(units::add);
        PublishableRun.Unit first = units.get(0);
        units.set(
                0,
                new PublishableRun.Unit(
                        "U1",
                        first.name(),
                        first.kind(),
                        first.group(),
                        first.score(),
                        first.rank(),
                        first.reason(),
                        first.level(),
                        first.coverage(),
                        first.official(),
                        first.officialRank(),
                        first.nodes(),
                        first.cells(),
                        first.earlier()));
        return new PublishableRun(run.head(), run.indexSet(), run.files(), run.others(), run.binding(), units);
    }

    @Test
    void shouldTellWhatIsStillDoubtfulInItsFiguresUntilSomebodyConfirmsIt() throws IOException, InterruptedException {
        figures.send(ExampleFigures.PERIOD, 2541, SENDER);
        assertThat(as("duyet").get(PROFILE).body()).contains("Không có số liệu nào của đơn vị còn bị nghi ngờ");
        figures.sendNothing(ExampleFigures.PERIOD, SENDER);

        String page = as("duyet").get(PROFILE).body();
        assertThat(page).contains("Số đã nộp sẽ mất", "chưa trả lời", "/quality?set=SERVICE-766&amp;period=2026-10");
        assertThat(as("xamot").get(PROFILE).body()).contains("Số đã nộp sẽ mất");

        String finding = page.replaceFirst("(?s).*[?&;]finding=([^#\"]+)#finding.*", "$1");
        HttpResponse<String> confirmed = as("duyet")
                .post(
                        "/quality/confirm",
                        Map.of(
                                "set",
                                "SERVICE-766",
                                "period",
                                "2026-10",
                                "finding",
                                finding,
                                "reason",
                                "đúng",
                                "evidence",
                                "CV 1"));
        assertThat(confirmed.statusCode()).isEqualTo(302);
        assertThat(as("duyet").get(PROFILE).body()).contains("Không có số liệu nào của đơn vị còn bị nghi ngờ");
    }

    @Test
    void shouldTellNothingDoubtfulToWhoMayNotSeeIt() throws IOException, InterruptedException {
        figures.send(ExampleFigures.PERIOD, 2541, SENDER);
        figures.sendNothing(ExampleFigures.PERIOD, SENDER);
        as("duyet");

        assertThat(Visit.ofVisitor(server).get(PROFILE).body())
                .contains("Điểm từng nhóm")
                .doesNotContain("Số liệu còn nghi ngờ", "Số đã nộp sẽ mất");
        assertThat(as("dn").get(PROFILE).body()).doesNotContain("Số liệu còn nghi ngờ");
    }

    @Test
    void shouldOpenThoughTheLakeDoesNot() throws IOException, InterruptedException {
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, ExampleFigures.CLOCK);

        HttpResponse<String> page = as("duyet").get(PROFILE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Chưa đọc được kho số liệu").doesNotContain("còn bị nghi ngờ trong kỳ này");
    }

    @Test
    void shouldTellWhichAimsItsFiguresMeasureAndWhetherTheyAreOnTheirWay() throws IOException, InterruptedException {
        MovementRuns.publish(database);
        String of = "?set=PHUTAN-MINH-HOA&period=2026-Q3&lang=vi";

        String small = as("duyet").get("/units/" + MovementRuns.SMALL + of).body();
        // 40, 60 and 70 of a hundred, more than 80 asked for
        assertThat(small)
                .contains("Chỉ tiêu của phong trào", "&gt; 80%", "Giữ nhịp từ quý 1/2026 đến quý 3/2026")
                .contains("Đúng tiến độ tới", "không văn bản nào quy định cách tính này", "data-chart=\"aim-option\"");
        assertThat(as("duyet").get("/units/" + MovementRuns.SCHOOL + of).body())
                .contains("Chưa đủ hai kỳ có số liệu để tính nhịp");
        assertThat(as("duyet").get(PROFILE).body()).doesNotContain("Chỉ tiêu của phong trào");
        // the first quarter has nothing before it
        assertThat(as("duyet")
                        .get("/units/" + MovementRuns.SMALL + "?set=PHUTAN-MINH-HOA&period=2026-Q1&lang=vi")
                        .body())
                .contains("Chỉ tiêu của phong trào", "Chưa đủ hai kỳ có số liệu")
                .doesNotContain("Đúng tiến độ tới", "Chậm so với");
    }

    @Test
    void shouldDrawTheAimThatIsAskedForWithItsGoal() throws IOException, InterruptedException {
        MovementRuns.publish(database);
        String of = "/units/" + MovementRuns.LARGE + "?set=PHUTAN-MINH-HOA&period=2026-Q3&lang=vi&aim=";

        assertThat(as("duyet").get(of + "II.3-a&chart=aim&as=csv").body())
                .contains("quý 1/2026;60%;> 80%", "quý 3/2026;90%;> 80%");
        assertThat(as("duyet").get(of + "khong-co&chart=aim&as=csv").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldGiveItsNodesAsTypedFilesThatRunNothing() throws IOException, InterruptedException {
        publish(ExampleRuns.hostile(HOSTILE, Period.parse("2026"), 4));
        String csv = as("duyet")
                .get("/api/v1/runs/" + RUN + "/units/U1/nodes.csv?lang=vi")
                .body();

        assertThat(csv).startsWith("\uFEFFMã chỉ số;Nhóm, chỉ số;Thuộc nhóm;Điểm;Điểm công bố;Tối đa;");
        assertThat(csv.lines().skip(1)).allSatisfy(line -> assertThat(line).contains(";U1;", ";tháng 10/2026;", RUN));
        assertThat(csv.lines().filter(line -> line.startsWith("ON_TIME;")))
                .singleElement()
                .asString()
                .matches("ON_TIME;[^;]+;[^;]+;\\d+(,\\d+)?;;\\d+(,\\d+)?;.*");
        assertThat(csv.lines().count())
                .isEqualTo(ExampleFigures.SET.set().nodes().size() + 1);
        assertThat(new String(as("duyet").bytes("/api/v1/runs/" + RUN + "/units/U1/nodes.xlsx"), 0, 2, "US-ASCII"))
                .isEqualTo("PK");
        String hostile = as("duyet")
                .get("/api/v1/runs/" + HOSTILE + "/units/H21.104/nodes.csv")
                .body();
        assertThat(hostile.lines().count()).isEqualTo(HostileSet.INDICATORS + 6 + 1 + 1);
        assertThat(hostile).contains("'=HYPERLINK").doesNotContain(";=HYPERLINK", ";\"=HYPERLINK");
        assertThat(as("duyet")
                        .get("/api/v1/runs/" + RUN + "/units/U1/nodes.pdf")
                        .statusCode())
                .isEqualTo(404);
    }
}
