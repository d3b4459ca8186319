package vn.thiduaso.benchmarks.contest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.benchmarks.Launcher;

import static org.assertj.core.api.Assertions.assertThat;

class ContestIT {

    private static final int UNITS = 334;

    @TempDir
    Path folder;

    @Test
    void shouldRankEveryUnitAsDuckDbDoesFromBothLayouts() throws IOException {
        ContestFiles files = ContestFiles.of(folder, UNITS);

        Contest.Result result = new Contest(score(), files, folder.resolve("scratch")).run(1);

        assertThat(result.ranks()).containsExactly(new RankCheck(UNITS, 0, 0), new RankCheck(UNITS, 0, 0));
        assertThat(result.runs().get(Engine.OURS)).hasSize(1);
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    @Test
    void shouldLetAnotherEngineBeginEachRound() {
        assertThat(List.of(0, 1, 2, 3))
                .extracting(round -> Contest.inOrder(round).get(0))
                .containsExactly(Engine.OURS, Engine.DUCK_LONG, Engine.DUCK_ARRAYS, Engine.OURS);
        assertThat(Contest.inOrder(1)).containsExactlyInAnyOrder(Engine.values());
    }

    @Test
    void shouldTellAnotherRankAndAMissingUnit() {
        Path ours = parquet("ours", "('U0000000', 1), ('U0000001', 2), ('U0000002', 3)", "unit, \"rank\"");
        Path theirs = parquet("theirs", "(0, 1), (1, 3)", "unit, place");

        assertThat(RankCheck.of(List.of(ours), theirs)).isEqualTo(new RankCheck(2, 1, 1));
        assertThat(RankCheck.of(List.of(ours), theirs).agrees(3)).isFalse();
    }

    @Test
    void shouldMakeTheSameUnitsEachTime() throws IOException {
        ContestFiles once = ContestFiles.of(folder.resolve("a"), 50);
        ContestFiles again = ContestFiles.of(folder.resolve("b"), 50);

        String both = "SELECT count(*) FROM (SELECT * FROM read_parquet('%s') EXCEPT SELECT * FROM read_parquet('%s'))";
        assertThat(Duck.number(both.formatted(once.longFile(), again.longFile())))
                .isZero();
        assertThat(Duck.number("SELECT count(*) FROM read_parquet('%s')".formatted(once.longFile())))
                .isBetween(50L * 60 * 95 / 100, 50L * 60 - 1);
    }

    private Path parquet(String name, String rows, String columns) {
        Path file = folder.resolve(name + ".parquet");
        Duck.run("COPY (SELECT * FROM (VALUES %s) AS t(%s)) TO '%s' (FORMAT parquet)".formatted(rows, columns, file));
        return file;
    }

    /** The command {@code score} as this build has it, without the launcher, which would build. */
    private static Launcher score() throws IOException {
        Path target = Path.of("..", "analytics", "target");
        assertThat(target.resolve("classpath"))
                .as("analytics is part of the build")
                .exists();
        try (Stream<Path> files = Files.list(target)) {
            Path jar = files.filter(
                            file -> file.getFileName().toString().matches("thiduaso-analytics-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
            return new Launcher(Stream.of(
                            Stream.of(ProcessHandle.current().info().command().orElse("java")),
                            Stream.of(System.getProperty("spark.opens").split(" ")),
                            Stream.of(
                                    "-cp",
                                    jar + File.pathSeparator + Files.readString(target.resolve("classpath")),
                                    "vn.thiduaso.analytics.cli.AnalyticsCli"))
                    .flatMap(part -> part)
                    .toList());
        }
    }
}
