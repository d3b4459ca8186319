package vn.thiduaso.benchmarks.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thiduaso.benchmarks.SixtyIndicators;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.scoring.Period;

/**
 * What the engines of a contest read, in a folder: a home with one closed period, whose Parquet files are the arrays DuckDB reads too, the same
 * figures long, and the index set.
 */
public record ContestFiles(Path folder, int units) {

    public static final String PERIOD = "2026";

    /** Makes the files, unless they are all there. */
    public static ContestFiles of(Path parent, int units) {
        ContestFiles files = new ContestFiles(parent.resolve(units + "-units"), units);
        if (!Files.exists(files.done())) {
            files.make();
        }
        return files;
    }

    public Path indexSet() {
        return folder.resolve("sixty.yaml");
    }

    int[] slots() {
        return ContestUnits.slots(IndexSetSources.resolve(indexSet().toString()).set());
    }

    public Path home() {
        return folder.resolve("home");
    }

    Path longFile() {
        return folder.resolve("long.parquet");
    }

    /** Data files of the closed period in the lake. */
    List<Path> arrayFiles() {
        return parquetFiles(home(), "closed_period");
    }

    static List<Path> parquetFiles(Path home, String table) {
        try (Stream<Path> files = Files.walk(home.resolve("lake").resolve(table))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A home of its own for one run: what never changes is linked, not copied. */
    Path freshHome(Path fresh) {
        try (Stream<Path> all = Files.walk(home())) {
            for (Path from : all.toList()) {
                Path to = fresh.resolve(home().relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else if (from.toString().endsWith(".parquet")) {
                    Files.createLink(to, from);
                } else {
                    Files.copy(from, to);
                }
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path done() {
        return folder.resolve("done");
    }

    private void make() {
        try {
            Files.createDirectories(folder);
            String yaml = SixtyIndicators.yaml(SixtyIndicators.MIN_MAX);
            Files.writeString(indexSet(), yaml);
            IndexSetSource source = IndexSetSource.of(yaml, indexSet().toString());
            close(source);
            Duck.run(DuckSql.toLong(ContestUnits.slots(source.set()), arrayFiles(), longFile()));
            Files.writeString(done(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the closing names its size: a digest over all figures would take longer than the job. */
    private void close(IndexSetSource source) {
        ClosedPeriod closing = new ClosedPeriod(
                Digests.sha256("contest of " + units + " units").substring(0, 12),
                Instant.EPOCH,
                "bench",
                source.set().code(),
                source.set().version(),
                source.sha256(),
                Period.parse(PERIOD),
                units,
                List.of());
        try (Lake lake = Lake.open(LakeSettings.of(home(), Map.of()))) {
            lake.closedPeriods().close(closing, Basis.NONE, new ContestUnits(source.set(), units));
        }
    }
}
