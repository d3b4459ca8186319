package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** UC-040 in a real browser: an officer tries figures, weights and the shortest way, by keyboard and by mouse. */
class SimulatorPagesIT {

    private static final String PAGE = "/simulator/H21.101?run=" + ExampleHome.RUN;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "canbo", Set.of(Role.EMULATION_OFFICER), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "canbo").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(SimulatorPagesIT::close);
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

    @Test
    void shouldTryAFigureByKeyboard() {
        browser.open("/simulator?set=SERVICE-766&period=2026-10&q=dak+song&lang=vi&theme=light", 1440, 900);
        browser.press(".offers a", "Enter");
        page().waitForURL("**/simulator/H21.101**");
        assertThat(page().locator(".told")).containsText("Chưa đổi gì");
        browser.write("input[name$='.numerator']", "0");
        page().keyboard().press("Enter");
        page().waitForURL("**to.**");

        assertThat(page().locator(".told")).containsText("Hạng vẫn là");
        assertThat(page().locator("table[data-rows] tbody tr").count()).isPositive();
        // only what was changed is in the address
        assertThat(page().url().split("to\\.", -1)).hasSize(2);
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldStepAFigureByMouse() {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        Locator box = page().locator("input[name$='.numerator']:visible").first();
        int before = Integer.parseInt(box.inputValue());
        page().locator("button[data-by='-1']:visible").first().click();

        assertThat(box.inputValue()).isEqualTo(Integer.toString(before - 1));
        page().locator("form[data-trial] .button.primary").first().click();
        page().waitForURL("**to.**");
        assertThat(page().locator("input.changed")).hasCount(1);
    }

    @Test
    void shouldTellFaultsBesideTheirBoxes() {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        page().locator("input[name$='.numerator']:visible").first().fill("1.234");
        page().locator("form[data-trial] .button.primary").first().click();
        page().waitForURL("**to.**");

        assertThat(page().locator(".faults")).containsText("1234 hay 1,234");
        assertThat(page().locator("input[aria-invalid=true]")).hasValue("1.234");
        assertThat(page().locator(".field .fault")).hasCount(1);
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void shouldKeepTheSumOfWeightsAt100() {
        browser.open(PAGE + "&tab=weights&lang=vi&theme=light", 1440, 900);
        browser.press("input[type=range]", "PageUp", "PageUp");
        assertThat(page().locator("[data-sum]")).hasText("100%");
        page().locator("button[data-by='1']").nth(1).click();
        assertThat(page().locator("[data-sum]")).hasText("100%");
        page().locator("form[data-whole] .button.primary").click();
        page().waitForURL("**w.**");

        assertThat(page().locator(".faults")).hasCount(0);
        assertThat(page().locator("tr.here")).hasCount(1);
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldFindTheShortestWayAndPutItIntoFigures() {
        browser.open("/simulator/H21.108?tab=way&lang=vi&theme=light&run=" + ExampleHome.RUN, 1440, 900);
        browser.write("input[name=places]", "1");
        page().keyboard().press("Enter");
        page().waitForURL("**places=1**");
        String promised = page().locator(".tiles.pairs dd b").nth(1).textContent();
        browser.press("a.button[href*='to.']", "Enter");
        page().waitForURL("**tab=values**");

        assertThat(page().locator(".tiles.pairs dd b").nth(1)).hasText(promised);
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldFindSaveAndDeleteTheShortestWayByMouse() {
        browser.open("/simulator/H21.108?tab=way&lang=vi&theme=light&run=" + ExampleHome.RUN, 1440, 900);
        type("places", "1");
        page().waitForURL("**places=1**");
        String promised = page().locator(".tiles.pairs dd b").nth(1).textContent();
        type("name", "Bằng chuột");
        page().waitForURL("**done**");
        assertThat(page().locator(".done")).containsText("Đã lưu kịch bản “Bằng chuột”");
        page().locator("a.button[href*='to.']").first().click();
        page().waitForURL("**tab=values**");
        assertThat(page().locator(".tiles.pairs dd b").nth(1)).hasText(promised);

        browser.open("/scenarios?lang=vi&theme=light", 1440, 900);
        page().locator("tr:has-text('Bằng chuột') form[action$='/delete'] button")
                .click();
        page().waitForURL("**done**");
        assertThat(page().locator("tr:has-text('Bằng chuột')")).hasCount(0);
        assertThat(browser.troubles(200)).isEmpty();
    }

    /** Into a field that is clicked, and sent by the button of its form. */
    private static void type(String field, String text) {
        String form = "form:has(input[name=" + field + "])";
        page().locator(form + " input[name=" + field + "]").click(new Locator.ClickOptions().setClickCount(3));
        page().keyboard().type(text);
        page().locator(form + " button:visible").last().click();
    }

    @Test
    void shouldSaveShareCompareAndDeleteScenarios() {
        for (String name : List.of("Một bậc", "Hai bậc")) {
            String places = name.equals("Một bậc") ? "1" : "2";
            browser.open(
                    "/simulator/H21.108?tab=way&lang=vi&theme=light&places=" + places + "&run=" + ExampleHome.RUN,
                    1440,
                    900);
            browser.write("input[name=name]", name);
            page().keyboard().press("Enter");
            page().waitForURL("**done**");
            assertThat(page().locator(".done")).containsText("Đã lưu kịch bản “" + name + "”");
        }
        page().locator(".done a").click();
        page().waitForURL("**scenario=**");
        assertThat(page().locator(".saved-as")).containsText("Hai bậc");

        browser.open("/scenarios?lang=vi&theme=light", 1440, 900);
        browser.press("input[name=scenario]:not(:checked)", "Space");
        browser.press("input[name=scenario]:not(:checked)", "Space");
        browser.press("button[form=side-by-side]", "Enter");
        page().waitForURL("**scenario=**");
        assertThat(page().locator("table.scenarios tbody tr")).hasCount(2);
        browser.press("table:has(.pick) tbody th a", ".");
        assertThat(page().locator("#row-menu button").first()).hasText("So sánh 2 kịch bản đã chọn");
        page().keyboard().press("Escape");
        String path = page().url().substring(page().url().indexOf("/scenarios"));
        dressed("scenarios", path);
        browser.open("/scenarios?lang=vi&theme=light", 1440, 900);
        page().locator("form[action$='/delete'] button").first().click();
        page().waitForURL("**done**");
        assertThat(page().locator("input[name=scenario]")).hasCount(1);
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldCompareScalesByKeyboardFromTheSimulator() {
        browser.open("/simulator/H21.102?lang=vi&theme=light&run=" + ExampleHome.RUN, 1440, 900);
        browser.press("a[href*='/scales']", "Enter");
        page().waitForURL("**/scales**");
        assertThat(page().locator(".trial")).containsText("THỬ NGHIỆM");
        int scales = page().locator("tbody tr").count();
        browser.choose("select[name=node]", "ON_TIME");
        page().waitForURL("**node=ON_TIME**");
        assertThat(page().locator("section[aria-labelledby='scales-head'] tbody tr.here"))
                .containsText("Thang của bộ chỉ số");
        assertThat(scales).isGreaterThan(4);
        page().goBack();
        page().keyboard().press("Escape");
        page().waitForURL(url -> !url.contains("/scales"));
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldRefuseSixScenariosAndEmptyNames() {
        browser.open("/scenarios?lang=vi&scenario=1&scenario=2&scenario=3&scenario=4&scenario=5&scenario=6", 1440, 900);
        assertThat(page().locator(".faults")).containsText("Chỉ so sánh được 5 kịch bản");
    }

    @ParameterizedTest
    @ValueSource(strings = {"values", "weights", "way", "start", "unranked", "scales"})
    void shouldBeWholeInEveryDressAndWidth(String sight) {
        String path = switch (sight) {
            case "start" -> "/simulator?set=SERVICE-766&period=2026-10";
            case "scales" -> "/simulator/H21.102/scales?node=ON_TIME&run=" + ExampleHome.RUN;
            case "unranked" -> "/simulator/H21.105?tab=way&run=" + ExampleHome.RUN;
            case "values" -> PAGE + "&tab=values&" + tried();
            case "weights" ->
                "/simulator/H21.102?tab=weights&w.CKMB=40&w.MDHL=10&w.MDSH=10&w.ONLINE=10&w.TDGQ=20&w.TTTT=10&run="
                        + ExampleHome.RUN;
            case "way" -> "/simulator/H21.108?tab=way&places=1&run=" + ExampleHome.RUN;
            default -> throw new IllegalArgumentException(sight);
        };
        dressed(sight, path);
    }

    private static String tried() {
        browser.open(PAGE, 1440, 900);
        Locator box = page().locator("input[name$='.numerator']").nth(5);
        return box.getAttribute("name") + "=1&"
                + page().locator("input[name$='.numerator']").nth(1).getAttribute("name") + "=900";
    }

    private static void dressed(String sight, String path) {
        for (Dress dress : Dress.ALL) {
            browser.open(path + "&lang=" + dress.language() + "&theme=" + dress.theme(), 1440, 900);
            browser.picture("simulator-" + sight + "-" + dress.language() + "-" + dress.theme());
            assertThat(browser.barriers()).as(dress.toString()).isEmpty();
            assertThat(browser.troubles(200)).isEmpty();
            assertThat(browser.emptyCharts()).isEqualTo(List.of());
            assertThat(page().locator("h1").count()).isEqualTo(1);
            assertThat(page().content()).doesNotContain("??");
        }
        for (int width : List.of(1024, 360)) {
            browser.open(path + "&lang=vi&theme=light", width, 800);
            browser.picture("simulator-" + sight + "-" + width);
            assertThat(browser.overflow()).isZero();
        }
    }

    @Test
    void shouldPrintTheMark() {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            assertThat(page().locator(".trial")).isVisible();
            assertThat(page().locator(".trial")).containsText("THỬ NGHIỆM – không dùng để xét");
        } finally {
            page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void shouldMarkTheFilesOfItsCharts() throws Exception {
        browser.open(PAGE + "&lang=vi&theme=light", 1440, 900);
        for (Locator link : page().locator("a[href*='as=csv']").all()) {
            String csv = java.nio.file.Files.readString(
                    page().waitForDownload(link::click).path());
            assertThat(csv.lines().findFirst().orElse("")).contains("THỬ NGHIỆM");
        }
    }
}
