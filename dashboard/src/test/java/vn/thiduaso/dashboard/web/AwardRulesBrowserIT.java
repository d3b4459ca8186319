package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-053 in a real browser: what no source says is confirmed and taken back, by mouse and with keys alone. */
class AwardRulesBrowserIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleAccounts.put(database, "thidua", Set.of(Role.EMULATION_OFFICER), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                CLOCK);
        browser = Browser.at(server.address());
        Visit.of(server, database, "thidua").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    /** The first row that says so. */
    private static Locator row(String text) {
        return browser.page()
                .locator("tr", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    static Stream<Arguments> everyDress() {
        return Dress.all().map(dress -> Arguments.of(dress.language(), dress.theme()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyDress")
    void shouldBeQuietWholeAndOpenToAll(String language, String theme) {
        Response response = browser.open("/award-rules?lang=" + language + "&theme=" + theme, 1440, 900);
        browser.picture("award-rules-" + language + "-" + theme);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(200);
            softly.assertThat(browser.page().locator("h1").count()).isEqualTo(1);
            softly.assertThat(browser.troubles(200)).isEmpty();
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
        });
    }

    static Stream<Integer> widths() {
        return Dress.widths();
    }

    @ParameterizedTest(name = "{0} px")
    @MethodSource("widths")
    void shouldFitTheWindow(int width) {
        browser.open("/award-rules?lang=vi&theme=light", width, width == 360 ? 740 : 768);
        browser.page().locator("details.confirming summary").first().click();
        browser.page().evaluate("() => scrollTo(0, 0)");
        browser.picture("award-rules-" + width);

        assertThat(browser.overflow()).isZero();
    }

    @Test
    void shouldBeConfirmedAndTakenBackByMouse() {
        browser.open("/award-rules?lang=vi&theme=light", 1440, 900);
        Locator salary = row("2.340.000 đồng một tháng");
        salary.locator("summary").click();
        salary.locator("input[name=document]").click();
        browser.page().keyboard().type("BB 03/HĐTĐKT");
        salary.locator("button[type=submit]").click();
        browser.page().waitForURL("**done=confirmed**");
        assertThat(row("2.340.000 đồng một tháng").textContent()).contains("BB 03/HĐTĐKT", "Đã xác nhận");
        browser.picture("award-rules-confirmed");

        Locator confirmed = row("2.340.000 đồng một tháng");
        confirmed.locator("summary").click();
        confirmed.locator("input[name=reason]").click();
        browser.page().keyboard().type("mức lương đã đổi");
        confirmed.locator("button[type=submit]").click();
        browser.page().waitForURL("**done=taken-back**");
        assertThat(row("2.340.000 đồng một tháng").textContent()).contains("Chờ xác nhận");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldShowTheRulesOfAnotherDay() {
        browser.open("/award-rules?lang=vi&theme=light", 1440, 900);
        browser.page().locator("input[type=date]").fill("2027-03-01");
        browser.page().locator("form.filters button").click();
        browser.page().waitForURL("**day=2027-03-01");

        assertThat(browser.page().locator("label:has(input[type=date])").textContent())
                .as("whatever the order of the browser")
                .isEqualTo("Theo ngày 01/03/2027");
        assertThat(browser.page().locator(".ending").textContent()).contains("đã hết hiệu lực từ sau ngày 28/02/2027");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldBeConfirmedWithKeysAlone() {
        browser.open("/award-rules?lang=vi&theme=light", 1440, 900);
        String id = row("Trên 1/2").getAttribute("id");
        browser.press("#" + id + " summary", "Enter");
        browser.write("#" + id + " input[name=document]", "QC 01");
        browser.page().keyboard().press("Escape");
        assertThat(row("Trên 1/2").locator("details").getAttribute("open"))
                .as("left without a word")
                .isNull();
        browser.page().keyboard().press("Enter");
        browser.write("#" + id + " input[name=document]", "QC 02/QĐ-HĐ");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**done=confirmed**");

        assertThat(row("Trên 1/2").textContent()).contains("QC 02/QĐ-HĐ");
        assertThat(browser.troubles(200)).isEmpty();
    }
}
