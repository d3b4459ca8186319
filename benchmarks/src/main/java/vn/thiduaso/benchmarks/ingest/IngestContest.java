package vn.thiduaso.benchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thiduaso.benchmarks.Launcher;
import vn.thiduaso.benchmarks.Measured;
import vn.thiduaso.benchmarks.TemporaryFolder;
import vn.thiduaso.benchmarks.contest.Duck;
import vn.thiduaso.ingest.cli.ExitCode;

/** One file loaded by {@code ingest}, by {@code ingest-large} where that is asked for, and by DuckDB in turn, each time a cold process that writes to an empty place. */
final class IngestContest {

    /** What keeps the whole process under 1 GiB. */
    private static final Map<String, String> HEAP = Map.of("JDK_JAVA_OPTIONS", "-Xmx768m");

    private static final Pattern COUNTS = Pattern.compile("đọc (\\d+), nhận (\\d+), cách ly (\\d+)");
    private static final double MIB = 1 << 20;

    private final Launcher launcher;
    private final Path indexSet;
    private final Path scratch;

    /** @param scratch folder for what the engines write; emptied after each run */
    IngestContest(Launcher launcher, Path indexSet, Path scratch) {
        this.launcher = launcher;
        this.indexSet = indexSet;
        this.scratch = scratch;
    }

    /**
     * One load.
     *
     * @param read rows; 0 where the engine does not say
     */
    record Load(Measured cost, long read, long accepted) {}

    /**
     * All loads of a file, in the order of the rounds.
     *
     * @param large by {@code ingest-large}; none when that was not asked for
     */
    record Result(List<Load> ours, List<Load> large, List<Load> theirs) {

        Result {
            ours = List.copyOf(ours);
            large = List.copyOf(large);
            theirs = List.copyOf(theirs);
        }

        boolean agrees() {
            return Stream.concat(ours.stream(), large.stream())
                    .allMatch(load -> load.accepted() == theirs.get(0).accepted());
        }

        String table() {
            long rows = ours.get(0).read();
            return "%,d dòng, %,d được nhận; DuckDB nhận %,d%n%n"
                            .formatted(
                                    rows, ours.get(0).accepted(), theirs.get(0).accepted())
                    + "| cách chạy | giây, trung vị | dòng mỗi giây | CPU, giây | bộ nhớ cao nhất, MiB |\n|---|---|---|---|---|\n"
                    + line("thiduaso ingest", rows, ours)
                    + (large.isEmpty() ? "" : line("thiduaso ingest-large, local[2]", rows, large))
                    + line("DuckDB, CSV → Parquet", rows, theirs)
                    + "%nthời gian × %.2f, CPU × %.2f, bộ nhớ × %.2f%n"
                            .formatted(
                                    Measured.median(costs(ours), Measured::seconds)
                                            / Measured.median(costs(theirs), Measured::seconds),
                                    Measured.median(costs(ours), Measured::cpuSeconds)
                                            / Measured.median(costs(theirs), Measured::cpuSeconds),
                                    Measured.median(costs(ours), Measured::peakBytes)
                                            / Measured.median(costs(theirs), Measured::peakBytes));
        }

        private static String line(String label, long rows, List<Load> loads) {
            double seconds = Measured.median(costs(loads), Measured::seconds);
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %,.0f | %.2f | %.0f |%n",
                    label,
                    seconds,
                    rows / seconds,
                    Measured.median(costs(loads), Measured::cpuSeconds),
                    Measured.median(costs(loads), cost -> cost.peakBytes() / MIB));
        }

        private static List<Measured> costs(List<Load> loads) {
            return loads.stream().map(Load::cost).toList();
        }
    }

    Result run(Path figures, int rounds, boolean alsoLarge) {
        List<Load> ours = new ArrayList<>();
        List<Load> large = new ArrayList<>();
        List<Load> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(ours(figures));
            if (alsoLarge) {
                large.add(large(figures));
            }
            theirs.add(theirs(figures));
        }
        return new Result(ours, large, theirs);
    }

    Load ours(Path figures) {
        return load("ingest", figures, HEAP);
    }

    /** With the heap that Java gives it: a quarter of the machine. */
    Load large(Path figures) {
        return load("ingest-large", figures, Map.of());
    }

    private Load load(String name, Path figures, Map<String, String> settings) {
        List<String> command = launcher.command(
                name,
                "--home",
                scratch.resolve("home").toString(),
                "--index-set",
                indexSet.toString(),
                "--period",
                BulkFile.PERIOD,
                "--illustrative",
                "--hold",
                figures.toString());
        Measured cost = Measured.run(command, settings, () -> {}, ExitCode.PARTLY);
        TemporaryFolder.delete(scratch);
        Matcher counts = COUNTS.matcher(cost.said());
        if (!counts.find()) {
            throw new IllegalStateException(cost.said());
        }
        return new Load(cost, Long.parseLong(counts.group(1)), Long.parseLong(counts.group(2)));
    }

    private Load theirs(Path figures) {
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path out = scratch.resolve("out.parquet");
        Measured cost = Duck.process("""
                COPY (
                  SELECT unit, indicator, any_value(value) AS value
                  FROM read_csv('%s', header = true, columns = {unit: 'VARCHAR', indicator: 'VARCHAR', value: 'DOUBLE'})
                  GROUP BY unit, indicator
                  HAVING count(*) = 1 AND any_value(value) BETWEEN %s AND %s)
                TO '%s' (FORMAT parquet, COMPRESSION zstd)
                """.formatted(figures, BulkFile.LEAST, BulkFile.MOST, out), scratch);
        long accepted = Duck.number("SELECT count(*) FROM read_parquet('%s')".formatted(out));
        TemporaryFolder.delete(scratch);
        return new Load(cost, 0, accepted);
    }
}
