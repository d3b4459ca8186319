package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-051 in a real browser, and the keys of charts that are trees: Enter opens what they stand on. */
class RunWorkBrowserIT {

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "vanhanh", Set.of(Role.OPERATOR), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "vanhanh").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    static Stream<Arguments> dressesAndWidths() {
        return Dress.all()
                .flatMap(dress ->
                        Stream.of(1440, 1024, 360).map(width -> Arguments.of(dress.language(), dress.theme(), width)));
    }

    @ParameterizedTest
    @MethodSource("dressesAndWidths")
    void shouldShowWhatARunTook(String language, String theme, int width) {
        Response answer =
                browser.open("/runs/" + ExampleHome.RUN + "?lang=" + language + "&theme=" + theme, width, 900);
        browser.picture("run-work-%s-%s-%d".formatted(language, theme, width));

        assertSoftly(softly -> {
            softly.assertThat(answer.status()).isEqualTo(200);
            softly.assertThat(browser.emptyCharts()).isEmpty();
            softly.assertThat(browser.overflow()).isZero();
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.troubles(200)).isEmpty();
        });
    }

    @Test
    void shouldLeadToAnEarlierRunByTheKeyboardAlone() {
        browser.open("/runs/" + ExampleHome.RUN + "?lang=vi&theme=light", 1440, 900);
        browser.tabTo("#steps");
        Page page = browser.page();
        page.keyboard().press("End");
        assertThat(page.locator("#steps-live").textContent()).contains("a91f3c070000");
        page.keyboard().press("Enter");
        page.waitForURL("**/runs/a91f3c070000");
    }

    /** Down the table of a chart to the row of a node, then Enter. */
    @ParameterizedTest
    @CsvSource({
        "/explain/H21.101/766?set=SERVICE-766&period=2026-10, weights, 4",
        "/index-sets/SERVICE-766/1, weights, 3"
    })
    void shouldOpenTheNodeThatTheKeysStandOn(String path, String chart, int row) {
        browser.open(path + (path.contains("?") ? "&" : "?") + "lang=vi&theme=light", 1440, 900);
        Page page = browser.page();
        browser.tabTo("#" + chart);
        for (int press = 0; press <= row; press++) {
            page.keyboard().press("ArrowDown");
        }
        String told = page.locator("#" + chart + "-live").textContent();
        browser.picture("keys" + path.replaceAll("\\W+", "-"));
        String wanted = (String) page.evaluate(
                "([id, row]) => { const all = []; const go = node => { all.push(node); (node.children || []).forEach(go); };"
                        + " JSON.parse(document.getElementById(id + '-option').textContent).series[0].data.forEach(go);"
                        + " const found = all.find(node => node.row === row); return found.name + '|' + found.href; }",
                List.of(chart, row));
        String[] node = wanted.split("\\|");

        assertThat(told).contains(node[0].replace("► ", ""));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith(node[1]) || url.contains(node[1]));
    }
}
