package vn.thiduaso.benchmarks.contest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thiduaso.benchmarks.Launcher;
import vn.thiduaso.benchmarks.Measured;
import vn.thiduaso.benchmarks.TemporaryFolder;

/** The job of a contest on one size: each engine in turn, a cold process each time, and every rank compared. */
final class Contest {

    /** The same heap on every machine, whatever a quarter of its memory is; the JVM reads this before its other options. */
    private static final Map<String, String> HEAP = Map.of("JDK_JAVA_OPTIONS", "-Xmx3g");

    private final Launcher launcher;
    private final ContestFiles files;
    private final Path scratch;

    /** @param scratch folder for what the engines write; emptied after each round */
    Contest(Launcher launcher, ContestFiles files, Path scratch) {
        this.launcher = launcher;
        this.files = files;
        this.scratch = scratch;
    }

    /**
     * What a contest found.
     *
     * @param runs by engine, in the order of the rounds
     * @param ranks compared in each round, by DuckDB's engine
     */
    record Result(int units, Map<Engine, List<Measured>> runs, List<RankCheck> ranks) {

        boolean agrees() {
            return ranks.stream().allMatch(check -> check.agrees(units));
        }
    }

    Result run(int rounds) {
        Map<Engine, List<Measured>> runs = new EnumMap<>(Engine.class);
        List<RankCheck> checks = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Engine engine : inOrder(round)) {
                runs.computeIfAbsent(engine, any -> new ArrayList<>()).add(run(engine));
            }
            checks.add(RankCheck.of(ours(), out(Engine.DUCK_LONG)));
            checks.add(RankCheck.of(ours(), out(Engine.DUCK_ARRAYS)));
            TemporaryFolder.delete(scratch);
        }
        return new Result(files.units(), runs, checks);
    }

    /** Another one begins each round: who comes after another finds the files they share in the memory of the system. */
    static List<Engine> inOrder(int round) {
        List<Engine> engines = new ArrayList<>(List.of(Engine.values()));
        Collections.rotate(engines, -round);
        return engines;
    }

    /** Once, not counted: the first call of a command makes its class archive. */
    void warmUp() {
        score();
        TemporaryFolder.delete(scratch);
    }

    private Measured run(Engine engine) {
        return switch (engine) {
            case OURS -> score();
            case DUCK_LONG -> Duck.process(DuckSql.fromLong(files.longFile(), out(engine)), scratch);
            case DUCK_ARRAYS ->
                Duck.process(DuckSql.fromArrays(files.slots(), files.arrayFiles(), out(engine)), scratch);
        };
    }

    private Measured score() {
        Path home = files.freshHome(scratch.resolve("home"));
        List<String> command = launcher.command(
                "score",
                "--home",
                home.toString(),
                "--index-set",
                files.indexSet().toString(),
                "--period",
                ContestFiles.PERIOD);
        return Measured.run(command, HEAP, () -> {});
    }

    private List<Path> ours() {
        return ContestFiles.parquetFiles(scratch.resolve("home"), "score");
    }

    private Path out(Engine engine) {
        return scratch.resolve(engine.name().toLowerCase(Locale.ROOT) + ".parquet");
    }
}
