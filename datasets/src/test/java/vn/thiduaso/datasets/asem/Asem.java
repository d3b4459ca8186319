package vn.thiduaso.datasets.asem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Figures and tree of the ASEM index (51 countries, 49 indicators, 8 pillars), and what COINr 1.1.14 made of them. */
final class Asem {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "golden", "asem");

    /**
     * A node of the tree.
     *
     * @param level 1 for indicators, 4 for the index
     */
    record Item(String code, int level, String parent, boolean lowerBetter, String target, String denominator) {}

    private Asem() {}

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    /** Nodes in the order of the source. */
    static List<Item> items() {
        return rows("iMeta.csv")
                .filter(row -> !row.getField("Level").isEmpty())
                .map(row -> new Item(
                        row.getField("iCode"),
                        Integer.parseInt(row.getField("Level")),
                        row.getField("Parent"),
                        row.getField("Direction").equals("-1"),
                        row.getField("Target"),
                        row.getField("Denominator")))
                .toList();
    }

    /** Codes of what indicators are divided by. */
    static List<String> denominators() {
        return rows("iMeta.csv")
                .filter(row -> row.getField("Type").equals("Denominator"))
                .map(row -> row.getField("iCode"))
                .toList();
    }

    /** A column of words by the code of the unit. */
    static Map<String, String> words(String file, String column) {
        Map<String, String> words = new TreeMap<>();
        rows(file).forEach(row -> words.put(row.getField("uCode"), row.getField(column)));
        return words;
    }

    /** Cells of a table by the key column and the column; blank cells are not there. */
    static Map<String, Map<String, Double>> table(String file, String key) {
        Map<String, Map<String, Double>> table = new TreeMap<>();
        rows(file).forEach(row -> {
            Map<String, Double> cells = new LinkedHashMap<>();
            row.getFieldsAsMap().forEach((column, text) -> {
                if (text.matches("-?[0-9].*")) {
                    cells.put(column, Double.parseDouble(text));
                }
            });
            table.put(row.getField(key), cells);
        });
        return table;
    }

    /** Rows of a table, by column. */
    static Stream<Map<String, String>> records(String file) {
        return rows(file).map(NamedCsvRecord::getFieldsAsMap);
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
