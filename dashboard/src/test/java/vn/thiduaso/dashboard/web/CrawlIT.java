package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.data.ExampleOffice;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * From the first page over every link, as a visitor and as each role: no link leads to a refusal, nothing is asked of another host, the policy of content
 * refuses nothing, the console says nothing, no chart stays empty.
 */
class CrawlIT {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** Pages of one shape, {@code /units/{…}}, that are opened: they differ by what they show, not by what they are. */
    private static final int ALIKE = 1;
    /** Fewer would mean that the crawl is stuck at the door. */
    private static final int FEWEST = 8;

    private static final String VISITOR = "visitor";
    private static final Pattern THING = Pattern.compile("(?<=/)[^/?]*[0-9A-Z@%][^/?]*");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    private static final String LINKS = "() => [...document.querySelectorAll('a[href]:not([download])')]"
            + ".filter(link => link.origin === location.origin)"
            + ".map(link => link.pathname + link.search)";

    @TempDir
    static Path folder;

    private static Server server;
    private static Database database;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        HomeLake lake = ExampleOffice.fill(folder);
        database = Databases.H2.open();
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.maturity("a91f3c070009", Period.parse("2026"), 8)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
        for (Role role : Role.values()) {
            Optional<String> unit = switch (role) {
                case UNIT_REPORTER -> Optional.of("PT.CQ02");
                case ENTERPRISE -> Optional.of("H21.100");
                default -> Optional.empty();
            };
            ExampleAccounts.put(database, role.code(), Set.of(role), unit);
        }
        server = Server.start(ServerSettings.of(0), () -> database, () -> lake, ExampleOffice.CLOCK);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    static Stream<String> people() {
        return Stream.concat(Stream.of(VISITOR), Arrays.stream(Role.values()).map(Role::code));
    }

    @ParameterizedTest
    @MethodSource("people")
    void shouldFindNothingWrongOnAnyPageThatIsLinked(String person) {
        try (Browser browser = Browser.at(server.address())) {
            if (!person.equals(VISITOR)) {
                Visit.of(server, database, person).giveTo(browser);
            }
            assertThat(crawl(browser, person)).as("pages of " + person).isGreaterThanOrEqualTo(FEWEST);
        }
    }

    private static int crawl(Browser browser, String person) {
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Map<String, Integer> alike = new HashMap<>();
        int opened = 0;
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (alike.merge(shape(path), 1, Integer::sum) > ALIKE) {
                continue;
            }
            Optional<Response> answer = open(browser, path);
            if (answer.isEmpty()) {
                continue;
            }
            opened++;
            assertSoftly(softly -> {
                softly.assertThat(answer.get().status())
                        .as("%s as %s", path, person)
                        .isLessThan(400);
                softly.assertThat(browser.troubles(answer.get().status()))
                        .as("%s as %s", path, person)
                        .isEmpty();
                softly.assertThat(browser.emptyCharts())
                        .as("%s as %s", path, person)
                        .isEqualTo(List.of());
            });
            waiting.addAll(links(browser));
        }
        return opened;
    }

    /** Empty for what is downloaded instead of shown. */
    private static Optional<Response> open(Browser browser, String path) {
        try {
            return Optional.of(browser.open(path, WIDTH, HEIGHT));
        } catch (PlaywrightException download) {
            assertThat(download).hasMessageContaining("Download is starting");
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Browser browser) {
        return (List<String>) browser.page().evaluate(LINKS);
    }

    /** An address without what it is about. */
    private static String shape(String path) {
        return VALUE.matcher(THING.matcher(path).replaceAll("{}")).replaceAll("=");
    }
}
