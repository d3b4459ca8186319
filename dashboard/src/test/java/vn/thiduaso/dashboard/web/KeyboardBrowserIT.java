package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** Whole tasks with Tab, arrows, letters and Enter, from the top of the page; nothing is put into focus by the test. */
class KeyboardBrowserIT extends TaskHome {

    /** The next item of a chart that Tab leads to: what a reader of screens is told of it, each figure by the head of its column, and what its tooltip says. */
    private static void assertNext(DrawnChart chart, List<String> cells, String tip) {
        browser.press("#" + chart.id(), "ArrowRight");
        List<String> heads = chart.heads();
        assertThat(chart.said())
                .isEqualTo(IntStream.range(0, cells.size())
                        .mapToObj(at -> at == 0 ? cells.get(at) : heads.get(at) + ": " + cells.get(at))
                        .collect(Collectors.joining(" · ")));
        assertThat(chart.tip()).isEqualTo(tip);
    }

    private static String number(JsonNode figure) {
        return VIETNAMESE.points(figure.isNull() ? null : figure.doubleValue());
    }

    private static String whole(JsonNode figure) {
        return figure.isNull() ? Formats.NONE : figure.asString();
    }

    /** UC-002. Programs are told the newest period first, the chart begins with the oldest. */
    @Test
    void shouldReadTheScoresOfAUnitOverPeriodsAsProgramsAreToldThem() throws IOException, InterruptedException {
        List<JsonNode> periods = new ArrayList<>(api("/units/H21.101/runs")
                .path("items")
                .valueStream()
                .filter(run -> run.path("period").stringValue("").startsWith("2026-"))
                .filter(run -> run.path("indexSet").stringValue("").equals("SERVICE-766"))
                .toList());
        Collections.reverse(periods);
        assertThat(periods).hasSize(2);

        DrawnChart trend = new DrawnChart(open("/units/H21.101" + OF_OCTOBER), "trend");
        for (JsonNode run : periods) {
            String period = VIETNAMESE.period(Period.parse(run.path("period").stringValue()));
            String score = number(run.path("score"));
            assertNext(
                    trend,
                    List.of(period, score, whole(run.path("rank")), number(run.path("median"))),
                    "xã Đăk Song · " + period + ": " + score);
        }
    }

    /** UC-002. */
    @Test
    void shouldReadWhatAUnitLosesAsProgramsAreToldIt() throws IOException, InterruptedException {
        Map<String, JsonNode> byLabel = new HashMap<>();
        Map<String, JsonNode> byCode = new HashMap<>();
        ofOctober("/units/H21.101")
                .path("nodes")
                .forEach(node -> byCode.put(node.path("node").stringValue(), node));
        api("/index-sets/SERVICE-766/1")
                .path("nodes")
                .forEach(node -> byLabel.put(
                        node.at("/label/vi").stringValue(),
                        byCode.get(node.path("code").stringValue())));

        DrawnChart losing = new DrawnChart(open("/units/H21.101" + OF_OCTOBER), "losing");
        assertThat(losing.rows()).isGreaterThan(5);
        for (int row = 0; row < losing.rows(); row++) {
            String label = losing.row(row).get(0);
            JsonNode node = byLabel.get(label);
            String lost = VIETNAMESE.loss(
                    node.path("max").doubleValue() - node.path("points").doubleValue());
            String most = VIETNAMESE.exact(node.path("max").doubleValue());
            assertNext(losing, List.of(label, lost, most), label + ": " + lost + " / " + most);
        }
    }

    /** UC-035. */
    @Test
    void shouldChooseAUnitAmongRanksOverTimeAndReadItsRank() throws IOException, InterruptedException {
        Page page = open("/ranks" + OF_OCTOBER);
        String before = page.locator("select[name=unit]").inputValue();

        browser.press("select[name=unit]", "ArrowDown", "Enter");
        page.waitForURL("**unit=**");
        browser.open(page.url().substring(server.address().length() - 1), 1440, 900);

        assertThat(page.locator("select[name=unit]").inputValue()).isNotEqualTo(before);
        DrawnChart bump = new DrawnChart(page, "bump");
        for (JsonNode unit : api("/ranks?set=SERVICE-766&period=2026-10").at("/units/items")) {
            String name = unit.path("name").stringValue();
            String september = whole(unit.path("ranks").get(0));
            String october = whole(unit.path("ranks").get(1));
            assertNext(bump, List.of(name, september, october), name + " · tháng 10/2026: hạng " + october);
        }
        browser.press("tbody th a", "ArrowDown", "Enter");
        page.waitForURL("**/units/**");
    }

    /** UC-034. */
    @Test
    void shouldReadHowSureARankIsAndOpenAUnitNearTheLine() throws IOException, InterruptedException {
        Page page = open("/robustness" + OF_OCTOBER + "&group=An+Giang");
        DrawnChart spans = new DrawnChart(page, "spans");

        for (JsonNode unit :
                ofOctober("/robustness/0123456789ab/units?group=An+Giang").path("items")) {
            if (!unit.path("rank").isNull()) {
                String low = VIETNAMESE.exact(unit.path("low").doubleValue());
                String high = VIETNAMESE.exact(unit.path("high").doubleValue());
                String name = unit.path("name").stringValue();
                String rank = whole(unit.path("rank"));
                assertNext(
                        spans,
                        List.of(
                                name,
                                rank,
                                low + " – " + high,
                                VIETNAMESE.exact(unit.path("median").doubleValue())),
                        "%s: Hạng %s; trong 100 lượt, 90 %% nằm từ %s đến %s".formatted(name, rank, low, high));
            }
        }
        browser.press("table[data-rows] tbody a", "ArrowDown", "Enter");
        page.waitForURL("**/units/**");
    }

    /** UC-036. */
    @Test
    void shouldFindAUnitAndCompareItWithAnother() {
        Page page = open("/compare" + OF_OCTOBER);

        browser.press(".offers a", "Enter");
        page.waitForURL("**unit=**");
        browser.press(".offers a", "Enter");
        page.waitForURL("**unit=**&unit=**");

        List<String> names =
                page.locator("section:has(#chosen-head) tbody th a").allTextContents();
        assertThat(names).hasSize(2).doesNotHaveDuplicates();
        String total = page.locator("tr.total td a b").first().textContent();
        browser.press("section:has(#rows-head) tbody a", "Enter");
        page.waitForURL("**/explain/**");
        assertThat(page.locator("h1").textContent()).contains(total);
        assertThat(page.locator(".crumbs").textContent()).contains(names.get(0));
    }

    /** UC-037. */
    @Test
    void shouldComeToWhatAnEnterpriseNeedsForItsNextLevel() throws IOException, InterruptedException {
        Page page = open("/maturity?lang=vi&theme=light");

        browser.press("table[data-rows] tbody a", "ArrowDown", "Enter");

        page.waitForURL("**/maturity/**");
        String code = page.locator(".head .sub .code").textContent();
        JsonNode next =
                api("/runs/" + ENTERPRISES + "/units/" + code + "/level").path("next");
        assertThat(page.locator("section:has(#next-head) tbody td b").allTextContents())
                .hasSize(next.path("pillarsLacking").size())
                .first(STRING)
                .endsWith(number(next.at("/pillarsLacking/0/points")));
        browser.press("section:has(#next-head) tbody th a", "Enter");
        page.waitForURL(
                "**/explain/" + code + "/" + next.at("/pillarsLacking/0/node").stringValue() + "**");
    }

    /** UC-030, UC-032. */
    @Test
    void shouldAddAPersonWithARole() {
        Page page = open("/people?lang=vi&theme=light");

        browser.write("#account", "nguoi.moi");
        browser.write("#name", "Người Mới");
        browser.press("input[value='auditor']", "Space");
        page.keyboard().press("Enter");

        page.waitForSelector(".secret output");
        assertThat(page.locator("table[data-rows]").first().textContent()).contains("nguoi.moi");
    }

    /** UC-031. */
    @Test
    void shouldFindAnEntryOfTheAuditAndReadItsHashes() {
        Page page = open("/audit?lang=vi&theme=light");

        List<String> actors = page.locator("tbody tr th").allTextContents();
        assertThat(Set.copyOf(actors)).hasSizeGreaterThan(1);
        String actor = actors.get(0).strip();

        browser.write("input[name=actor]", actor);
        page.keyboard().press("Enter");
        page.waitForURL("**actor=**");
        browser.press("tbody details summary", "Enter");

        assertThat(page.locator("tbody details[open] dd").allTextContents()).isNotEmpty();
        assertThat(page.locator("tbody tr th").allTextContents()).isNotEmpty().allMatch(actor::equals);
    }

    /** UC-005. */
    @Test
    void shouldOpenARunAndComeBackToTheListOfRuns() {
        Page page = open("/runs?lang=vi&theme=light");

        browser.press("tbody a[href^='/runs/']", "Enter");
        page.waitForURL("**/runs/**");
        assertThat(page.locator(".hash").first().textContent()).hasSize(64);
        page.keyboard().press("Escape");

        page.waitForURL("**/runs");
    }

    /** UC-004. */
    @Test
    void shouldReadTheRuleOfAnIndicatorInASet() {
        Page page = open("/index-sets?lang=vi&theme=light");

        browser.press("main a[href^='/index-sets/']", "Enter");

        page.waitForURL("**/index-sets/**");
        DrawnChart weights = new DrawnChart(page, "weights");
        browser.press("#" + weights.id(), "ArrowRight");
        assertThat(weights.said())
                .startsWith(weights.row(0).get(0) + " · ")
                .contains(": " + weights.row(0).get(1));
        browser.press("[aria-labelledby='tree-head'].scroll", "End");
        page.waitForFunction("() => [...document.querySelectorAll('table.tree td.text')].some(rule => {"
                + " const box = rule.getBoundingClientRect();"
                + " return rule.textContent.includes('điểm') && box.top >= 0 && box.bottom <= innerHeight; })");
    }
}
