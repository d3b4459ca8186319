package vn.thiduaso.dashboard.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ChangedRuns;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.scoring.Period;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** UC-045 in a real browser: an auditor asks why scores changed, by keyboard and by mouse. The server has no lake: what was published needs none. */
class RunPairPagesIT {

    private static final String EARLIER = "a91f3c070000";
    private static final String CORRECTED = "a91f3c07000c";
    private static final String PAGE = "/runs/compare?left=" + EARLIER + "&right=" + ExampleHome.RUN;
    private static final String CORRECTION = "/runs/compare?left=" + ExampleHome.RUN + "&right=" + CORRECTED;
    private static final String VERSIONS = "/runs/compare?left=a91f3c07000d&right=a91f3c07000e";

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        List<PublishableRun> more = List.of(
                ChangedRuns.without(
                        ChangedRuns.closedAgain(
                                ExampleRuns.service766(CORRECTED, Period.parse("2026-10"), 8), "c10510900002"),
                        List.of("H21.103")),
                ExampleRuns.versioned("a91f3c07000d", Period.parse("2026-09"), "1", "ratio-linear", 5),
                ExampleRuns.versioned("a91f3c07000e", Period.parse("2026-10"), "2", "ratio-capped, target: 0.5", 6));
        PublishDesk desk =
                new PublishDesk(ExampleRuns.source(more.toArray(PublishableRun[]::new)), database, Clock.systemUTC());
        more.forEach(run -> desk.publish(run.head().run(), "Lê Thị Duyệt"));
        ExampleAccounts.put(database, "kiemtra", Set.of(Role.AUDITOR), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "kiemtra").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(RunPairPagesIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Page page() {
        return browser.page();
    }

    /** From the list of runs to the two runs, to the figures of a unit, to the explanation of one figure: with the keyboard alone. */
    @Test
    void shouldBeChosenAndReadByKeyboard() {
        browser.open("/runs?lang=vi&theme=light", 1440, 900);
        browser.press("main a[href='/runs/compare']", "Enter");
        page().waitForURL("**/runs/compare");
        assertThat(page().locator("main .none")).containsText("Chọn đợt trước");
        browser.choose("select[name=left]", EARLIER);
        page().waitForURL("**left=" + EARLIER + "**");
        assertThat(page().locator("main .none")).containsText("Chọn đợt sau");
        browser.choose("select[name=right]", ExampleHome.RUN);
        page().waitForURL("**right=" + ExampleHome.RUN + "**");

        assertThat(page().locator(".run-lead")).containsText("đơn vị có ở cả hai đợt đổi điểm");
        Locator unit = page().locator("table.pair-units tbody th a").nth(1);
        String name = unit.textContent();
        browser.press("table.pair-units tbody th a", "ArrowDown", "Enter");
        page().waitForURL("**unit=**");
        assertThat(page().locator("#values-head")).containsText("của " + name);
        browser.press("table.pair-values tbody td a", "Enter");
        page().waitForURL("**/explain/**run=" + EARLIER + "**");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldBeChosenAndReadByMouse() {
        browser.open("/runs?lang=vi&theme=light", 1440, 900);
        page().locator("main a[href='/runs/compare']").click();
        page().waitForURL("**/runs/compare");
        page().locator("select[name=left]").selectOption(EARLIER);
        page().waitForURL("**left=" + EARLIER + "**");
        page().locator("select[name=right]").selectOption(ExampleHome.RUN);
        page().waitForURL("**right=" + ExampleHome.RUN + "**");

        Locator unit = page().locator("table.pair-units tbody th a").nth(1);
        String name = unit.textContent();
        unit.click();
        page().waitForURL("**unit=**");
        assertThat(page().locator("#values-head")).containsText("của " + name);
        page().locator("table.pair-values tbody td a").first().click();
        page().waitForURL("**/explain/**run=" + EARLIER + "**");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldSwapTheSidesByMouse() {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        String before = page().locator("table.pair-units tbody tr td b").first().textContent();
        page().locator("main .head a.button").first().click();
        page().waitForURL("**left=" + ExampleHome.RUN + "**");

        String after = page().locator("table.pair-units tbody tr td b").first().textContent();
        assertThat(after.replace('+', '−')).isEqualTo(before.replace('+', '−'));
        assertThat(after).isNotEqualTo(before);
        assertThat(page().locator("section:has(> .reason-told)")).containsText("đọc ngược thời gian");
    }

    @Test
    void shouldLeadFromARunToTheOneItCorrects() {
        browser.open("/runs/" + CORRECTED + "?lang=vi&theme=light", 1440, 900);
        page().locator("main a[href^='/runs/compare']").click();
        page().waitForURL("**left=" + ExampleHome.RUN + "&right=" + CORRECTED);

        assertThat(page().locator(".reason-told").first()).containsText("đính chính");
        assertThat(page().locator("table.causes tbody th").first()).containsText("Sửa số liệu");
        assertThat(page().locator("#only-left-head")).containsText("Chỉ có ở đợt trước");
        browser.open("/runs/" + ExampleHome.RUN, 1440, 900);
        assertThat(page().locator("main a[href^='/runs/compare']")).hasAttribute("href", PAGE);
    }

    @Test
    void shouldWalkTheCausesWithArrowKeys() {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        browser.press("#causes", "ArrowDown");

        String first = page().locator("#causes-live").textContent();
        assertThat(first)
                .startsWith(
                        page().locator("table.pair-units tbody th a").first().textContent());
        page().keyboard().press("Enter");
        page().waitForURL("**unit=**");
    }

    @Test
    void shouldGiveItsTablesAsFiles() throws Exception {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        for (String file : List.of("units.csv", "values.csv", "units.xlsx", "values.xlsx")) {
            Locator link = page().locator("a[href*='/" + file + "']");
            byte[] content =
                    Files.readAllBytes(page().waitForDownload(link::click).path());
            if (file.endsWith("csv")) {
                String text = new String(content, StandardCharsets.UTF_8);
                assertThat(text.lines().findFirst().orElse("")).contains("Đợt chấm (trước)", "Đợt chấm (sau)");
                assertThat(text).contains(EARLIER, ExampleHome.RUN, "xã Vân Canh");
            } else {
                assertThat(new String(content, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
            }
        }
    }

    /** Two runs, or two periods: both ends of each line and all texts are in sight, without anything being pushed. */
    @ParameterizedTest
    @CsvSource({"slope," + PAGE, "bump,/ranks?set=SERVICE-766&period=2026-10&group=An+Giang"})
    void shouldHaveLinesAndNamesInSightOnATelephone(String chart, String path) {
        browser.open(path + "&lang=vi&theme=light", 360, 800);

        Object inSight = page().evaluate(
                        "id => { const element = document.getElementById(id), box = element.getBoundingClientRect();"
                                + " const chart = window.echarts.getInstanceByDom(element);"
                                + " const [from, to] = [0, 1].map(at => chart.convertToPixel({ xAxisIndex: 0 }, at));"
                                + " const texts = chart.getZr().storage.getDisplayList().filter(part => part.type === 'tspan' && !part.ignore);"
                                + " const edges = texts.map(text => { const rect = text.getBoundingRect().clone(); rect.applyTransform(text.transform); return rect; });"
                                + " return [box.left >= 0 && box.right <= innerWidth, to - from > 60,"
                                + " edges.every(rect => rect.x >= -1 && rect.x + rect.width <= box.width + 1), texts.length > 4].join(); }",
                        chart);

        assertThat(inSight).as("picture, lines, names, some").isEqualTo("true,true,true,true");
    }

    @Test
    void shouldSayWhyRunsCannotBeCompared() {
        browser.open("/runs/compare?left=" + EARLIER + "&right=a91f3c070003&lang=vi&theme=light", 1440, 900);
        assertThat(page().locator("main [role=status]")).containsText("đo hai việc khác nhau");
        assertThat(page().locator("table")).hasCount(0);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.open("/runs/compare?left=khong-co", 1440, 900).status())
                .isEqualTo(404);
        assertThat(browser.open("/runs/compare/units.csv?left=" + EARLIER + "&right=a91f3c070003", 1440, 900)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"choose", "periods", "correction", "versions", "unit"})
    void shouldBeWholeInEveryDressAndWidth(String sight) {
        String path = switch (sight) {
            case "choose" -> "/runs/compare?";
            case "periods" -> PAGE;
            case "correction" -> CORRECTION;
            case "versions" -> VERSIONS;
            case "unit" -> PAGE + "&group=An+Giang&unit=H21.101";
            default -> throw new IllegalArgumentException(sight);
        };
        for (Dress dress : Dress.ALL) {
            browser.open(path + "&lang=" + dress.language() + "&theme=" + dress.theme(), 1440, 900);
            browser.picture("run-pair-" + sight + "-" + dress.language() + "-" + dress.theme());
            assertThat(browser.barriers()).as(dress.toString()).isEmpty();
            assertThat(browser.troubles(200)).isEmpty();
            assertThat(browser.emptyCharts()).isEqualTo(List.of());
            assertThat(page().locator("h1").count()).isEqualTo(1);
            assertThat(page().content()).doesNotContain("??");
        }
        for (int width : List.of(1024, 360)) {
            browser.open(path + "&lang=vi&theme=light", width, 800);
            browser.picture("run-pair-" + sight + "-" + width);
            assertThat(browser.overflow()).isZero();
        }
    }
}
