package vn.thiduaso.ingest.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

/** Loads each file of a list in a machine of its own, with little memory and no way out; says of each how it ended, in a line. */
final class HostileRun {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String TAB = "\t";

    private HostileRun() {}

    /** @param args the list of files; the folder of temporary files */
    public static void main(String[] args) throws IOException {
        System.out.println("caught" + TAB + catches());
        int before = NoConnections.tries();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            System.out.println(line + TAB + run(Path.of(line), Path.of(args[1])));
        }
        System.out.println("connections" + TAB + (NoConnections.tries() - before));
    }

    /** Whether the guard sees somebody who wants out. */
    private static boolean catches() {
        try {
            new java.net.URL("http://127.0.0.1:9/").openStream().close();
            return false;
        } catch (SecurityException caught) {
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static String run(Path file, Path temporary) {
        long start = System.nanoTime();
        long worked = worked();
        try {
            IngestReport report = new IngestJob(
                            Clock.fixed(Instant.parse("2026-10-05T01:00:00Z"), ZoneOffset.UTC), IngestProgress.SILENT)
                    .dryRun(request(file), LakeState.empty());
            long millis = (System.nanoTime() - start) / 1_000_000;
            List<FileReport> figures = report.files().subList(1, report.files().size());
            boolean refused = figures.stream().allMatch(each -> each.outcome() == FileReport.Outcome.REFUSED);
            Optional<CellFault> fault =
                    figures.stream().flatMap(each -> each.faults().stream()).findFirst();
            return String.join(
                    TAB,
                    String.valueOf(millis),
                    String.valueOf((worked() - worked) / 1_000_000),
                    refused ? "refused" : "taken",
                    fault.map(CellFault::rule).orElse("-"),
                    fault.map(CellFault::message).orElse("-").replaceAll("\\s+", " "),
                    left(temporary));
        } catch (Throwable ours) {
            return String.join(
                    TAB,
                    String.valueOf((System.nanoTime() - start) / 1_000_000),
                    "0",
                    "ours",
                    "-",
                    ours.toString().replaceAll("\\s+", " "),
                    "");
        }
    }

    /** Processor time of this thread, which does not count what else the machine does. */
    private static long worked() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String left(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(Path::getFileName)
                    .map(String::valueOf)
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    private static IngestRequest request(Path file) throws IOException {
        return new IngestRequest(
                IndexSetYaml.read(Files.readString(CORPUS.resolve("set.yaml")), "set.yaml"),
                Period.parse("2026-Q3"),
                List.of(file),
                List.of(CORPUS.resolve("units.csv")),
                IngestRequest.FileOrder.TOGETHER,
                "?",
                true,
                ReadLimits.batch());
    }
}
