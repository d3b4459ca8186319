package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
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

/**
 * From the first page over every link, as a visitor and as each role: no link leads to a refusal. Pages nobody before has come to are opened in Chromium too
 * ({@code -Dcrawl=all}: every page as every role): nothing is asked of another host, the policy of content refuses nothing, the console says nothing, no chart
 * stays empty, the keys do what they say or nothing.
 */
class CrawlIT {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** Pages of one path, {@code /units/{…}}, that are opened, each with other things asked for: they differ by what they show, not by what they are. */
    private static final int ALIKE = 2;

    private static final boolean ALL = "all".equals(System.getProperty("crawl"));
    /** Fewer would mean that the crawl is stuck at the door. */
    private static final int FEWEST = 8;

    private static final String VISITOR = "visitor";
    /** Sends figures for a unit that no run has yet. */
    private static final String NEWCOMER = "newcomer";

    private static final Pattern THING = Pattern.compile("(?<=/)[^/?]*[0-9A-Z@%][^/?]*");
    private static final Pattern TOPIC = Pattern.compile("(?<=^/help/)[^/?]+");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    private static final Pattern LINK = Pattern.compile("<a (?![^>]*\\bdownload\\b)[^>]*?href=\"(/[^\"#]*)");
    /** What is taken home instead of shown. */
    private static final Pattern FILE =
            Pattern.compile("[^?]*(\\.[a-z]{3,4}|/file|/files/.*|/report|/faults|/marked/.*)(\\?.*)?");
    /** Shapes that a browser has been to. */
    private static final Set<String> VISITED = new HashSet<>();
    /** Paths on which keys were pressed: they do the same whatever is asked for. */
    private static final Set<String> PRESSED = new HashSet<>();

    @TempDir
    static Path folder;

    private static Server server;
    private static Database database;
    /** One for all, so that what every page needs is fetched once; each person comes with a session of his own and without the cookies of the one before. */
    private static Browser browser;

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
                case UNIT_REPORTER -> Optional.of("H21.101");
                case ENTERPRISE -> Optional.of("H21.100");
                default -> Optional.empty();
            };
            ExampleAccounts.put(database, role.code(), Set.of(role), unit);
        }
        ExampleAccounts.put(database, NEWCOMER, Set.of(Role.UNIT_REPORTER), Optional.of("H21.NEW"));
        server = Server.start(ServerSettings.of(0), () -> database, () -> lake, ExampleOffice.CLOCK);
        browser = Browser.at(server.address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    static Stream<String> people() {
        return Stream.concat(
                Stream.of(VISITOR, NEWCOMER), Arrays.stream(Role.values()).map(Role::code));
    }

    @ParameterizedTest
    @MethodSource("people")
    void shouldFindNothingWrongOnAnyPageThatIsLinked(String person) throws IOException, InterruptedException {
        Visit visit = person.equals(VISITOR) ? Visit.ofVisitor(server) : Visit.of(server, database, person);
        browser.page().context().clearCookies();
        if (!person.equals(VISITOR)) {
            visit.giveTo(browser);
        }
        List<String> found = new ArrayList<>();

        int pages = crawl(visit, found);

        assertThat(found).as("as " + person).isEmpty();
        assertThat(pages).as("pages of " + person).isGreaterThanOrEqualTo(FEWEST);
    }

    /**
     * @param found gets what is wrong, with its address
     * @return how many pages were asked for
     */
    private static int crawl(Visit visit, List<String> found) throws IOException, InterruptedException {
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> alike = new HashMap<>();
        int pages = 0;
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            String shape = shape(path);
            if (FILE.matcher(path).matches()
                    || !seen.add(shape)
                    || alike.merge(shape.replaceFirst("\\?.*", ""), 1, Integer::sum) > ALIKE) {
                continue;
            }
            pages++;
            Answer answer = VISITED.add(shape) || ALL ? opened(path, found) : asked(visit, path);
            if (answer.status() >= 400) {
                found.add(path + ": " + answer.status());
            }
            answer.leadsTo().ifPresent(waiting::add);
            waiting.addAll(links(answer.body()));
        }
        return pages;
    }

    /**
     * What a page answers.
     *
     * @param leadsTo path of another page that stands for it
     */
    private record Answer(int status, Optional<String> leadsTo, String body) {}

    private static Answer asked(Visit visit, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = visit.get(path);
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Location").filter(to -> to.startsWith("/")),
                answer.body());
    }

    private static Answer opened(String path, List<String> found) {
        Response answer = browser.open(path, WIDTH, HEIGHT);
        String body = answer.text();
        if (PRESSED.add(shape(path).replaceFirst("\\?.*", ""))) {
            pressKeys(path, found);
        }
        browser.troubles(answer.status()).forEach(trouble -> found.add(path + ": " + trouble));
        browser.emptyCharts().forEach(chart -> found.add(path + ": empty " + chart));
        boolean elsewhere = answer.request().redirectedFrom() != null;
        return new Answer(
                answer.status(),
                Optional.of(answer.url().substring(server.address().length() - 1))
                        .filter(to -> elsewhere),
                body);
    }

    /** A key does what it says or nothing; what goes wrong is said by the console. The list of keys opens and closes on every page. */
    private static void pressKeys(String path, List<String> found) {
        Page page = browser.page();
        String here = page.url();
        page.evaluate("() => document.activeElement.blur()");
        page.keyboard().press("/");
        page.evaluate("() => document.activeElement.blur()");
        page.keyboard().press("?");
        if (!page.locator("#keys-list").isVisible()) {
            found.add(path + ": no list of keys");
        }
        page.keyboard().press("Escape");
        page.keyboard().press(".");
        page.keyboard().press("ArrowDown");
        if (!page.url().equals(here) || page.locator("#keys-list").isVisible()) {
            found.add(path + ": keys led to " + page.url());
        }
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    /** An address without what it is about. */
    private static String shape(String path) {
        String bare = TOPIC.matcher(THING.matcher(path).replaceAll("{}")).replaceAll("{}");
        return VALUE.matcher(bare).replaceAll("");
    }
}
