package vn.thiduaso.scoring.preparation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Assumptions;

/** Reference results of COINr 1.1.14, kept beside the repository; tests that need them are skipped where they are absent. */
final class Golden {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "golden");

    private Golden() {}

    /** Skips the calling test, with a printed line, when the folder is absent. */
    static void need() {
        boolean there = Files.isDirectory(FOLDER);
        if (!there) {
            System.out.println("golden: skipped, no folder " + FOLDER);
        }
        Assumptions.assumeTrue(there);
    }

    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).isNull() ? Double.NaN : array.get(i).asDouble();
        }
        return numbers;
    }

    static List<NamedCsvRecord> asem(String name) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("asem").resolve(name + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Rows of a file by the value of one column. */
    static Map<String, NamedCsvRecord> asemBy(String key, String name) {
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        asem(name).forEach(row -> rows.put(row.getField(key), row));
        return rows;
    }

    static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }
}
