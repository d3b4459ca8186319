package vn.thiduaso.analytics.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.analytics.method.MethodSample;
import vn.thiduaso.analytics.method.MethodStatistics;
import vn.thiduaso.analytics.method.SampleNode;
import vn.thiduaso.analytics.method.Thresholds;
import vn.thiduaso.ingest.export.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Recomputes the example of docs/method.md, "Thống kê · Statistics", from the tables of the document, as the table that the command writes. */
class StatisticsExampleTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "method.md");
    private static final double PRINTED = 5e-5;

    /** T over G (weight 3) and C (2), G over A (2) and B (1); the points of a group are the sum of those of its children. */
    private static final List<SampleNode> NODES = List.of(
            new SampleNode("T", -1, 1, true),
            new SampleNode("G", 0, 3, true),
            new SampleNode("A", 1, 2, true),
            new SampleNode("B", 1, 1, true),
            new SampleNode("C", 0, 2, true));

    @Test
    void shouldGiveTheStatisticsWorkedByHand() throws IOException {
        List<List<Value>> written = written();
        List<String[]> rows = table("statistic by hand");

        assertThat(rows).hasSizeGreaterThan(25);
        for (String[] row : rows) {
            List<Value> found = written.stream()
                    .filter(line -> cells(line, 3).equals(List.of(row[0].replace("`", ""), row[1], row[2])))
                    .findAny()
                    .orElseThrow(() -> new AssertionError("no line " + String.join(" ", row)));
            String value = found.get(3).plain();
            if (row[3].equals("–")) {
                assertThat(value).as(String.join(" ", row)).isEmpty();
            } else {
                assertThat(Double.parseDouble(value))
                        .as(String.join(" ", row))
                        .isCloseTo(Double.parseDouble(row[3]), within(PRINTED));
            }
            assertThat(found.get(4).plain()).as(String.join(" ", row)).isEqualTo(row[4]);
            assertThat(found.get(5).plain()).as(String.join(" ", row)).isEqualTo(row[5]);
        }
    }

    private static List<List<Value>> written() throws IOException {
        List<String[]> units = table("unit measured");
        double[][] figures = new double[NODES.size()][units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int leaf = 0; leaf < 3; leaf++) {
                figures[leaf + 2][unit] = Double.parseDouble(units.get(unit)[leaf + 1]);
            }
            figures[1][unit] = figures[2][unit] + figures[3][unit];
            figures[0][unit] = figures[1][unit] + figures[4][unit];
        }
        MethodSample sample = MethodSample.of(units.stream().map(row -> row[0]).toList(), NODES, figures);
        List<List<Value>> written = new ArrayList<>();
        StatisticsSheet.of(sample, MethodStatistics.of(sample), Thresholds.USUAL)
                .rows()
                .forEach(written::add);
        return written;
    }

    private static List<String> cells(List<Value> line, int count) {
        return line.subList(0, count).stream().map(Value::plain).toList();
    }

    /** Cells of the rows of the table whose header begins so. */
    private static List<String[]> table(String firstCell) throws IOException {
        List<String[]> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            boolean header = line.startsWith("| " + firstCell + " |");
            if (inside && line.startsWith("| ")) {
                String[] cells = line.replace("\\|", "¦").substring(1).split("\\|");
                for (int cell = 0; cell < cells.length; cell++) {
                    cells[cell] = cells[cell].strip().replace('¦', '|');
                }
                rows.add(cells);
            }
            inside = header || (inside && line.startsWith("|"));
        }
        return rows;
    }
}
