package vn.thiduaso.ingest.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.thiduaso.ingest.ExampleFiles;

/** The ASEM index (51 countries, 49 indicators) as files somebody would send, and what COINr 1.1.14 (MIT, William Becker) made of it. */
final class AsemFiles {

    private static final Path GOLDEN = Path.of("..", "..", "shared", "data", "golden", "asem");

    private static final String HEAD = """
            code: ASEM
            version: "1"
            name: ASEM
            valid: {from: 2018-01-01}
            legal-basis: [{document: COINr, certainty: unverified}]
            applies-to: [province]
            score: {digits: 12}
            ranking: {by: unrounded, ties: competition}
            defaults: {missing: redistribute}
            """;

    private final List<Map<String, String>> meta = rows("iMeta.csv");
    private final Path folder;

    AsemFiles(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        return Files.isDirectory(GOLDEN);
    }

    static List<Map<String, String>> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(GOLDEN.resolve(file))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Min–max and means only. */
    Path plainSet() {
        return ExampleFiles.text(folder.resolve("plain.yaml"), HEAD + tree());
    }

    /** The whole example of COINr: divided, imputed, screened, treated. */
    Path wholeSet() {
        String divided = meta.stream()
                .filter(row -> !row.get("Denominator").isEmpty())
                .map(row -> "  - {type: denominate, indicator: %s, by: %s}\n"
                        .formatted(row.get("iCode"), row.get("Denominator")))
                .collect(Collectors.joining());
        return ExampleFiles.text(
                folder.resolve("whole.yaml"),
                HEAD
                        + "preparation:\n"
                        + divided
                        + "  - {type: impute, from: group-mean}\n"
                        + "  - {type: screen, minimum-availability: 0.9}\n"
                        + "  - {type: treat-outliers, then: log-shifted-by-range}\n"
                        + tree());
    }

    Path units() {
        return ExampleFiles.text(
                folder.resolve("units.csv"),
                "unit,name,kind,group\n"
                        + rows("iData.csv").stream()
                                .map(row -> "%s,%s,province,%s\n"
                                        .formatted(row.get("uCode"), row.get("uName"), row.get("EurAsia_group")))
                                .collect(Collectors.joining()));
    }

    /** As R wrote the numbers. */
    Path figures() {
        List<String> codes = meta.stream()
                .filter(row -> row.get("Level").equals("1") || row.get("Type").equals("Denominator"))
                .map(row -> row.get("iCode"))
                .toList();
        return ExampleFiles.text(
                folder.resolve("figures.csv"),
                "unit,period,%s\n".formatted(String.join(",", codes))
                        + rows("iData.csv").stream()
                                .map(row -> "%s,%s,%s\n"
                                        .formatted(
                                                row.get("uCode"),
                                                row.get("Time"),
                                                codes.stream()
                                                        .map(code ->
                                                                row.get(code).replace("NA", ""))
                                                        .collect(Collectors.joining(","))))
                                .collect(Collectors.joining()));
    }

    private String tree() {
        StringBuilder yaml = new StringBuilder("tree:\n");
        meta.stream().filter(row -> row.get("Level").equals("4")).forEach(root -> node(root, "  ", yaml));
        return yaml.toString();
    }

    private void node(Map<String, String> row, String indent, StringBuilder yaml) {
        String code = row.get("iCode");
        yaml.append("%scode: %s%n%slabel: %s%n%smax: 100%n%sweight: %s%n"
                .formatted(indent, code, indent, code, indent, indent, row.get("Weight")));
        if (row.get("Level").equals("1")) {
            String direction = row.get("Direction").equals("-1") ? "lower-better" : "higher-better";
            yaml.append("%sdirection: %s%n%sinput: {kind: value}%n%srule: {type: min-max}%n"
                    .formatted(indent, direction, indent, indent));
            return;
        }
        yaml.append("%saggregate: {type: weighted-mean}%n%swhen-incomplete: redistribute%n%schildren:%n"
                .formatted(indent, indent, indent));
        if (row.get("Level").equals("4")) {
            meta.stream()
                    .filter(other -> other.get("Type").equals("Denominator"))
                    .forEach(other -> yaml.append(
                            "%s  - {code: %s, label: %s, max: 0, input: {kind: value}, rule: {type: information}}%n"
                                    .formatted(indent, other.get("iCode"), other.get("iCode"))));
        }
        for (Map<String, String> other : meta) {
            if (other.get("Parent").equals(code)) {
                yaml.append(indent).append("  -\n");
                node(other, indent + "    ", yaml);
            }
        }
    }
}
