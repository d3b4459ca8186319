package vn.thiduaso.dashboard.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.dashboard.publish.RunRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.dashboard.web.Server;
import vn.thiduaso.dashboard.web.ServerSettings;
import vn.thiduaso.datasets.lake.LakeSettings;

/**
 * Measures the pages over two large runs. Arguments: a folder, how many units, how many requests of each page. The folder is filled when it
 * is empty. No page is asked for twice, for H2 remembers answers. Prints seconds (first, middle, 95 of 100) and the memory of the process.
 */
public final class PageTimes {

    private static final List<String> PAGES = List.of(
            "/scores",
            "/scores?page=2%1$d",
            "/scores?page=%1$d99",
            "/scores?view=table&page=3%1$d",
            "/scores?sort=name&page=%1$d",
            "/scores?sort=score&page=%1$d",
            "/scores?sort=change&page=%1$d",
            "/scores?sort=DONE&page=%1$d",
            "/scores?q=phu+tan+%1$d",
            "/units/%2$s",
            "/explain/%2$s/DONE");

    private PageTimes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]);
        int units = Integer.parseInt(args[1]);
        int times = Integer.parseInt(args[2]);
        LakeSettings settings = LakeSettings.embedded(home);
        Database database = Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        long start = System.nanoTime();
        RunRepository repository = new RunRepository(database);
        for (int i = 0; i < 2; i++) {
            String run = "%012d".formatted(i + 1);
            if (repository.findPublished(run).isEmpty()) {
                repository.publish(
                        LargeRuns.of(run, "202" + (5 + i), units, i), "Đo", OffsetDateTime.now(ZoneOffset.UTC));
            }
        }
        System.out.printf("filled %.1f s, %s%n", (System.nanoTime() - start) / 1e9, memory());
        try (Server server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC())) {
            for (String page : PAGES) {
                time(server.address(), page, times, units);
            }
        }
    }

    private static void time(String address, String page, int times, int units)
            throws IOException, InterruptedException {
        double[] seconds = new double[times];
        int status = 0;
        for (int i = 0; i < times; i++) {
            String unit = "%010d".formatted((units / 2 + i) * 7919L % 1_000_000_007L);
            URI uri = URI.create(address + page.formatted(i + 1, unit).substring(1));
            long start = System.nanoTime();
            status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        System.out.printf(
                "%-28s %d  first %6.2f  p50 %6.3f  p95 %6.3f  %s%n",
                page, status, first, seconds[times / 2], seconds[(int) Math.ceil(times * 0.95) - 1], memory());
    }

    private static String memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? ""
                : Files.readAllLines(status).stream()
                        .filter(line -> line.matches("Vm(RSS|HWM).*"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .toList()
                        .toString();
    }
}
