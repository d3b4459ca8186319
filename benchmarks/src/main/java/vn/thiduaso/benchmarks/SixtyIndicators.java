package vn.thiduaso.benchmarks;

import java.util.SplittableRandom;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/** The set of every benchmark: total, eight pillars, sixty indicators between goalposts 0 and 100; figures from a seed. */
final class SixtyIndicators {

    static final int PILLARS = 8;
    static final int INDICATORS = 60;

    private SixtyIndicators() {}

    static IndexSet set() {
        return IndexSetSource.of(yaml(), "sixty.yaml").set();
    }

    static String yaml() {
        StringBuilder yaml = new StringBuilder(
                """
                code: SIXTY
                version: "1"
                name: {vi: Sáu mươi chỉ số, en: Sixty indicators}
                illustrative: true
                valid: {from: 2026-01-01}
                legal-basis:
                  - {document: Bộ đo tốc độ, certainty: unverified}
                applies-to: [commune]
                score: {digits: 2}
                ranking: {by: rounded, ties: competition}
                defaults: {missing: redistribute, not-applicable: redistribute}
                tree:
                  code: TOTAL
                  label: Tổng
                  max: 100
                  aggregate: {type: weighted-mean}
                  children:
                """);
        for (int pillar = 0; pillar < PILLARS; pillar++) {
            yaml.append("    - code: P%d%n      label: Trụ cột %d%n      max: 100%n".formatted(pillar, pillar));
            yaml.append("      aggregate: {type: weighted-mean}\n      children:\n");
            for (int i = pillar; i < INDICATORS; i += PILLARS) {
                yaml.append("        - {code: I%d, label: Chỉ số %d, max: 100, ".formatted(i, i))
                        .append("input: {kind: value, unit: điểm}, rule: {type: goalposts, low: 0, high: 100}}\n");
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
