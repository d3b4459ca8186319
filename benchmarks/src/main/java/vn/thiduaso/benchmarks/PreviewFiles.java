package vn.thiduaso.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Files for {@code preview}: the set of eight pillars and sixty indicators scaled by the sample, and wide CSV files of figures from a seed. */
final class PreviewFiles {

    private static final long SEED = 2026;
    private static final int PILLARS = 8;
    private static final int INDICATORS = 60;

    private PreviewFiles() {}

    static Path indexSet(Path folder) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                code: SIXTY
                version: "1"
                name: Sáu mươi chỉ số
                illustrative: true
                valid: {from: 2026-01-01}
                legal-basis: [{document: Bộ đo tốc độ, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 2}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute}
                tree:
                  code: TOTAL
                  label: Tổng
                  max: 100
                  aggregate: {type: weighted-mean}
                  children:
                """);
        for (int pillar = 0; pillar < PILLARS; pillar++) {
            yaml.append("    - code: P%d%n      label: Trụ cột%n      max: 100%n".formatted(pillar))
                    .append("      aggregate: {type: weighted-mean}\n      children:\n");
            for (int i = pillar; i < INDICATORS; i += PILLARS) {
                yaml.append("        - {code: I%d, label: Chỉ số, max: 100, ".formatted(i))
                        .append("input: {kind: value}, rule: {type: min-max}}\n");
            }
        }
        return Files.writeString(folder.resolve("sixty.yaml"), yaml);
    }

    /**
     * One row per unit; two figures in a hundred are blank.
     *
     * @param decimals digits behind the point; 0 writes all digits of the double
     */
    static Path figures(Path folder, int units, int decimals) throws IOException {
        Path file = folder.resolve("figures-%d-%d.csv".formatted(units, decimals));
        SplittableRandom random = new SplittableRandom(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("unit");
            for (int i = 0; i < INDICATORS; i++) {
                out.write(",I" + i);
            }
            for (int unit = 0; unit < units; unit++) {
                out.write("\nU%06d".formatted(unit));
                row(random, decimals, out);
            }
            out.write('\n');
        }
        return file;
    }

    private static void row(SplittableRandom random, int decimals, Writer out) throws IOException {
        for (int i = 0; i < INDICATORS; i++) {
            double figure = random.nextDouble() * 100;
            out.write(',');
            if (random.nextInt(100) >= 2) {
                out.write(
                        decimals == 0
                                ? Double.toString(figure)
                                : String.format(Locale.ROOT, "%." + decimals + "f", figure));
            }
        }
    }
}
