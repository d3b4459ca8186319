package vn.thiduaso.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/** Closed periods of bundled index sets with figures from a seed: three peer groups, ties; every other unit has blanks and not applicable. */
public final class ExampleClosings {

    public static final Period PERIOD = Period.parse("2026-Q3");
    public static final Instant NOON = Instant.parse("2026-10-01T05:00:00Z");

    /** The file that the references of the figures name. */
    private static final String FILE = "0123456789abcdef";

    private static final String FILE_SHA256 = "0".repeat(64);

    private ExampleClosings() {}

    /** A set whose rules look at the sample. */
    public static IndexSetSource sampled() {
        return IndexSetSources.resolve("PHUTAN-MINH-HOA");
    }

    /** A set of every rule that looks at the sample, in both directions, without rounding: a lost bit would show. */
    public static IndexSetSource everySampleRule() {
        StringBuilder yaml = new StringBuilder("""
                code: EVERY-SAMPLE-RULE
                version: "1"
                name: {vi: Mọi quy tắc so sánh, en: Every sample rule}
                illustrative: true
                valid: {from: 2026-01-01}
                legal-basis: [{document: Quyết định mẫu, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 12}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute}
                tree:
                  code: ALL
                  label: Tất cả
                  max: 100
                  aggregate: {type: weighted-mean}
                  children:
                """);
        List<String> rules = List.of(
                "min-max, range: [1, 10], capped: false",
                "z-score, mean: 5, deviation: 2",
                "percentile-rank, ties: average",
                "rank, ties: max",
                "borda, ties: average",
                "distance-to-target, target: 0.4, capped: false",
                "distance-to-maximum",
                "distance-to-reference, unit: U0002",
                "fraction-of-maximum",
                "sample-goalposts, low: {percentile: 10}, high: {mean-of-greatest: 3}, capped: false");
        for (int i = 0; i < rules.size(); i++) {
            for (String direction : List.of("higher", "lower")) {
                yaml.append("    - {code: R%d_%s, label: R, max: 10, direction: %s-better, "
                                .formatted(i, direction, direction))
                        .append("input: {unit: \"%\", kind: ratio}, rule: {type: " + rules.get(i) + "}}\n");
            }
        }
        return IndexSetSource.of(yaml.toString(), "every-sample-rule.yaml");
    }

    /** A set whose rules look at no other unit. */
    public static IndexSetSource plain() {
        return IndexSetSources.resolve("SERVICE-766");
    }

    /** A set that compares units twice, in a group and on that group, and ranks them all together. */
    public static IndexSetSource compared() {
        String yaml = """
                code: COMPARED
                version: "1"
                name: So từng cặp
                valid: {from: 2026-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [hamlet]
                score: {digits: 4}
                ranking: {by: rounded, ties: competition, groups: none}
                tree:
                  code: T
                  label: Tổng
                  max: 10
                  aggregate: {type: copeland}
                  children:
                    - code: A
                      label: Nhóm
                      max: 6
                      aggregate: {type: copeland}
                      children:
                        - {code: A1, label: A1, max: 3, input: {kind: ratio}, rule: {type: ratio-linear}, missing: redistribute}
                        - {code: A2, label: A2, max: 3, input: {kind: value}, rule: {type: min-max}, missing: redistribute}
                    - {code: B, label: B, max: 4, input: {kind: value}, rule: {type: given}}
                """;
        return IndexSetSource.of(yaml, "compared.yaml");
    }

    /** A set that computes: formulas over figures sent elsewhere and over children, groups rescaled upon rescaled ones, the lowest first. */
    public static IndexSetSource calculated() {
        String yaml = """
                code: CALCULATED
                version: "1"
                name: Tính bằng công thức
                valid: {from: 2026-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [hamlet]
                score: {digits: 12}
                ranking: {by: unrounded, ties: competition, order: lowest-first}
                defaults: {missing: redistribute}
                tree:
                  code: T
                  label: Tổng
                  max: 100
                  aggregate: {type: formula, formula: A - B / 2}
                  rescale: {type: fraction-of-maximum}
                  children:
                    - code: A
                      label: A
                      max: 10
                      aggregate: {type: weighted-mean}
                      rescale: {type: min-max, range: [1, 10]}
                      children:
                        - {code: A1, label: A1, max: 5, input: {kind: ratio}, formula: ln(A1 + 1) * (B1 + 1), rule: {type: z-score, mean: 0, deviation: 1}}
                        - {code: A2, label: A2, max: 5, formula: B1 / A1, rule: {type: min-max}}
                    - {code: B, label: B, max: 4, inputs: [{code: B1, kind: value}, {code: B2, kind: value}], formula: B1 ^ 2 - B2, rule: {type: min-max}}
                """;
        return IndexSetSource.of(yaml, "calculated.yaml");
    }

    /** A set that looks back one period and prepares its figures in every way. */
    public static IndexSetSource prepared() {
        String yaml = """
                code: PREPARED
                version: "1"
                name: Xử lý số liệu
                valid: {from: 2025-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [hamlet]
                score: {digits: 12}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute}
                history: {periods: 1, pooled: true}
                preparation:
                  - {type: screen, minimum-availability: 0.3}
                  - {type: impute, from: earlier}
                  - {type: impute, from: group-median}
                  - {type: treat-outliers, maximum-points: 2, then: log-shifted-by-range}
                tree:
                  code: T
                  label: Tổng
                  max: 10
                  aggregate: {type: weighted-mean}
                  children:
                    - {code: A, label: A, max: 3, input: {kind: ratio}, rule: {type: z-score, mean: 5, deviation: 1}}
                    - {code: B, label: B, max: 3, input: {kind: value}, rule: {type: min-max}}
                    - {code: C, label: C, max: 4, input: {kind: ratio}, rule: {type: percentile-rank}}
                """;
        return IndexSetSource.of(yaml, "prepared.yaml");
    }

    public static ClosedPeriod close(Lake lake, IndexSetSource source, List<ClosedUnit> rows) {
        return close(lake, source, PERIOD, rows);
    }

    public static ClosedPeriod close(Lake lake, IndexSetSource source, Period period, List<ClosedUnit> rows) {
        return closeAs(lake, source, period, rows, rows);
    }

    /** @param stored rows that get into the lake under the id of {@code rows} */
    public static ClosedPeriod closeAs(
            Lake lake, IndexSetSource source, Period period, List<ClosedUnit> rows, List<ClosedUnit> stored) {
        ClosedPeriod.IndexSetVersion version = new ClosedPeriod.IndexSetVersion(
                source.set().code(), source.set().version(), source.sha256());
        ClosedPeriod closing = ClosedPeriod.of(version, period, rows, NOON, "test");
        OfPeriod subject = new OfPeriod(source.set().code(), period);
        Optional<ClosedPeriod> current = lake.closedPeriods().findCurrent(subject.indexSet(), period);
        if (current.isPresent() && !current.get().id().equals(closing.id())) {
            unlock(lake, subject);
        }
        if (closing.submissions().contains(FILE)) {
            approve(lake, new OfSubmission(subject.indexSet(), period, FILE));
        }
        List<String> approved = lake.acts().log().submissions(subject, Set.of(State.APPROVED, State.CLOSED)).stream()
                .map(OfSubmission::submission)
                .toList();
        return lake.closedPeriods()
                .close(closing, new Basis(approved, List.of()), stored)
                .closing();
    }

    /** Two people submit and approve the file that the references of the figures name, unless that is done. */
    private static void approve(Lake lake, OfSubmission file) {
        lake.acts()
                .add(log -> log.state(file) != State.CHECKED
                        ? List.of()
                        : List.of(
                                Act.of(ActKind.SUBMIT, file, FILE_SHA256, new Actor("một"), NOON, ""),
                                Act.of(ActKind.APPROVE, file, FILE_SHA256, new Actor("hai"), NOON, "")));
    }

    private static void unlock(Lake lake, OfPeriod period) {
        lake.acts()
                .add(log -> List.of(
                        Act.of(ActKind.ASK_UNLOCK, period, "", new Actor("một"), NOON, "thử"),
                        Act.of(ActKind.GRANT_UNLOCK, period, "", new Actor("hai"), NOON, "")));
    }

    /** The file all figures came from: the source marks one value of one unit. */
    public static SubmissionBatch flagged(IndexSetSource source, String unit, String input) {
        int slot = source.set().findSlot(input, Part.VALUE).orElseThrow().index();
        Submission file = new Submission(
                FILE,
                Submission.Kind.OBSERVATIONS,
                source.set().code(),
                PERIOD.toString(),
                "so-lieu.csv",
                FILE_SHA256,
                1,
                1,
                1,
                0,
                "test",
                true,
                NOON,
                0);
        Observation observation = new Observation(
                FILE,
                source.set().code(),
                PERIOD,
                unit,
                input,
                Part.VALUE,
                CellState.VALUE,
                1,
                "1",
                "",
                "B" + slot,
                "ước tính",
                "");
        return new SubmissionBatch(file, List.of(observation), List.of(), List.of(), List.of());
    }

    public static List<ClosedUnit> rows(IndexSetSource source, int units) {
        return rows(source, units, 7);
    }

    public static List<ClosedUnit> rows(IndexSetSource source, int units, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ClosedUnit> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            String kind = source.set().definition().appliesTo().stream()
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            rows.add(new ClosedUnit(
                    "U%04d".formatted(i), "Đơn vị " + i, kind, "G" + i % 3, figures(source, random, i % 2 == 1)));
        }
        return rows;
    }

    public static List<ClosedUnit> shuffled(List<ClosedUnit> rows) {
        List<ClosedUnit> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(11));
        return shuffled;
    }

    private static SlotFigures figures(IndexSetSource source, SplittableRandom random, boolean gaps) {
        List<Slot> slots = source.set().slots();
        double[] values = new double[slots.size()];
        byte[] states = new byte[slots.size()];
        List<String> refs = new ArrayList<>();
        for (Slot slot : slots) {
            boolean figure =
                    slot.part() == Part.NUMERATOR || slot.part() == Part.DENOMINATOR || isPlainValue(slots, slot);
            CellState state = !figure || (gaps && random.nextInt(20) == 0) ? CellState.MISSING : CellState.VALUE;
            if (figure && gaps && random.nextInt(30) == 0) {
                state = CellState.NOT_APPLICABLE;
            }
            states[slot.index()] = state.code();
            values[slot.index()] = state == CellState.VALUE ? figure(slot, random) : Double.NaN;
            refs.add(state == CellState.MISSING ? "" : FILE + "||B" + slot.index());
        }
        return new SlotFigures(values, states, refs);
    }

    private static double figure(Slot slot, SplittableRandom random) {
        return switch (slot.part()) {
            case DENOMINATOR -> 8;
            case NUMERATOR -> random.nextInt(9);
            case OFFICIAL -> 0.5;
            default -> random.nextInt(3);
        };
    }

    /** The value of an input that is no ratio: a ratio's numerator follows its value. */
    private static boolean isPlainValue(List<Slot> slots, Slot slot) {
        int next = slot.index() + 1;
        boolean ratio = next < slots.size() && slots.get(next).part() == Part.NUMERATOR;
        return slot.part() == Part.VALUE && !ratio;
    }
}
