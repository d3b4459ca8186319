package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleAnalyses;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-002: a profile on paper is one sheet of A4, front and back, whatever the set and the names. Files are kept in {@code target/paper} where pictures are wanted. */
class UnitPaperIT {

    private static final String HOSTILE = "a91f3c07000b";
    private static final String ACCOUNT = "canbo";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page(?![a-zA-Z])");
    private static final Path KEPT = Path.of("target", "paper");
    /** A4 between margins of 12 mm, in pixels of a screen. */
    private static final int WIDTH = 703;

    /** Pixels between the end of what a side says and its foot, side by side. */
    private static final String ROOM =
            "() => [...document.querySelectorAll('.leaf')].map(leaf => { const foot = leaf.querySelector('footer');"
                    + " return Math.round(foot.getBoundingClientRect().top - Math.max(...[...leaf.children]"
                    + ".filter(part => part !== foot).map(part => part.getBoundingClientRect().bottom))); })";

    @TempDir
    static Path folder;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        MovementRuns.publish(database);
        PublishableRun late = ExampleRuns.hostile(HOSTILE, Period.parse("2026"), 4);
        new PublishDesk(
                        ExampleRuns.source(
                                Map.of(),
                                List.of(ExampleAnalyses.of(late, "0123456789ac", 2)),
                                ExampleRuns.hostile("a91f3c07000a", Period.parse("2025"), 3),
                                late),
                        database,
                        Clock.systemUTC())
                .publishAllNew("A");
        ExampleAccounts.put(database, ACCOUNT, Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        HomeLake home = new HomeLake(LakeSettings.embedded(folder));
        server = Server.start(ServerSettings.of(0), () -> database, () -> home, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, ACCOUNT).giveTo(browser);
        if (Browser.PICTURED) {
            Files.createDirectories(KEPT);
        }
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(UnitPaperIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Units of a real set, of the illustrative one, of one with aims, and of three hundred indicators with the worst names. */
    static Stream<String> profiles() {
        return Stream.of(
                        Stream.of("H21.100", "H21.103", "H21.104", "H21.105")
                                .map(unit -> "/units/" + unit + "?set=SERVICE-766&period=2026-10"),
                        Stream.of("H21.100", "H21.105")
                                .map(unit -> "/units/" + unit + "?set=PHUTAN-MINH-HOA&period=2026"),
                        Stream.of(MovementRuns.LARGE, MovementRuns.SCHOOL)
                                .map(unit -> "/units/" + unit + "?set=PHUTAN-MINH-HOA&period=2026-Q3"),
                        IntStream.of(0, 1, 2, 5).mapToObj(at -> "/units/H21.10" + at + "?run=" + HOSTILE))
                .flatMap(each -> each);
    }

    private static byte[] print(String path) {
        browser.open(path, WIDTH, 1000);
        browser.page()
                .waitForFunction("() => document.documentElement.dataset.printable"
                        + " || !document.querySelector('figure[data-picture-of]')");
        return browser.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void shouldBeOneSheetFrontAndBackWithNothingCut(String path) throws IOException {
        byte[] pdf = print(path + "&lang=vi");
        if (Browser.PICTURED) {
            Files.write(KEPT.resolve(path.substring(1).replaceAll("[^0-9A-Za-z.]+", "-") + ".pdf"), pdf);
        }
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<?> room = (List<?>) browser.page().evaluate(ROOM);
        // none: what is printed next is printed as print again
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        System.out.printf("%s: %d bytes, room %s px%n", path, pdf.length, room);

        assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results())
                .hasSize(2);
        assertThat(room)
                .hasSize(2)
                .allSatisfy(left -> assertThat(((Number) left).intValue()).isNotNegative());
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldSayOnPaperWhoseFiguresTheseAreAndDrawThemByDay() {
        print("/units/H21.100?set=SERVICE-766&period=2026-10&lang=vi&theme=dark");
        String paper = browser.page().locator(".paper").textContent();

        assertThat(paper)
                .contains("tháng 10/2026", ExampleHome.RUN, "xã Vân Canh", "Khoảng hạng 90%", "mặt 1/2", "mặt 2/2")
                .contains("Mạnh nhất", "Mất điểm nhiều nhất", "Điểm từng nhóm", "Qua các kỳ");
        assertThat(browser.page().locator(".paper").isVisible()).isFalse();
        // paper is white at the corner of each picture though the screen is dark
        assertThat(browser.page()
                        .evaluate("() => [...document.querySelectorAll('.paper canvas')].map(canvas =>"
                                + " [...canvas.getContext('2d').getImageData(1, 1, 1, 1).data].join())"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .containsOnly("255,255,255,255");
        assertThat(browser.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }
}
