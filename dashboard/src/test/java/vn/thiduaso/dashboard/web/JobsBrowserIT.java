package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.CloseJob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** UC-038 in a real browser: an operator scores a closed period, watches it, stops it and runs it again, without loading a page; with keys alone and by mouse. */
class JobsBrowserIT {

    @TempDir
    static Path folder;

    private static FakeLauncher launcher;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        ExampleFigures figures = new ExampleFigures(folder);
        Submission sent = figures.send(ExampleFigures.PERIOD, 2541, Actor.ofAccount("Người gui", "gui"));
        new ActJob(ExampleFigures.CLOCK)
                .onSubmissions(
                        figures.home().lake(),
                        ActKind.APPROVE,
                        List.of(sent.id()),
                        Actor.ofAccount("Người duyet", "duyet"),
                        "");
        new CloseJob(ExampleFigures.CLOCK)
                .run(
                        figures.home().lake(),
                        ExampleFigures.SET,
                        ExampleFigures.PERIOD,
                        Actor.ofAccount("Người chot", "chot"),
                        CloseJob.Unapproved.REFUSE);
        launcher = new FakeLauncher(folder);
        Database database = Databases.H2.open();
        ExampleAccounts.put(database, "vanhanh", Set.of(Role.OPERATOR), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT, launcher.settings()),
                () -> database,
                figures::home,
                Clock.systemUTC());
        server.begin();
        browser = Browser.at(server.address());
        Visit.of(server, database, "vanhanh").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        if (launcher != null) {
            launcher.letGo();
            browser.close();
            server.close();
        }
    }

    @Test
    void shouldWatchAJobWithoutLoadingThePage() {
        launcher.hold();
        Page page = browser.page();
        browser.open("/runs?lang=vi&theme=light", 1440, 900);
        browser.press("#what", "Tab", "Enter");
        page.waitForURL("**/jobs/*");
        page.evaluate("() => { window.stayed = true; }");

        assertThat(page.locator(".step")).hasText("đọc số liệu, gom thống kê (bước 2/5)");
        assertThat(page.locator("[data-log]")).containsText("SERVICE-766@1");
        everyDress("job-running");
        browser.press("form[action$='/cancel'] button", "Enter");
        assertThat(page.locator("[data-live] .chip")).hasText("Đã hủy");
        launcher.letGo();
        browser.press("form[action$='/again'] button", "Enter");
        assertThat(page.locator("[data-live] .chip")).hasText("Xong");
        assertThat(page.locator("[data-live]")).containsText(FakeLauncher.RUN);
        everyDress("job-done");
        browser.open("/jobs?lang=vi&theme=light", 1440, 900);
        everyDress("jobs");
    }

    /** By mouse. A line of the list that the browser itself opens is told to it. */
    @Test
    void shouldStartStopAndRepeatAJobByMouse() {
        launcher.hold();
        Page page = browser.page();
        browser.open("/runs?lang=vi&theme=light", 1440, 900);
        page.locator("#what").selectOption(new SelectOption().setIndex(0));
        page.locator("form[action='/jobs/score'] button").click();
        page.waitForURL("**/jobs/*");
        assertThat(page.locator(".step")).hasText("đọc số liệu, gom thống kê (bước 2/5)");

        page.locator("form[action$='/cancel'] button").click();
        assertThat(page.locator("[data-live] .chip")).hasText("Đã hủy");
        launcher.letGo();
        page.locator("form[action$='/again'] button").click();
        assertThat(page.locator("[data-live] .chip")).hasText("Xong");
        assertThat(page.locator("[data-live]")).containsText(FakeLauncher.RUN);
        assertThat(browser.troubles(200)).isEmpty();
    }

    /** Both themes and languages, and narrow windows: quiet, whole, open to all. */
    private static void everyDress(String name) {
        String path = browser.page().url().replace(server.address(), "/").replaceFirst("\\?.*", "");
        for (String dress : List.of("lang=vi&theme=light", "lang=en&theme=dark")) {
            browser.open(path + "?" + dress, 1440, 900);
            browser.picture(name + "-" + dress.replaceAll("[^a-z]+", "-"));
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.troubles(200)).isEmpty();
            assertThat(browser.page().content()).doesNotContain("??");
        }
        Stream.of(360, 1024).forEach(width -> {
            browser.open(path + "?lang=vi&theme=light", width, 800);
            browser.picture(name + "-" + width);
            assertThat(browser.overflow()).isZero();
        });
        browser.open(path + "?lang=vi&theme=light", 1440, 900);
    }

    @Test
    void shouldFitTheFormOnATelephone() {
        browser.open("/runs?lang=vi&theme=light", 360, 800);
        browser.picture("runs-operator-360");
        Locator form = browser.page().locator("form[action='/jobs/score']");

        assertThat(form.count()).isEqualTo(1);
        assertThat(browser.overflow()).isZero();
        assertThat(browser.barriers()).isEmpty();
    }
}
