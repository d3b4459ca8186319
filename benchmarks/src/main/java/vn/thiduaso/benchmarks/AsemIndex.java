package vn.thiduaso.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The ASEM index of COINr's examples with its whole pipeline: 51 countries, 49 indicators divided, imputed, screened, treated and scaled.
 *
 * @param units the countries with their figures
 */
record AsemIndex(IndexSet set, List<UnitHistory> units) {

    /** @param folder with {@code iMeta.csv} and {@code iData.csv} as COINr has them */
    static AsemIndex read(Path folder) throws IOException {
        List<Map<String, String>> meta = rows(folder.resolve("iMeta.csv"));
        IndexSet set = IndexSetSource.of(yaml(meta), "asem.yaml").set();
        List<UnitHistory> units = new ArrayList<>();
        for (Map<String, String> row : rows(folder.resolve("iData.csv"))) {
            double[] figures = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            Arrays.fill(figures, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            row.forEach((code, text) -> set.findSlot(code, Part.VALUE).ifPresent(slot -> {
                if (!text.isEmpty()) {
                    figures[slot.index()] = Double.parseDouble(text);
                    states[slot.index()] = CellState.VALUE.code();
                }
            }));
            units.add(UnitHistory.of(row.get("uCode"), row.get("EurAsia_group"), figures, states));
        }
        return new AsemIndex(set, units);
    }

    private static String yaml(List<Map<String, String>> meta) {
        StringBuilder yaml = new StringBuilder("""
                code: ASEM
                version: "1"
                name: ASEM
                valid: {from: 2018-01-01}
                legal-basis: [{document: COINr 1.1.14, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 12}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute}
                preparation:
                """);
        meta.stream()
                .filter(row -> !row.get("Denominator").isEmpty())
                .forEach(row -> yaml.append("  - {type: denominate, indicator: %s, by: %s}%n"
                        .formatted(row.get("iCode"), row.get("Denominator"))));
        yaml.append("  - {type: impute, from: group-mean}\n")
                .append("  - {type: screen, minimum-availability: 0.9}\n")
                .append("  - {type: treat-outliers, then: log-shifted-by-range}\n")
                .append("tree:\n");
        meta.stream().filter(row -> row.get("Level").equals("4")).forEach(root -> write(root, meta, "  ", yaml));
        return yaml.toString();
    }

    private static void write(
            Map<String, String> row, List<Map<String, String>> meta, String indent, StringBuilder yaml) {
        String code = row.get("iCode");
        yaml.append("%scode: %s%n%slabel: %s%n%smax: 100%n".formatted(indent, code, indent, code, indent));
        if (row.get("Level").equals("1")) {
            String direction = row.get("Direction").equals("-1") ? "lower-better" : "higher-better";
            yaml.append("%sdirection: %s%n%sinput: {kind: value}%n%srule: {type: min-max}%n"
                    .formatted(indent, direction, indent, indent));
            return;
        }
        yaml.append("%saggregate: {type: weighted-mean}%n%schildren:%n".formatted(indent, indent));
        for (Map<String, String> other : meta) {
            boolean shown = row.get("Level").equals("4") && other.get("Type").equals("Denominator");
            if (shown) {
                yaml.append("%s  - {code: %s, label: D, max: 0, input: {kind: value}, rule: {type: information}}%n"
                        .formatted(indent, other.get("iCode")));
            } else if (other.get("Parent").equals(code)) {
                yaml.append(indent).append("  -\n");
                write(other, meta, indent + "    ", yaml);
            }
        }
    }

    /** Rows by column; texts without quotes around them hold no comma. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = cells(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> {
                    List<String> cells = cells(line);
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        row.put(columns.get(i), cells.get(i));
                    }
                    return row;
                })
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
