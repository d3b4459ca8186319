package vn.thiduaso.analytics.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.analytics.method.MethodSample;
import vn.thiduaso.analytics.method.MethodStatistics;
import vn.thiduaso.analytics.method.Thresholds;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Method statistics of runs over each line of the table "A column of figures" of {@code docs/method.md}, of so few units and of many: a number, or none and the
 * reason.
 */
class DegenerateStatisticsTest {

    private static final int MANY = 40;

    private static final String SET = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet, school]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: redistribute}
            tree:
              code: TONG
              label: Tổng
              max: 100
              aggregate: {type: weighted-mean}
              children:
                - {code: K, label: K, max: 100, input: {kind: value}, rule: {%s}}
                - {code: Y, label: Y, max: 100, input: {kind: value}, rule: {type: goalposts, low: 0, high: 40, capped: true}}
                - {code: Z, label: Z, max: 100, applies-to: [school], input: {kind: value}, rule: {type: given}}
            """;

    /** Points so far apart that their squares, or their differences, are no numbers. */
    private static final List<String[]> EXTREMES = List.of(
            new String[] {"type: goalposts, low: 0, high: 1, capped: false", "1e306 -1e306 0 1e305"},
            new String[] {"type: goalposts, low: 0, high: 1, capped: false", "1e200 0"},
            new String[] {"type: goalposts, low: 0, high: 1, capped: false", "1e-310 0 2e-310"},
            new String[] {"type: goalposts, low: 0, high: 1, capped: false", "1e16 1e16 10000000000000002"});

    static Stream<Arguments> samples() throws IOException {
        return Stream.concat(lines().stream(), EXTREMES.stream())
                .flatMap(line -> Stream.of(
                        Arguments.of(line[0], line[1], line[1].split(" ").length),
                        Arguments.of(line[0], line[1], MANY)));
    }

    @ParameterizedTest(name = "{0}: {1}, {2} units")
    @MethodSource("samples")
    void shouldGiveANumberOrAReason(String rule, String figures, int units) {
        List<List<Value>> table = statistics(rule, List.of(figures.split(" ")), units);

        assertThat(table).hasSizeGreaterThan(50);
        for (List<Value> row : table) {
            String value = row.get(3).plain();
            assertThat(value.isEmpty() ? row.get(5).plain() : value)
                    .as(row.toString())
                    .isNotEmpty();
            assertThat(row.toString()).doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void shouldStandardiseTheGreatestNumbers() {
        assertThat(statistics("type: goalposts, low: 0, high: 1, capped: false", List.of("1e306", "-1e306"), MANY))
                .filteredOn(row -> row.get(0).plain().equals("z-score")
                        && row.get(1).plain().equals("K"))
                .hasSize(MANY)
                .allSatisfy(
                        row -> assertThat(Math.abs(Double.parseDouble(row.get(3).plain())))
                                .isCloseTo(Math.sqrt((MANY - 1.0) / MANY), within(1e-12)));
    }

    private static List<List<Value>> statistics(String rule, List<String> figures, int units) {
        IndexSetSource source = IndexSetSource.of(SET.formatted(rule), "mau.yaml");
        MethodSample sample = RunSample.of(source.set(), ExampleRuns.rows(source, rows(source, figures, units)));
        List<List<Value>> table = new ArrayList<>();
        StatisticsSheet.of(sample, MethodStatistics.of(sample), Thresholds.USUAL)
                .rows()
                .forEach(table::add);
        return table;
    }

    /** Rule and figures of each line of the document. */
    private static List<String[]> lines() throws IOException {
        List<String[]> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("..", "docs", "method.md"))) {
            inside = line.startsWith("| case | rule |") || (inside && line.startsWith("|"));
            if (inside && line.contains("`")) {
                String[] cells = line.split(" \\| ");
                lines.add(new String[] {cells[1].replace("`", ""), cells[2]});
            }
        }
        assertThat(lines).hasSizeGreaterThan(20);
        return lines;
    }

    /** The figures over and over, with Y beside them that tells all units apart. */
    private static List<ClosedUnit> rows(IndexSetSource source, List<String> figures, int units) {
        List<ClosedUnit> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            double[] values = new double[source.set().slotCount()];
            byte[] states = new byte[values.length];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            put(source, "K", figures.get(unit % figures.size()), values, states);
            put(source, "Y", "" + unit, values, states);
            states[source.set().findSlot("Z", Part.VALUE).orElseThrow().index()] = CellState.NOT_APPLICABLE.code();
            String code = "U%d".formatted(unit + 1);
            String group = units > 1 && unit == units - 1 ? "alone" : "";
            SlotFigures sent = new SlotFigures(values, states, Collections.nCopies(values.length, ""));
            rows.add(new ClosedUnit(code, code, "hamlet", group, sent));
        }
        return rows;
    }

    private static void put(IndexSetSource source, String node, String figure, double[] values, byte[] states) {
        if (!figure.equals("–")) {
            int slot = source.set().findSlot(node, Part.VALUE).orElseThrow().index();
            values[slot] = Double.parseDouble(figure.replace("inf", "Infinity").replace("nan", "NaN"));
            states[slot] = CellState.VALUE.code();
        }
    }
}
