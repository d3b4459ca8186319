package vn.thiduaso.benchmarks;

import java.util.SplittableRandom;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/** The set of every benchmark: total, eight pillars, sixty indicators; figures from a seed. */
public final class SixtyIndicators {

    public static final int PILLARS = 8;
    public static final int INDICATORS = 60;

    /** Rule of every indicator: fixed, no look at the other units. */
    static final String GOALPOSTS = "goalposts, low: 0, high: 100";

    /** Rule of every indicator: between the least and the greatest of the sample. */
    public static final String MIN_MAX = "min-max";

    private SixtyIndicators() {}

    /** @param rule of every indicator, words after {@code type:} */
    static IndexSet set(String rule) {
        return IndexSetSource.of(yaml(rule), "sixty.yaml").set();
    }

    /** Which pillar an indicator is in; both from 0. */
    public static int pillar(int indicator) {
        return indicator % PILLARS;
    }

    /** Of a pillar among pillars, or of an indicator among those of its pillar: 1, 2 or 3. */
    public static int weight(int number) {
        return 1 + number % 3;
    }

    /** Indicators are {@code I0} to {@code I59}, pillars {@code P0} to {@code P7}; ranked by what is not rounded. */
    public static String yaml(String rule) {
        StringBuilder yaml = new StringBuilder("""
                code: SIXTY
                version: "1"
                name: {vi: Sáu mươi chỉ số, en: Sixty indicators}
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
                """);
        for (int pillar = 0; pillar < PILLARS; pillar++) {
            yaml.append("    - code: P%d%n      label: Trụ cột %d%n      max: 100%n      weight: %d%n"
                    .formatted(pillar, pillar, weight(pillar)));
            yaml.append("      aggregate: {type: weighted-mean}\n      children:\n");
            for (int i = pillar; i < INDICATORS; i += PILLARS) {
                yaml.append("        - {code: I%d, label: Chỉ số %d, max: 100, weight: %d, ".formatted(i, i, weight(i)))
                        .append("input: {kind: value, unit: điểm}, rule: {type: %s}}\n".formatted(rule));
            }
        }
        return yaml.toString();
    }

    /** Figures of one unit; two in a hundred are missing. */
    static void fill(IndexSet set, SplittableRandom random, double[] values, byte[] states) {
        for (Slot slot : set.slots()) {
            boolean sent = slot.part() == Part.VALUE && random.nextInt(100) >= 2;
            values[slot.index()] = sent ? random.nextDouble() * 100 : Double.NaN;
            states[slot.index()] = (sent ? CellState.VALUE : CellState.MISSING).code();
        }
    }
}
