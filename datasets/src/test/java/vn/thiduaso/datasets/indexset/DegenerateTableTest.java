package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The table "A column of figures" of {@code docs/method.md} is true, line by line. */
class DegenerateTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "method.md");
    private static final String NONE = "–";

    private static final String SET = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: not-computable}
            tree:
              code: TONG
              label: Tổng
              max: 100
              children:
                - {code: K, label: K, max: 100, input: {kind: value}, rule: {%s}}
            """;

    static List<Arguments> lines() throws IOException {
        List<Arguments> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            inside = line.startsWith("| case | rule |") || (inside && line.startsWith("|"));
            if (inside && line.contains("`")) {
                String[] cells = line.split(" \\| ");
                lines.add(Arguments.of(
                        cells[0].substring(2),
                        cells[1].replace("`", ""),
                        cells[2],
                        cells[3].replace(" |", "").strip()));
            }
        }
        assertThat(lines).hasSizeGreaterThan(20);
        return lines;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lines")
    void shouldGiveThePointsOfTheTable(String name, String rule, String figures, String points) {
        IndexSet set = IndexSetYaml.read(SET.formatted(rule), "mau.yaml");
        List<UnitHistory> units = units(set, figures.split(" "));
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        String[] expected = points.split(" ");

        assertThat(expected).hasSameSizeAs(units);
        for (int unit = 0; unit < expected.length; unit++) {
            ScoreSheet sheet = scorer.score(units.get(unit));
            if (expected[unit].equals(NONE)) {
                assertThat(sheet.points()[1]).isNaN();
                assertThat(sheet.state(1)).isEqualTo(NodeState.MISSING);
                assertThat(sheet.reason()).isPresent();
            } else {
                assertThat(sheet.points()[1]).isCloseTo(Double.parseDouble(expected[unit]), within(1e-9));
                assertThat(sheet.state(1)).isEqualTo(NodeState.VALUE);
            }
        }
    }

    private static List<UnitHistory> units(IndexSet set, String[] figures) {
        int slot = set.findSlot("K", Part.VALUE).orElseThrow().index();
        List<UnitHistory> units = new ArrayList<>();
        for (String figure : figures) {
            double[] values = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            if (!figure.equals(NONE)) {
                values[slot] = number(figure);
                states[slot] = CellState.VALUE.code();
            }
            units.add(UnitHistory.of("U" + (units.size() + 1), "", values, states));
        }
        return units;
    }

    private static double number(String figure) {
        return switch (figure) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(figure);
        };
    }
}
