package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.ingest.wording.Vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole tasks with the mouse: links, buttons, boxes and what is drawn in charts are clicked where they stand, and letters are typed only into a field that was
 * clicked. A line of a list that the browser itself opens is the one thing no test can click: there the choice is told to the browser.
 */
class MouseBrowserIT extends TaskHome {

    private static Page click(String selector) {
        browser.page().locator(selector).first().click();
        return browser.page();
    }

    /** Three clicks take what stands in a field, to be typed over. */
    private static void type(String selector, String text) {
        browser.page().locator(selector).click(new Locator.ClickOptions().setClickCount(3));
        browser.page().keyboard().type(text);
    }

    /** After a click that leads to another page. */
    private static Page at(String address) {
        browser.page().waitForURL(address);
        browser.waitUntilDrawn();
        return browser.page();
    }

    private static DrawnChart chart(String id) {
        return new DrawnChart(browser.page(), id);
    }

    private static List<String> texts(String selector) {
        return browser.page().locator(selector).allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    private static String text(String selector) {
        return browser.page().locator(selector).first().textContent().strip();
    }

    private static JsonNode item(JsonNode page, String key, String value) {
        return page.path("items")
                .valueStream()
                .filter(item -> item.path(key).stringValue("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** UC-001, UC-036. */
    @Test
    void shouldSortNarrowTickAndCompareUnitsOfTheRanking() throws IOException, InterruptedException {
        String names = "table.rows tbody tr:not(.unranked) th a";
        open("/scores" + OF_OCTOBER + "&group=*");
        JsonNode scores = ofOctober("/scores");
        assertThat(texts("table.rows tbody tr:not(.unranked) td b").get(0))
                .isEqualTo(VIETNAMESE.points(scores.at("/items/0/score").doubleValue()));

        click("table.rows thead a[href*='sort=name']");
        at("**sort=name**");
        assertThat(texts(names)).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.comparing(Vietnamese::sortKey));

        Page page = browser.page();
        page.locator("main select[name=group]").selectOption("An Giang");
        at("**group=An**");
        assertThat(texts(names)).contains("xã Đăk Song").doesNotContain("xã Vân Canh");

        type("main input[name=q]", "hoai nhon\n");
        at("**q=hoai**");
        assertThat(texts(names)).containsExactly("phường Hoài Nhơn", "phường Hoài Nhơn Bắc");

        click(".pick input");
        page.locator(".pick input").nth(1).click();
        click("#picked button");
        at("**/compare?**");
        assertThat(texts("section:has(#chosen-head) tbody th a"))
                .containsExactly("phường Hoài Nhơn", "phường Hoài Nhơn Bắc");
        assertThat(texts("section:has(#chosen-head) tbody td b"))
                .containsExactly(
                        VIETNAMESE.points(item(scores, "name", "phường Hoài Nhơn")
                                .path("score")
                                .doubleValue()),
                        VIETNAMESE.points(item(scores, "name", "phường Hoài Nhơn Bắc")
                                .path("score")
                                .doubleValue()));
    }

    /** UC-002, UC-003. */
    @Test
    void shouldOpenTheReasonOfTheGreatestLossOfAUnitInItsChart() throws IOException, InterruptedException {
        open("/scores" + OF_OCTOBER + "&group=*");
        click("table.rows tbody th a[href*='/units/H21.101?']");
        Page page = at("**/units/H21.101**");
        JsonNode unit = ofOctober("/units/H21.101");
        assertThat(texts(".tiles b").subList(0, 2))
                .containsExactly(
                        VIETNAMESE.points(unit.path("score").doubleValue()),
                        unit.path("rank").asString());

        DrawnChart losing = chart("losing");
        List<String> worst = losing.row(0);
        assertThat(losing.hovered(0, 0)).isEqualTo(worst.get(0) + ": " + worst.get(1) + " / " + worst.get(2));
        losing.click(0, 0);

        at("**/explain/H21.101/**");
        assertThat(text("h1")).contains(worst.get(0));
        assertThat(page.locator("main").textContent()).contains("gia-lai-2026-10-10.xlsx");
    }

    /** UC-035. */
    @Test
    void shouldMakeAUnitStandOutAmongRanksOverTime() throws IOException, InterruptedException {
        Page page = open("/ranks" + OF_OCTOBER + "&group=Gia+Lai");
        DrawnChart ranks = chart("bump");
        int last = ranks.rows() - 1;
        String before = page.locator("select[name=unit]").inputValue();
        JsonNode told = api("/ranks?set=SERVICE-766&period=2026-10&group=Gia+Lai");
        String name = ranks.row(last).get(0);
        JsonNode ranked = item(told.path("units"), "name", name);
        int series = lastSeries("bump");
        int now = ranked.path("ranks").size() - 1;

        assertThat(ranks.hovered(series, last))
                .isEqualTo("%s · tháng 10/2026: hạng %s"
                        .formatted(name, ranked.path("ranks").get(now).asString()));
        ranks.click(series, last);

        at("**unit=" + ranked.path("unit").stringValue() + "**");
        assertThat(page.locator("select[name=unit]").inputValue())
                .isEqualTo(ranked.path("unit").stringValue())
                .isNotEqualTo(before);
        assertThat(text("section:has(#rows-head) tr.here th a")).isEqualTo(name);
        assertThat(texts("section:has(#rows-head) tr.here td b").get(now))
                .isEqualTo(ranked.path("ranks").get(now).asString());
    }

    private static int lastSeries(String id) {
        return ((Number) browser.page()
                        .evaluate(
                                "id => JSON.parse(document.getElementById(id + '-option').textContent).series.length -"
                                        + " 1",
                                id))
                .intValue();
    }

    /** UC-034. */
    @Test
    void shouldReadHowSureARankIsInItsChartAndOpenTheUnit() throws IOException, InterruptedException {
        open("/robustness" + OF_OCTOBER + "&group=An+Giang");
        DrawnChart spans = chart("spans");
        String name = spans.row(1).get(0);
        JsonNode unit = item(ofOctober("/robustness/0123456789ab/units"), "name", name);

        assertThat(spans.hovered(3, 1))
                .isEqualTo("%s: Hạng %s; trong 100 lượt, 90 %% nằm từ %s đến %s"
                        .formatted(
                                name,
                                unit.path("rank").asString(),
                                VIETNAMESE.exact(unit.path("low").doubleValue()),
                                VIETNAMESE.exact(unit.path("high").doubleValue())));
        spans.click(3, 1);

        Page page = at("**/units/" + unit.path("unit").stringValue() + "**");
        assertThat(text("h1")).startsWith(name);
        assertThat(page.locator(".head .sub").last().textContent())
                .contains("từ " + VIETNAMESE.exact(unit.path("low").doubleValue()));
    }

    /** UC-037, UC-003. */
    @Test
    void shouldComeFromALevelToWhatOneEnterpriseLacks() throws IOException, InterruptedException {
        Page page = open("/maturity?lang=vi&theme=light");
        DrawnChart groups = chart(String.valueOf(
                page.locator("section:has(#groups-head) [data-chart]").getAttribute("id")));
        List<String> counts = groups.row(0).subList(1, groups.row(0).size());
        int level = counts.indexOf(
                counts.stream().filter(count -> !count.equals("0")).findFirst().orElseThrow());

        assertThat(groups.hovered(level, 0))
                .startsWith(groups.row(0).get(0) + " · ")
                .contains(": " + counts.get(level) + " ");
        groups.click(level, 0);
        at("**level=" + level + "**");
        assertThat(texts("section:has(#list-head) tbody th a")).hasSize(Integer.parseInt(counts.get(level)));

        String name = text("section:has(#list-head) tbody th a");
        click("section:has(#list-head) tbody th a");
        at("**/maturity/H21.**");
        String code = text(".head .sub .code");
        JsonNode told = api("/runs/" + ENTERPRISES + "/units/" + code + "/level");
        assertThat(text("h1")).startsWith(name);
        assertThat(text(".ladder li.here .rung")).isEqualTo(told.path("level").asString());
        JsonNode lacking = told.at("/next/pillarsLacking/0");
        assertThat(text("section:has(#next-head) tbody td b"))
                .endsWith(VIETNAMESE.points(lacking.path("points").doubleValue()));

        click("section:has(#next-head) tbody th a");
        at("**/explain/" + code + "/" + lacking.path("node").stringValue() + "**");
    }

    /** UC-004. */
    @Test
    void shouldReadTheRuleOfAnIndicatorThatIsClickedInItsRing() {
        open("/index-sets?lang=vi&theme=light");
        click("main a[href='/index-sets/SERVICE-766/1']");
        Page page = at("**/index-sets/SERVICE-766/1");
        DrawnChart weights = chart("weights");
        String name = weights.row(1).get(0).replace("– ", "");

        assertThat(weights.hovered(0, 2)).isEqualTo(name + ": " + weights.row(1).get(1));
        weights.click(0, 2);

        page.waitForURL("**#n-**");
        Locator line = page.locator("[id='" + page.url().substring(page.url().indexOf("#") + 1) + "']");
        assertThat(line.locator("th").textContent()).contains(name);
        assertThat(line.locator("td.text").first().textContent()).contains("điểm");
        assertThat(line.boundingBox().y).isBetween(0.0, 900.0);
    }

    /** UC-041. */
    @Test
    void shouldChangeTakeBackMoveAndDiscardInTheEditorOfSets() {
        Page page = open("/index-sets/PHUTAN-MINH-HOA/2?lang=vi&theme=light");
        click("main .head form button");
        at("**/set-drafts/*");
        String item = "[role=treeitem]:visible";
        int all = page.locator(item).count();
        Locator group = page.locator("[role=treeitem]:has(.code:text-is('CQS'))");
        group.locator(".twist").click();
        assertThat(page.locator(item).count())
                .as("nine indicators are folded in")
                .isEqualTo(all - 9);
        group.locator(".twist").click();

        click("[role=treeitem]:has(.code:text-is('CQS.1'))");
        at("**node=0.0");
        String most = text("[role=treeitem].here .points");
        type("[name='text.max']", "7");
        click(".saving button");
        at("**done=saved");
        assertThat(text("[role=treeitem].here .points")).isEqualTo("7").isNotEqualTo(most);
        click("section:has(#form-head) form[action$='/restore'] button");
        PlaywrightAssertions.assertThat(page.locator("[role=treeitem]:has(.code:text-is('CQS.1')) .points"))
                .hasText(most);

        page.locator("[role=treeitem]:has(.code:text-is('CQS.1'))")
                .dragTo(page.locator("[role=treeitem]:has(.code:text-is('CQS.3'))"));
        PlaywrightAssertions.assertThat(page.locator("[role=treeitem] .code").nth(2))
                .hasText("CQS.2");
        PlaywrightAssertions.assertThat(page.locator("[role=treeitem] .code").nth(3))
                .hasText("CQS.1");
        click("form[action$='/discard'] button");
        at("**done=discarded**");
        assertThat(page.locator(".saving").count()).isZero();
    }

    /** UC-042, UC-003. */
    @Test
    void shouldLeadFromAnAimThatIsMissedToTheCellOfAUnit() {
        Page page = open("/movement?period=2026-Q3&lang=vi&theme=light");
        Locator tile =
                page.locator(".marks-of-aims a:has(b:not(:text-is('0')))").last();
        String count = tile.textContent().strip();
        tile.click();
        at("**state=**");
        assertThat(texts("table.aims tbody th > a")).hasSize(Integer.parseInt(count));

        open("/movement?period=2026-Q3&lang=vi&theme=light");
        DrawnChart aims = chart("aims");
        int at = 0;
        while (!aims.row(at).get(0).startsWith("II.3-a")) {
            at++;
        }
        String figure = aims.row(at).get(1);
        assertThat(aims.hovered(1, at)).contains(figure);
        aims.click(1, at);
        at("**/movement/II.3-a**");
        assertThat(text(".facts dd b")).isEqualTo(figure);

        click("a[href*='/explain/" + MovementRuns.SMALL + "/CQS.5']");
        at("**/explain/**");
        assertThat(page.locator("main").textContent()).contains(MovementRuns.SMALL + " 70", "gia-lai-2026-10-10.xlsx");
    }

    /** UC-031. */
    @Test
    void shouldFindAnEntryOfTheAuditAndOpenItsHashes() {
        Page page = open("/audit?lang=vi&theme=light");
        String object = text("tbody td.text > span");

        page.locator("main select[name=act]").selectOption("publish");
        at("**act=publish**");
        assertThat(texts("tbody tr td:nth-of-type(3)")).isNotEmpty().allMatch("Công bố đợt chấm"::equals);
        assertThat(texts("tbody td.text > span")).doesNotContain(object);
        type("main input[name=q]", "service-766\n");
        at("**q=service**");
        assertThat(texts("tbody td.text > span")).isNotEmpty().allMatch(about -> about.startsWith("SERVICE-766"));

        click("tbody details summary");
        String opened = "tbody details[open] dd";
        assertThat(page.locator(opened).first().isVisible()).isTrue();
        List<String> hashes = texts(opened);
        String shortened = text("tbody details[open] summary");
        assertThat(hashes.get(3))
                .hasSize(64)
                .startsWith(shortened.substring(0, 4))
                .endsWith(shortened.substring(shortened.length() - 4));
    }

    /** UC-005. */
    @Test
    void shouldOpenARunReadItsManifestAndComeBack() throws IOException, InterruptedException {
        open("/runs?lang=vi&theme=light");
        click("tbody a[href='/runs/" + ExampleHome.RUN + "']");
        Page page = at("**/runs/" + ExampleHome.RUN);
        assertThat(text("h1")).endsWith(ExampleHome.RUN);
        assertThat(texts(".hash")).contains(ofOctober("").path("manifestSha256").asString());
        Download manifest = page.waitForDownload(() -> click("main a[href$='/manifest']"));
        assertThat(new JsonMapper().readTree(Files.readString(manifest.path()))).isEqualTo(ofOctober("/manifest"));

        click("nav.crumbs a");
        at("**/runs");
    }

    /** UC-043. */
    @Test
    void shouldOpenThePublicBoardReadItTakeItHomeAndCloseIt() throws IOException, InterruptedException {
        open("/public-board?lang=vi&theme=light");
        click("main button.primary");
        at("**?done");
        click("main a[href='/public']");
        Page page = at("**/public");
        page.locator("select[name=set]").selectOption("SERVICE-766");
        at("**set=SERVICE-766**");
        page.locator("select[name=period]").selectOption("2026-10");
        at("**period=2026-10**");
        page.locator("select[name=group]").selectOption("An Giang");
        at("**group=An**");

        JsonNode first = ofOctober("/scores?group=An+Giang").at("/items/0");
        String score = VIETNAMESE.points(first.path("score").doubleValue());
        assertThat(text("main tbody th span")).isEqualTo(first.path("name").stringValue());
        assertThat(text("main tbody td b")).isEqualTo(score);
        Download file = page.waitForDownload(() -> click("main .sub a[href*='.csv']"));
        assertThat(Files.readAllLines(file.path()))
                .anyMatch(line -> line.contains(";" + first.path("name").stringValue() + ";")
                        && line.contains(";" + score + ";"));

        open("/public-board?lang=vi&theme=light");
        click("main button.primary");
        at("**?done");
        assertThat(page.locator("main a[href='/public']").count()).isZero();
    }
}
