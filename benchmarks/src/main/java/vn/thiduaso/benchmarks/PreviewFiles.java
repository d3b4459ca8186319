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

    private PreviewFiles() {}

    static Path indexSet(Path folder) throws IOException {
        return Files.writeString(folder.resolve("sixty.yaml"), SixtyIndicators.yaml(SixtyIndicators.MIN_MAX));
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
            for (int i = 0; i < SixtyIndicators.INDICATORS; i++) {
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
        for (int i = 0; i < SixtyIndicators.INDICATORS; i++) {
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
