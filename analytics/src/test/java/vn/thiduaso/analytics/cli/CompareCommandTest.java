package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CompareCommandTest {

    private static final String BEFORE = "000000000001";
    private static final String AFTER = "000000000002";

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void scoreTwoPeriods() {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 12);
        List<ClosedUnit> later = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ClosedUnit row = rows.get(i);
            later.add(new ClosedUnit(
                    i == 0 ? "NEW" : row.unit(),
                    row.name(),
                    row.kind(),
                    row.group(),
                    rows.get((i + 2) % rows.size()).figures()));
        }
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            score(lake, source, BEFORE, ExampleClosings.PERIOD.previous(), rows);
            score(lake, source, AFTER, ExampleClosings.PERIOD, later);
        }
    }

    private static void score(Lake lake, IndexSetSource source, String run, Period period, List<ClosedUnit> rows) {
        ClosedPeriod closing = ExampleClosings.close(lake, source, period, rows);
        List<UnitFigures> figures = rows.stream().map(UnitFigures::of).toList();
        lake.commit(
                new RunRow(
                        run,
                        source.set().code(),
                        source.set().version(),
                        period,
                        closing.id(),
                        rows.size(),
                        rows.size(),
                        ExampleClosings.NOON,
                        "test",
                        source.yaml(),
                        "{}",
                        "0".repeat(64)),
                RunKernel.of(source.set(), figures).rows(run, figures));
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("compare", "--home", home.toString()));
        all.addAll(List.of(arguments));
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), Clock.systemUTC(), false);
        return AnalyticsCli.commandLine(console).execute(all.toArray(String[]::new));
    }

    private List<String[]> lines() {
        return out.toString().lines().map(line -> line.split(",", -1)).toList();
    }

    private String[] line(String unit) {
        return lines().stream().filter(line -> line[0].equals(unit)).findFirst().orElseThrow();
    }

    @Test
    void shouldWriteOneLineForEachUnitWithPartsThatAddUp() {
        assertThat(run(BEFORE, AFTER)).isEqualTo(ExitCode.DONE);

        assertThat(lines()).hasSize(13);
        assertThat(lines().get(0)).startsWith("đơn vị", "tên", "nhóm", "điểm trước", "điểm sau", "thay đổi");
        int split = 0;
        for (String[] line : lines().subList(1, 13)) {
            if (!line[6].isEmpty()) {
                double parts = 0;
                for (int part = 6; part <= 9; part++) {
                    parts += Double.parseDouble(line[part]);
                }
                assertThat(parts).isCloseTo(Double.parseDouble(line[5]), within(5e-6));
                assertThat(line[12]).isEqualTo("chính nó");
                split++;
            }
        }
        assertThat(split).isPositive();
        assertThat(line("NEW")[12]).isEqualTo("chưa có điểm trước");
    }

    @Test
    void shouldSetAMergedUnitBesideTheMeanOfItsPartsWithoutPartsAndRank() throws IOException {
        Path file = home.resolve("lineage.csv");
        Files.writeString(file, "before,after,weight\nU0000,NEW,\nU0002,NEW,1\n");

        assertThat(run(BEFORE, AFTER, "--lineage", file.toString())).isEqualTo(ExitCode.DONE);

        String[] merged = line("NEW");
        assertThat(merged[12]).isEqualTo("không so sánh được: sáp nhập từ U0000 U0002");
        assertThat(merged[3]).isNotEmpty();
        assertThat(merged[6]).isEmpty();
        assertThat(merged[11]).isEmpty();
    }

    @Test
    void shouldNameEveryFaultyLineOfALineageAndWriteNothing() throws IOException {
        Path file = home.resolve("lineage.csv");
        Files.writeString(file, "before,after,weight\nA,B,nặng\n,C,1\nD,E,-2\n");

        assertThat(run(BEFORE, AFTER, "--lineage", file.toString())).isEqualTo(ExitCode.BAD_REQUEST);

        assertThat(err.toString())
                .contains("lineage.csv:2: hệ số “nặng”", "lineage.csv:3: Phải ghi cả", "lineage.csv:4: Hệ số của D");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void shouldRefuseARunThatIsNotThere() {
        assertThat(run(BEFORE, "ffffffffffff")).isEqualTo(ExitCode.BAD_REQUEST);

        assertThat(err.toString()).contains("ffffffffffff", "runs");
    }
}
