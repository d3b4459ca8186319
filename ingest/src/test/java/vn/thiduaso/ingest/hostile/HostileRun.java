package vn.thiduaso.ingest.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
        List<Path> files =
                Files.readAllLines(Path.of(args[0])).stream().map(Path::of).toList();
        for (Path file : files) {
            System.out.println(file + TAB + run(file, Path.of(args[1])));
        }
        System.out.println(
                "together" + TAB + differences(together(files, 1), together(files, 8)) + TAB + left(Path.of(args[1])));
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

    /** What each is refused for when one call names them all; archives are unpacked before anything is read. */
    private static List<String> together(List<Path> files, int threads) throws IOException {
        List<Path> read = files.stream().filter(file -> !isArchive(file)).toList();
        return rules(job(threads).dryRun(request(read), LakeState.empty()));
    }

    /** What is said of a file by one thread only, or by many only. */
    private static List<String> differences(List<String> one, List<String> many) {
        List<String> all = new ArrayList<>(one);
        all.addAll(many);
        return all.stream()
                .filter(each -> !one.contains(each) || !many.contains(each))
                .toList();
    }

    private static boolean isArchive(Path file) {
        return file.toString().endsWith(".zip");
    }

    private static List<String> rules(IngestReport report) {
        return report.files().stream()
                .skip(1)
                .map(file -> file.name() + " "
                        + file.faults().stream().map(CellFault::rule).toList())
                .toList();
    }

    private static IngestJob job(int threads) {
        Clock clock = Clock.fixed(Instant.parse("2026-10-05T01:00:00Z"), ZoneOffset.UTC);
        return new IngestJob(clock, IngestProgress.SILENT, threads);
    }

    private static String run(Path file, Path temporary) {
        long start = System.nanoTime();
        long worked = worked();
        try {
            IngestReport report = job(1).dryRun(request(List.of(file)), LakeState.empty());
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

    private static IngestRequest request(List<Path> files) throws IOException {
        return new IngestRequest(
                IndexSetYaml.read(Files.readString(CORPUS.resolve("set.yaml")), "set.yaml"),
                Period.parse("2026-Q3"),
                files,
                List.of(CORPUS.resolve("units.csv")),
                IngestRequest.FileOrder.TOGETHER,
                "?",
                true,
                ReadLimits.batch());
    }
}
