package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-046 without a browser: what is found, who is led where, and what a browser is asked to remember. */
class HelpIT {

    private static final Pattern STEP = Pattern.compile("<b><a href=\"([^\"]+)\"");
    private static final String START = "/help/start";

    @TempDir
    static Path folder;

    private static Database database;
    private static Server closed;
    private static Server open;

    @BeforeAll
    static void start() {
        database = Databases.H2.open();
        MovementRuns.publish(database);
        for (Role role : Role.values()) {
            ExampleAccounts.put(database, role.code(), Set.of(role), Optional.of(MovementRuns.SMALL));
        }
        HomeLake lake = new HomeLake(LakeSettings.embedded(folder));
        closed = server(false, lake);
        open = server(true, lake);
    }

    private static Server server(boolean publicReading, HomeLake lake) {
        AccessSettings access = AccessSettings.DEFAULT.withPublicReading(publicReading);
        return Server.start(new ServerSettings(0, access), () -> database, () -> lake, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        Stream.of(closed, open).forEach(Server::close);
    }

    private static String body(Role role, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Visit.of(closed, database, role.code()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String ofVisitor(Server server, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Visit.ofVisitor(server).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void shouldFindTopicsProvisionsAndIndicatorsWithoutMarks() throws IOException, InterruptedException {
        String found = body(Role.SECRETARY, "/help?q=thanh+toan+truc+tuyen&lang=vi");

        assertThat(found)
                .contains("Tỉ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công: 80%")
                .contains("Phụ lục I, chỉ tiêu 11.6")
                .contains("/index-sets/SERVICE-766/1#n-PAYMENT")
                .contains("/movement/II.3-c")
                .contains("/help/topic/aim")
                .doesNotContain("Quyết định 922");
        assertThat(body(Role.SECRETARY, "/help?q=khongcotunay"))
                .contains("Không tìm thấy")
                .doesNotContain("provisions-head");
        assertThat(body(Role.SECRETARY, "/help?q=%3Cscript%3E")).doesNotContain("<script>\"");
    }

    @Test
    void shouldSayWhereAProvisionIsUsedAndFromWhichDay() throws IOException, InterruptedException {
        String found = body(Role.SECRETARY, "/help?q=quyet+dinh+1970&lang=vi");

        assertThat(found)
                .contains("từ 13/12/2021", "06/11/2023")
                .contains("/index-sets/DBI-SME-1970/1", "/index-sets/DBI-SME-1970/2")
                .contains("/help/topic/level");
        // of two readings of the same words the later one is told: it is the more careful
        assertThat(found).contains("theo trích dẫn").doesNotContain("đọc nguyên văn");
        assertThat(body(Role.SECRETARY, "/help/topic/score?lang=vi"))
                .contains("làm căn cứ, bình xét khen thưởng", "Mục VI.2.6", "chưa xác nhận");
    }

    @Test
    void shouldShowVisitorsNothingTheyMayNotSee() throws IOException, InterruptedException {
        assertThat(ofVisitor(closed, "/help?lang=vi"))
                .contains("Mục VI.2.6")
                .doesNotContain("/index-sets/", "href=\"/movement/");
        assertThat(ofVisitor(open, "/help?lang=vi")).contains("/index-sets/SERVICE-766/1");
        assertThat(ofVisitor(closed, "/help?q=thanh+toan")).doesNotContain("/index-sets/");
        assertThat(body(Role.ENTERPRISE, "/help")).doesNotContain("href=\"/movement/");
        assertThat(ofVisitor(closed, "/help/topic/page-people?lang=vi")).doesNotContain("href=\"/people\"");
        assertThat(body(Role.ADMINISTRATOR, "/help/topic/page-people")).contains("href=\"/people\"");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void shouldLeadNobodyWhereHeIsNotLetIn(Role role) throws IOException, InterruptedException {
        Visit visit = Visit.of(closed, database, role.code());
        Matcher step = STEP.matcher(visit.get(START).body());
        List<String> steps = new ArrayList<>();
        while (step.find()) {
            steps.add(step.group(1).replace("&amp;", "&"));
        }
        assertThat(steps).hasSizeGreaterThan(3);
        for (String address : steps) {
            assertThat(visit.get(address).statusCode())
                    .as(role.code() + " " + address)
                    .isNotEqualTo(403)
                    .isLessThan(500);
        }
    }

    @Test
    void shouldLeadToTheFiguresToTryThingsWithWhereTheyAre() throws IOException, InterruptedException {
        assertThat(body(Role.SECRETARY, START)).contains("/explain/PT.CQ02/CQS.5?set=PHUTAN-MINH-HOA");
        // who sees his own unit only is led to it
        assertThat(body(Role.UNIT_REPORTER, START)).contains("/units/" + MovementRuns.SMALL);
    }

    @Test
    void shouldAskTheBrowserToRememberAndKeepNothingItself() throws IOException, InterruptedException {
        int before = database.sql().fetchCount(org.jooq.impl.DSL.table("dashboard.audit"));
        Visit visit = Visit.of(closed, database, Role.SECRETARY.code());

        HttpResponse<String> done = visit.post(START, Map.of("act", "done", "step", "ranking", "back", "/help/start"));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.headers().firstValue("Location")).hasValue("/help/start");
        assertThat(done.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("start=on.ranking;").contains("HttpOnly", "SameSite=Strict"));
        HttpResponse<String> next = visit.post(START, Map.of("act", "on"));
        assertThat(next.headers().firstValue("Location")).hasValue("/todo");
        HttpResponse<String> away = visit.post(START, Map.of("act", "off", "back", "//elsewhere.example"));
        assertThat(away.headers().firstValue("Location")).hasValue("/todo");
        HttpResponse<String> nothing = visit.post(START, Map.of("act", "done", "step", "<x>", "back", "/help"));
        assertThat(nothing.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("start="));

        assertThat(database.sql().fetchCount(org.jooq.impl.DSL.table("dashboard.audit")))
                .isEqualTo(before);
    }

    @Test
    void shouldHaveItsHelpInTheSamePlaceOnEveryPage() throws IOException, InterruptedException {
        Map<String, String> pages = Map.of(
                "/scores", "/help/topic/page-scores",
                "/compare", "/help/topic/page-compare",
                "/movement", "/help/topic/page-movement",
                "/runs", "/help/topic/page-runs",
                "/todo", "/help/topic/page-todo",
                "/upload", "/help/topic/page-upload");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String html = body(Role.TRANSFORMATION_OFFICER, page.getKey());
            assertThat(html).as(page.getKey()).contains("<a class=\"ask-page\" href=\"" + page.getValue() + "\"");
        }
        assertThat(ofVisitor(closed, "/login")).contains("href=\"/help/topic/page-login\"");
        HttpResponse<String> none =
                Visit.of(closed, database, Role.SECRETARY.code()).get("/help/topic/khong-co");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("href=\"/help/topic/page-error\"");
    }

    @Test
    void shouldMakeTheGuideOfTheSameTexts() throws IOException, InterruptedException {
        String guide = ofVisitor(closed, "/help/guide?lang=vi");

        assertThat(guide)
                .contains("id=\"page-upload\"", "id=\"rank-interval\"", "href=\"#rank-interval\"")
                .contains("do Hội đồng thi đua khen thưởng xã quyết định đảm bảo theo quy định")
                .contains("Chọn vạch đúng với số suất đang xét.");
        assertThat(ofVisitor(closed, "/help/guide?lang=en")).contains("User guide", "Choose the cut line");
    }
}
