package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleEnterprises;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** UC-019 in a real browser: an enterprise answers, leaves, comes back and sends. */
class QuestionnaireBrowserIT {

    private static final String PAGE = "/questionnaire/DN1?set=DBI-SME-1970&period=2026&lang=vi&theme=light";

    @TempDir
    static Path folder;

    private static HomeLake lake;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        lake = ExampleEnterprises.fill(folder.resolve("home"));
        Database database = Databases.H2.open();
        ExampleAccounts.put(database, "dn1", Set.of(Role.ENTERPRISE), Optional.of("DN1"));
        server = Server.start(ServerSettings.of(0), () -> database, () -> lake, ExampleEnterprises.CLOCK);
        browser = Browser.at(server.address());
        Visit.of(server, database, "dn1").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    private static void look(String name) {
        browser.picture(name);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.page().content()).doesNotContain("??");
    }

    @Test
    void shouldKeepAnswersWhileTheyAreGivenAndSendThemAsAFile() throws IOException {
        browser.open("/upload?set=DBI-SME-1970&period=2026&lang=vi&theme=light", 1440, 900);
        look("questionnaire-choose");
        browser.page().locator("button[formaction='/questionnaire']").click();
        look("questionnaire-empty");
        Page page = browser.page();
        Locator website = page.locator("#q-1-1-1");
        Locator progress = page.locator("#progress");

        website.locator("input[value='4']").check();
        assertThat(progress).containsText("Đã trả lời 1 trên 60 câu");
        assertThat(website.locator(".told")).containsText("Đã lưu");
        // the keyboard alone: the next answer of the same question
        website.locator("input[value='4']").press("ArrowDown");
        assertThat(website.locator("input[value='5']")).isChecked();
        page.locator("#q-1-1-3 input[type=text]").first().fill("nhiều");
        page.locator("#q-1-1-3 input[type=text]").first().press("Tab");
        assertThat(page.locator("#q-1-1-3 .told")).containsText("không phải là số");
        look("questionnaire-fault");
        page.locator("#q-1-1-3 input[type=text]").first().fill("12,5");
        page.locator("#q-1-1-3 input[type=text]").nth(1).fill("50");
        page.locator("#q-1-1-3 input[type=text]").nth(1).press("Tab");
        assertThat(progress).not().containsText("lỗi phải sửa");
        website.locator("summary").click();
        Path pdf = Files.write(folder.resolve("giay-phep.pdf"), "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        website.locator("input[type=file]").setInputFiles(pdf);
        website.locator(".attach button").click();
        assertThat(page.locator("#q-1-1-1 .proofs")).containsText("giay-phep.pdf");

        browser.open(PAGE, 360, 740);
        assertThat(page.locator("#q-1-1-1 input[value='5']")).isChecked();
        look("questionnaire-phone");
        browser.open(PAGE, 1440, 900);
        look("questionnaire-part");
        page.locator("button[value=next]").click();
        assertThat(page.locator("#section-head")).containsText("Chiến lược");
        page.locator("button[value=send]").click();
        page.waitForSelector("form[action$='/take']");
        look("questionnaire-check");
        page.locator("form[action$='/take'] button.primary").click();
        page.waitForSelector("main a[href^='/submissions/']");

        assertThat(lake.lake()
                        .submissions()
                        .of("DBI-SME-1970", ExampleEnterprises.PERIOD)
                        .get(0)
                        .fileName())
                .isEqualTo("phieu-DBI-SME-1970-2026-DN1.xlsx");
        browser.open(PAGE, 1440, 900);
        look("questionnaire-sent");
        assertThat(browser.troubles(200)).isEmpty();
    }
}
