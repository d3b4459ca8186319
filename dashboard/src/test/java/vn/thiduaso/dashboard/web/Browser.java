package vn.thiduaso.dashboard.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import org.opentest4j.TestAbortedException;

/** A real Chromium that notes what goes wrong on a page: messages of the console, refused content, requests to other hosts. */
final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    private static final boolean REQUIRED = "required".equals(System.getenv("THIDUASO_BROWSER"));
    /** Only where somebody wants to look at them: {@code dev/screenshots}. */
    static final boolean PICTURED = Boolean.getBoolean("pictures");

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String NOTE_REFUSED_CONTENT =
            "document.addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + '"
                    + " ' + e.blockedURI))";

    /** More presses of Tab than any page needs. */
    private static final int FAR = 300;

    /** A page of hundreds of indicators is tens of thousands of pixels long on a telephone. */
    private static final double PATIENCE_MILLIS = 120_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> troubles = new ArrayList<>();

    private Browser(String address) {
        this.address = address;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(findExecutable().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript(NOTE_REFUSED_CONTENT);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> troubles.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().matches("(data|blob):.*")) {
                troubles.add("request to another place: " + request.url());
            }
        });
    }

    static Browser at(String address) {
        return new Browser(address);
    }

    /** Skips the calling tests, and says so, on a machine without Chromium; where one is required its absence is a failure. */
    static void assumeInstalled() {
        if (findExecutable().isEmpty() && !REQUIRED) {
            String skipped = "Browser tests skipped: no Chromium at " + PLACES
                    + " (Debian: apt install chromium-headless-shell)";
            System.err.println(skipped);
            throw new TestAbortedException(skipped);
        }
    }

    private static Optional<Path> findExecutable() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            troubles.add(message.type() + ": " + message.text());
        }
    }

    /** Opens a page of the server and waits until its charts are drawn. */
    Response open(String path, int width, int height) {
        troubles.clear();
        page.setViewportSize(width, height);
        Response response = page.navigate(address + path.substring(1));
        waitUntilDrawn();
        return response;
    }

    /** For a page that a click or a key led to. */
    void waitUntilDrawn() {
        page.waitForFunction("() => !document.querySelector('[data-chart]') || document.documentElement.dataset.drawn");
    }

    /** Goes on with Tab until something is in focus, as somebody without a mouse does. */
    void tabTo(String selector) {
        for (int presses = 0; presses < FAR; presses++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + selector);
    }

    /** Presses keys on what Tab leads to. */
    void press(String selector, String... keys) {
        tabTo(selector);
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Types into a field that Tab leads to, in place of what stands there. */
    void write(String selector, String text) {
        press(selector, "Control+A");
        page.keyboard().type(text);
    }

    /** Opens a list that Tab leads to, goes to one of its lines and takes it, with keys: a page that goes on by itself does so once. */
    void choose(String selector, String value) {
        tabTo(selector);
        int steps = ((Number) page.evaluate(
                        "value => { const list = document.activeElement; return [...list.options].findIndex(line =>"
                                + " line.value === value) - list.selectedIndex; }",
                        value))
                .intValue();
        page.keyboard().press("Alt+ArrowDown");
        for (int step = 0; step < Math.abs(steps); step++) {
            page.keyboard().press(steps > 0 ? "ArrowDown" : "ArrowUp");
        }
        page.keyboard().press("Enter");
    }

    /** The browser itself reports an answer that is not 2xx; the rest is our own. */
    List<String> troubles(int status) {
        return troubles.stream()
                .filter(trouble -> status < 400 || !trouble.contains("server responded with a status of " + status))
                .toList();
    }

    /** Charts without a drawn pixel. */
    @SuppressWarnings("unchecked")
    List<String> emptyCharts() {
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('[data-chart]')].filter(chart => {"
                + " const canvas = chart.querySelector('canvas');"
                + " if (!canvas || !canvas.width || !canvas.height) return true;"
                + " const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;"
                + " return !pixels.some((value, i) => i % 4 === 3 && value > 0); }).map(chart => chart.dataset.chart)");
    }

    /** How many pixels the page is wider than the window. */
    int overflow() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** What axe calls serious or critical, with the place. */
    List<String> barriers() {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // no frames to look into, so no second page
                        .options(violations())
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node ->
                                        rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
                        .toList();
    }

    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Saves the whole page as a picture, where pictures are wanted. */
    void picture(String name) {
        if (PICTURED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setTimeout(PATIENCE_MILLIS)
                    .setPath(PICTURES.resolve(name + ".png")));
        }
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        Stream.<AutoCloseable>of(context, chromium, playwright).forEach(Browser::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
