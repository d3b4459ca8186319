package vn.thiduaso.benchmarks.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A long CSV file of figures from a seed, {@code unit,indicator,value}, a hundred rows for each unit, and its index set, whose every input is from 0 to
 * 1000. One row in {@value #WRONG_EVERY} is above that, one in {@value #TWICE_EVERY} is sent again at the end.
 */
final class BulkFile {

    static final int INDICATORS = 100;
    static final double LEAST = 0;
    static final double MOST = 1000;
    static final String CODE = "BULK";
    static final String PERIOD = "2026-Q3";

    private static final int WRONG_EVERY = 10_007;
    private static final int TWICE_EVERY = 20_011;
    private static final long SEED = 2026;
    private static final int GROUPS = 10;

    private BulkFile() {}

    static Path indexSet(Path folder) throws IOException {
        return Files.writeString(folder.resolve("bulk.yaml"), yaml());
    }

    private static String yaml() {
        StringBuilder yaml = new StringBuilder("""
                code: %s
                version: "1"
                name: {vi: Trăm chỉ số, en: A hundred indicators}
                illustrative: true
                valid: {from: 2026-01-01}
                legal-basis:
                  - {document: Bộ đo tốc độ, certainty: unverified}
                applies-to: [commune]
                score: {digits: 2}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute, not-applicable: redistribute}
                tree:
                  code: TOTAL
                  label: Tổng
                  max: 100
                  aggregate: {type: weighted-mean}
                  children:
                """.formatted(CODE));
        for (int group = 0; group < GROUPS; group++) {
            yaml.append(
                    "    - code: G%d%n      label: Nhóm %d%n      max: 100%n      weight: 1%n".formatted(group, group));
            yaml.append("      aggregate: {type: weighted-mean}\n      children:\n");
            for (int i = group; i < INDICATORS; i += GROUPS) {
                yaml.append("        - {code: %s, label: Chỉ số %d, max: 100, weight: 1, ".formatted(code(i), i))
                        .append("input: {kind: value, unit: điểm, range: {min: %.0f, max: %.0f}}, "
                                .formatted(LEAST, MOST))
                        .append("rule: {type: goalposts, low: 0, high: 1000}}\n");
            }
        }
        return yaml.toString();
    }

    private static String code(int indicator) {
        return "I%02d".formatted(indicator);
    }

    /** @param rows at least one; those sent twice come on top */
    static Path figures(Path folder, int rows) throws IOException {
        Path file = folder.resolve("figures-%d.csv".formatted(rows));
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder twice = new StringBuilder();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("unit,indicator,value\n".getBytes(StandardCharsets.UTF_8));
            StringBuilder line = new StringBuilder();
            for (int row = 0; row < rows; row++) {
                line.setLength(0);
                int hundredths = random.nextInt(100_001) + (row % WRONG_EVERY == 1 ? 100_001 : 0);
                line(line, row, hundredths);
                if (row % TWICE_EVERY == 2) {
                    twice.append(line);
                }
                out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
            }
            out.write(twice.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }

    private static void line(StringBuilder line, int row, int hundredths) {
        String unit = Integer.toString(1_000_000 + row / INDICATORS);
        line.append('U').append(unit, 1, unit.length()).append(",I");
        int indicator = row % INDICATORS;
        line.append((char) ('0' + indicator / 10))
                .append((char) ('0' + indicator % 10))
                .append(',');
        line.append(hundredths / 100).append('.');
        line.append((char) ('0' + hundredths / 10 % 10))
                .append((char) ('0' + hundredths % 10))
                .append('\n');
    }

    /** Makes the files by hand: folder and rows. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        indexSet(folder);
        figures(folder, Integer.parseInt(arguments[1]));
    }
}
