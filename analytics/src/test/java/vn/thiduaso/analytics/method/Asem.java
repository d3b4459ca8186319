package vn.thiduaso.analytics.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.data.Offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The ASEM index as COINr 1.1.14 computed it (MIT, William Becker): a folder beside the repository, see its README. */
final class Asem {

    private static final Path FOLDER = Path.of("../../shared/data/golden/asem");

    static final double TOLERANCE = 1e-9;

    private Asem() {}

    /** Skips the test, with a line that says so, where the files are not. */
    static void assumeThere() {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: no " + FOLDER + ", so nothing is compared with COINr");
        }
        assumeTrue(Files.isDirectory(FOLDER));
    }

    static List<Map<String, String>> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(String text) {
        return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }

    /** The tree of the index with the figures of one file; a node that has no column there is missing everywhere. */
    static MethodSample sample(String file) {
        List<Map<String, String>> rows = rows(file);
        // COINr's own order of the nodes, which decides among equal ranks
        List<String> codes =
                rows("eff_weights.csv").stream().map(row -> row.get("iCode")).toList();
        List<Map<String, String>> meta = rows("iMeta.csv").stream()
                .filter(row -> codes.contains(row.get("iCode")))
                .sorted(Comparator.comparingInt(row -> codes.indexOf(row.get("iCode"))))
                .toList();
        List<SampleNode> nodes = new ArrayList<>();
        double[][] figures = new double[codes.size()][rows.size()];
        for (int node = 0; node < figures.length; node++) {
            Map<String, String> row = meta.get(node);
            String code = codes.get(node);
            nodes.add(new SampleNode(
                    code,
                    codes.indexOf(row.get("Parent")),
                    number(row.get("Weight")),
                    !row.get("Direction").equals("-1")));
            for (int unit = 0; unit < rows.size(); unit++) {
                figures[node][unit] = number(rows.get(unit).getOrDefault(code, ""));
            }
        }
        return MethodSample.of(rows.stream().map(row -> row.get("uCode")).toList(), nodes, figures);
    }

    /** Results by the code of their node. */
    static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    /** Compares with a cell of a file. */
    static void equal(Map<String, String> row, String column, double found) {
        double stated = number(row.get(column));
        assertThat(found)
                .as("%s of %s", column, row.values().iterator().next())
                .isCloseTo(stated, Offset.offset(TOLERANCE * Math.max(1, Math.abs(stated))));
    }
}
