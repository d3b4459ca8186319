package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.TABLE_VIEW;
import static vn.thiduaso.dashboard.store.jooq.Tables.USUAL_VIEW;

/** UC-048 over HTTP and in a real browser: columns are chosen, views kept, shared, opened and deleted, by keyboard and by mouse. */
class ViewsPagesIT {

    private static final String SET = "/scores?set=SERVICE-766";
    private static final String PAGE = SET + "&period=2026-10&group=*";
    private static final Pattern SAVED = Pattern.compile("saved=([0-9a-f]{32})");

    private static Database database;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "canbo", Set.of(Role.EMULATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "khac", Set.of(Role.COUNCIL_MEMBER), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "canbo").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(ViewsPagesIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    @BeforeEach
    void forget() {
        database.sql().deleteFrom(USUAL_VIEW).execute();
        database.sql().deleteFrom(TABLE_VIEW).execute();
    }

    private static Page page() {
        return browser.page();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String kept(Visit visit, String query, String name) throws IOException, InterruptedException {
        String to = location(visit.post("/views", Map.of("table", "scores", "query", query, "name", name)));
        Matcher id = SAVED.matcher(to);
        assertThat(id.find()).as(to).isTrue();
        return id.group(1);
    }

    @Test
    void shouldOpenTheUsualViewOnlyWhereNothingIsAsked() throws IOException, InterruptedException {
        Visit visit = Visit.of(server, database, "canbo");
        String id = kept(visit, "set=SERVICE-766&group=*&cols=name,score&view=table", "Ngắn gọn");
        assertThat(visit.get("/scores").statusCode()).isEqualTo(200);
        visit.post("/views/" + id + "/usual", Map.of("usual", "true"));

        HttpResponse<String> plain = visit.get("/scores");
        assertThat(plain.statusCode()).isEqualTo(302);
        assertThat(location(plain)).isEqualTo("/scores?set=SERVICE-766&group=*&cols=name,score&view=table&saved=" + id);
        assertThat(location(visit.get("/"))).isEqualTo(location(plain));
        assertThat(location(visit.get("/views/" + id))).isEqualTo(location(plain));
        String opened = visit.get(location(plain)).body();
        assertThat(opened).contains("Ngắn gọn").doesNotContain(">CKMB</a>");
        for (String path : List.of("/scores?saved=none", "/scores?set=SERVICE-766", "/scores?q=")) {
            assertThat(visit.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(Visit.ofVisitor(server).get("/scores").statusCode()).isEqualTo(200);
        assertThat(Visit.of(server, database, "khac").get("/scores").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldLetNobodyOpenAPrivateViewOrChangeAnothers() throws IOException, InterruptedException {
        Visit owner = Visit.of(server, database, "canbo");
        Visit other = Visit.of(server, database, "khac");
        String id = kept(owner, "set=SERVICE-766", "Riêng");

        assertThat(other.get("/views/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get(SET + "&saved=" + id).body()).doesNotContain("Riêng");
        owner.post("/views/" + id + "/share", Map.of("shared", "true"));
        assertThat(other.get("/views/" + id).statusCode()).isEqualTo(302);
        assertThat(other.get(SET).body()).contains("Riêng", "dùng chung");
        for (String act : List.of("name", "state", "share", "delete")) {
            HttpResponse<String> answer =
                    other.post("/views/" + id + "/" + act, Map.of("name", "Khác", "query", "set=PHUTAN-MINH-HOA"));
            assertThat(answer.statusCode()).as(act).isEqualTo(404);
        }
        assertThat(owner.get("/views").body()).contains("Riêng").doesNotContain("Khác");
        assertThat(Visit.ofVisitor(server).get("/views/" + id).statusCode()).isEqualTo(302);
    }

    @Test
    void shouldTellFaultsWithWhatWasTyped() throws IOException, InterruptedException {
        Visit visit = Visit.of(server, database, "canbo");
        kept(visit, "set=SERVICE-766", "Một <b>");

        HttpResponse<String> answer = visit.post(
                "/views", Map.of("table", "scores", "query", "set=SERVICE-766&sort=name", "name", "một <B>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Bạn đã có cách xem tên “Một &lt;b&gt;”")
                .contains("value=\"một &lt;B&gt;\"")
                .contains("/scores?set=SERVICE-766&amp;sort=name");
        assertThat(visit.post("/views", Map.of("table", "none", "name", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldChooseColumnsByGetWithoutScripts() throws IOException, InterruptedException {
        String html = Visit.ofVisitor(server)
                .get(PAGE + "&cols=name&cols=score&cols=ON_TIME&cols=GONE")
                .body();
        assertThat(html).contains(">ON_TIME</a>").doesNotContain(">CKMB</a>").contains("GONE");
        assertThat(html).contains("scores.csv?cols=name,score,ON_TIME,GONE");
    }

    @Test
    void shouldChooseColumnsByKeyboardAndComeBack() {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        browser.press("#columns > summary", "Enter");
        assertThat(page().locator("#columns input[value=ON_TIME]")).isVisible();
        browser.press("#columns input[value=CKMB]", "Space");
        browser.press("#columns input[value=ON_TIME]", "Space", "Enter");
        page().waitForURL("**cols=**");

        assertThat(page().locator("th.heat"))
                .hasText(new String[] {"TDGQ", "ON_TIME", "ONLINE", "MDSH", "MDHL", "TTTT"});
        assertThat(page().locator("#columns input[value=name]:visible")).hasCount(0);
        assertThat(page().locator("#columns input[value=rank]")).hasCount(0);
        browser.press(".tabs a:last-child", "Enter");
        page().waitForURL("**view=table**");
        assertThat(page().locator("thead").last()).containsText("ON_TIME");
        browser.press(".chosen a", "Enter");
        page().waitForURL(url -> !url.contains("cols="));
        assertThat(page().locator("thead").last()).not().containsText("ON_TIME");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldKeepChangeAndDeleteAViewByMouse() {
        browser.open(PAGE + "&sort=name&cols=name,score,ON_TIME&lang=vi&theme=light", 1440, 900);
        page().locator("#views > summary").click();
        page().locator("#views input[name=name]").fill("Đúng hạn");
        page().locator("#views button.primary").click();
        page().waitForURL("**done**");
        assertThat(page().locator(".done")).containsText("Đã lưu cách xem “Đúng hạn”");
        assertThat(page().locator(".chosen")).containsText("Đúng hạn");
        assertThat(page().url()).doesNotContain("period=").contains("cols=name,score,ON_TIME");

        page().locator("thead a[href*='sort=ON_TIME']").click();
        page().waitForURL("**sort=ON_TIME**");
        page().locator("#views > summary").click();
        page().locator("#views form[action$='/state'] button").click();
        page().waitForURL("**done=replaced**");
        assertThat(page().url()).contains("sort=ON_TIME");
        assertThat(page().locator("#views form[action$='/state']")).hasCount(0);

        page().locator("#views > summary").click();
        page().locator("#views a[href='/views']").click();
        page().locator("form[action$='/share'] button").click();
        assertThat(page().locator("tbody th .chip")).hasText("dùng chung");
        page().locator("form[action$='/usual'] button").click();
        assertThat(page().locator("tbody th .chip.green")).hasText("mở đầu tiên");
        browser.open("/scores", 1440, 900);
        assertThat(page().locator(".chosen")).containsText("Đúng hạn");
        browser.open("/views", 1440, 900);
        Locator delete = page().locator("form[action$='/delete'] button");
        assertThat(delete).isHidden();
        page().locator(".do details summary").last().click();
        delete.click();
        page().waitForURL("**done=deleted**");
        assertThat(page().locator(".none")).isVisible();
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldKeepAndRenameAViewByKeyboardAlone() {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        browser.press("#views > summary", "Enter");
        browser.write("#views input[name=name]", "Bằng phím");
        page().keyboard().press("Enter");
        page().waitForURL("**done=saved**");
        browser.open("/views?lang=vi&theme=light", 1440, 900);
        browser.press(".do details summary", "Enter", "Tab");
        page().keyboard().press("Control+A");
        page().keyboard().type("Tên mới");
        page().keyboard().press("Enter");
        page().waitForURL("**done=renamed**");
        assertThat(page().locator("tbody th a")).hasText("Tên mới");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldBeWholeInEveryDressAndWidth() throws IOException, InterruptedException {
        Visit own = Visit.of(server, database, "canbo");
        Visit other = Visit.of(server, database, "khac");
        String id =
                kept(own, "set=SERVICE-766&group=*&cols=name,score,ON_TIME,coverage&sort=ON_TIME", "Đúng hạn trước");
        kept(own, "set=PHUTAN-MINH-HOA&view=table", "Xã Phú Tân, bảng");
        own.post("/views/" + id + "/usual", Map.of("usual", "true"));
        String shared =
                kept(other, "set=SERVICE-766&group=*&cols=name,score,level,CKMB&view=table", "Bảng cho Hội đồng");
        other.post("/views/" + shared + "/share", Map.of("shared", "true"));

        dressed("views", "/views", ".do details summary");
        dressed("columns", PAGE + "&cols=name,score,ON_TIME,coverage&saved=" + id, "#columns > summary");
        dressed("of-table", PAGE + "&view=table&cols=name,group,score,ON_TIME,PAYMENT&saved=" + id, "#views > summary");
        dressed("columns-tree", "/scores?set=PHUTAN-MINH-HOA&group=*", "#columns > summary");
    }

    private static void dressed(String sight, String path, String opened) {
        String and = path.contains("?") ? "&" : "?";
        for (Dress dress : Dress.ALL) {
            open(path + and + "lang=" + dress.language() + "&theme=" + dress.theme(), opened, 1440);
            browser.picture("views-" + sight + "-" + dress.language() + "-" + dress.theme());
            assertThat(browser.barriers()).as(sight + dress).isEmpty();
            assertThat(browser.troubles(200)).isEmpty();
            assertThat(page().content()).doesNotContain("??");
        }
        for (int width : List.of(1024, 360)) {
            open(path + and + "lang=vi&theme=light", opened, width);
            browser.picture("views-" + sight + "-" + width);
            assertThat(browser.overflow()).as(sight + width).isZero();
            open(path + and + "lang=vi&theme=light", "", width);
            browser.picture("views-" + sight + "-shut-" + width);
            assertThat(browser.overflow()).as(sight + width).isZero();
        }
    }

    private static void open(String path, String opened, int width) {
        browser.open(path, width, 900);
        if (!opened.isEmpty()) {
            page().locator(opened).last().click();
        }
    }
}
