package vn.thiduaso.dashboard.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Contributions;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.ranking.Ranking;

/** Small runs of the bundled QĐ 766 set over made-up communes, scored by the kernel: real shapes without a lake. */
public final class ExampleRuns {

    private static final List<String> NAMES = List.of(
            "xã Vân Canh",
            "xã Đăk Song",
            "xã Đề Gi",
            "phường Hoài Nhơn Bắc",
            "xã Ân Tường",
            "xã An Hòa",
            "xã Ia Mơ",
            "phường Hoài Nhơn",
            "xã <b>Thử</b> \"Dấu\" & Co");

    private static final String LOWEST_FIRST = """
            code: VI-PHAM
            version: "1"
            name: Điểm trừ
            valid: {from: 2026-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [commune]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition, order: lowest-first}
            defaults: {missing: redistribute, zero-denominator: redistribute}
            tree:
              code: T
              label: Tổng
              max: 100
              aggregate: {type: sum}
              children:
                - {code: LATE, label: Hồ sơ trễ hạn, max: 60, input: {kind: ratio}, rule: {type: ratio-linear}}
                - {code: WRONG, label: Hồ sơ sai, max: 40, input: {kind: ratio}, rule: {type: ratio-linear}}
            """;

    private ExampleRuns() {}

    /** Nine communes of two provinces: one without figures, one group given everywhere, one with an official total, one ratio without denominator. */
    public static PublishableRun service766(String run, Period period, long seed) {
        return of("SERVICE-766", run, period, seed);
    }

    /** The same of the illustrative set: three pillars, shown with the mark of made-up figures. */
    public static PublishableRun phuTan(String run, Period period, long seed) {
        return of("PHUTAN-MINH-HOA", run, period, seed);
    }

    /** A set whose groups compare units, one on top of the other. */
    public static PublishableRun compared(String run, Period period, long seed) {
        String yaml = """
                code: COMPARED
                version: "1"
                name: So từng cặp
                valid: {from: 2026-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 4}
                ranking: {by: rounded, ties: competition}
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
                        - {code: A2, label: A2, max: 3, input: {kind: value}, rule: {type: given}}
                    - {code: B, label: B, max: 4, input: {kind: ratio}, rule: {type: ratio-linear}}
                """;
        IndexSetSource source = IndexSetSource.of(yaml, "compared.yaml");
        return new Maker(source.set(), new Random(seed), NAMES).run(run, period, source);
    }

    /** A set of formulas, one over a figure another indicator asks for, and of groups rescaled one on top of the other. */
    public static PublishableRun calculated(String run, Period period, long seed) {
        String yaml = """
                code: CALCULATED
                version: "1"
                name: Tính bằng công thức
                valid: {from: 2026-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 4}
                ranking: {by: rounded, ties: competition}
                defaults: {missing: redistribute, zero-denominator: redistribute}
                tree:
                  code: T
                  label: Tổng
                  max: 100
                  aggregate: {type: weighted-mean}
                  rescale: {type: fraction-of-maximum}
                  children:
                    - code: A
                      label: Nhóm
                      max: 10
                      aggregate: {type: weighted-mean}
                      rescale: {type: min-max, range: [1, 10]}
                      children:
                        - {code: A1, label: Lô-ga-rít, max: 3, input: {kind: ratio, label: Tỷ lệ gửi}, formula: ln(A1 + 1) * 2, rule: {type: min-max}}
                        - {code: A2, label: Chia nhau, max: 3, formula: (B + 50) / (A1 + 1), rule: {type: sample-goalposts, low: {percentile: 10}, high: {percentile: 90}}}
                    - {code: B, label: Giá trị, max: 4, input: {kind: value, label: Số gửi}, rule: {type: min-max}}
                """;
        return of(IndexSetSource.of(yaml, "calculated.yaml"), run, period, seed);
    }

    /** A set that adds up what is wrong: fewer points are better. */
    public static PublishableRun lowestFirst(String run, Period period, long seed) {
        return of(IndexSetSource.of(LOWEST_FIRST, "vi-pham.yaml"), run, period, seed);
    }

    /** The same set, its units ranked all together. */
    public static PublishableRun together(String run, Period period, long seed) {
        String yaml = LOWEST_FIRST.replace("order: lowest-first", "order: lowest-first, groups: none");
        return of(IndexSetSource.of(yaml, "vi-pham.yaml"), run, period, seed);
    }

    /** A version of a set of two indicators: {@code SAME} is scored alike in all versions, {@code OTHER} by the rule given. */
    public static PublishableRun versioned(String run, Period period, String version, String rule, long seed) {
        return of(IndexSetSource.of(VersionedSet.yaml(version, rule), "versioned.yaml"), run, period, seed);
    }

    /** Units as enterprises by a set with levels: some at each of the lower ones, one without points. */
    public static PublishableRun maturity(String run, Period period, long seed) {
        return of(IndexSetSource.of(MaturitySet.YAML, "maturity.yaml"), run, period, seed);
    }

    /** Units with the names of {@link HostileSet}, scored by its three hundred indicators. */
    public static PublishableRun hostile(String run, Period period, long seed) {
        IndexSetSource source = IndexSetSource.of(HostileSet.yaml(), "hostile.yaml");
        return new Maker(source.set(), new Random(seed), HostileSet.NAMES).run(run, period, source);
    }

    /** The same units scored by every rule that looks at the sample, in both directions. */
    public static PublishableRun sampled(String run, Period period, long seed) {
        return of(IndexSetSource.of(sampleRules(), "sampled"), run, period, seed);
    }

    private static String sampleRules() {
        StringBuilder yaml = new StringBuilder("""
                code: SAMPLED
                version: "1"
                name: {vi: Bộ so sánh, en: Sample rules}
                illustrative: true
                valid: {from: 2026-01-01}
                legal-basis: [{document: Quyết định mẫu, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 2}
                ranking: {by: rounded, ties: competition}
                defaults: {missing: redistribute, zero-denominator: redistribute}
                tree:
                  code: ALL
                  label: Tất cả
                  max: 100
                  aggregate: {type: weighted-mean}
                  children:
                """);
        List<String> rules = List.of(
                "min-max, range: [1, 10]",
                "z-score, mean: 5, deviation: 2",
                "percentile-rank, ties: average",
                "rank, ties: max",
                "borda",
                "distance-to-target, target: 0.4, capped: false",
                "distance-to-maximum",
                "distance-to-reference, unit: H21.103",
                "fraction-of-maximum");
        for (int i = 0; i < rules.size(); i++) {
            for (String direction : List.of("higher", "lower")) {
                yaml.append("    - {code: R%d_%s, label: Quy tắc %d, max: 10, direction: %s-better,"
                                .formatted(i, direction, i, direction))
                        .append(" input: {unit: \"%\", kind: ratio}, rule: {type: ")
                        .append(rules.get(i))
                        .append("}}\n");
            }
        }
        return yaml.toString();
    }

    private static PublishableRun of(String indexSet, String run, Period period, long seed) {
        return of(BundledIndexSets.find(indexSet).orElseThrow(), run, period, seed);
    }

    private static PublishableRun of(IndexSetSource source, String run, Period period, long seed) {
        return new Maker(source.set(), new Random(seed), NAMES).run(run, period, source);
    }

    /** Runs as a source that knows these only. */
    public static RunSource source(PublishableRun... runs) {
        return source(Map.of(), runs);
    }

    /** @param parents unit above each unit that has one */
    static RunSource source(Map<String, String> parents, PublishableRun... runs) {
        return source(parents, List.of(), runs);
    }

    /** @param analyses of these runs */
    public static RunSource source(
            Map<String, String> parents, List<PublishableAnalysis> analyses, PublishableRun... runs) {
        return new KnownRuns(parents, analyses, List.of(runs));
    }

    /** Makes figures for one run, row by row, as a wide file would hold them. */
    private record Maker(IndexSet set, Random random, List<String> names) {

        PublishableRun run(String run, Period period, IndexSetSource source) {
            int units = names.size();
            double[][] values = new double[units][];
            byte[][] states = new byte[units][];
            ScoreSheet[] sheets = new ScoreSheet[units];
            for (int unit = 0; unit < units; unit++) {
                values[unit] = new double[set.slotCount()];
                states[unit] = new byte[set.slotCount()];
                fill(unit, values[unit], states[unit]);
            }
            List<UnitHistory> all = IntStream.range(0, units)
                    .mapToObj(unit -> UnitHistory.of(code(unit), "", values[unit], states[unit]))
                    .toList();
            Binding binding = Binding.of(set, all);
            Scorer scorer = Scorer.of(set, binding);
            Arrays.setAll(sheets, unit -> scorer.score(values[unit], states[unit]));
            double[] keys = Arrays.stream(sheets)
                    .mapToDouble(sheet -> set.definition().ranking().order().key(sheet.score()))
                    .toArray();
            int[] groups = IntStream.range(0, units)
                    .map(unit -> set.definition().ranking().among(group(unit)).hashCode())
                    .toArray();
            int[] ranks = Ranking.rank(set.definition().ranking().ties(), keys, groups, new double[0][]);
            List<PublishableRun.Unit> rows = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                rows.add(unit(unit, sheets[unit], ranks[unit], values[unit], states[unit]));
            }
            int ranked = (int) Arrays.stream(ranks).filter(rank -> rank > 0).count();
            return new PublishableRun(head(run, period, source, ranked), set, files(), List.of(), () -> binding, rows);
        }

        private void fill(int unit, double[] values, byte[] states) {
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            if (unit == 5) {
                return;
            }
            for (Slot slot : set.slots()) {
                boolean denominator = slot.part() == Part.DENOMINATOR;
                if (slot.part() == Part.NUMERATOR || denominator) {
                    values[slot.index()] =
                            denominator ? (unit == 2 ? 0 : 500 + random.nextInt(2000)) : random.nextInt(500);
                    states[slot.index()] = CellState.VALUE.code();
                } else if (slot.part() == Part.VALUE && !ratio(slot)) {
                    values[slot.index()] = random.nextInt(2) * 100;
                    states[slot.index()] = CellState.VALUE.code();
                }
            }
            give("ONLINE", 6.25, values, states);
            if (unit == 4) {
                give(set.definition().root().code(), 41.25, values, states);
            }
        }

        private void give(String node, double points, double[] values, byte[] states) {
            set.findSlot(node, Part.OFFICIAL).ifPresent(slot -> {
                values[slot.index()] = points;
                states[slot.index()] = CellState.VALUE.code();
            });
        }

        private boolean ratio(Slot slot) {
            return set.findSlot(slot.code(), Part.NUMERATOR).isPresent();
        }

        private static String group(int at) {
            return at % 2 == 0 ? "Gia Lai" : "An Giang";
        }

        private static String code(int at) {
            return "H21." + (100 + at);
        }

        private PublishableRun.Unit unit(int at, ScoreSheet sheet, int rank, double[] values, byte[] states) {
            return new PublishableRun.Unit(
                    code(at),
                    names.get(at),
                    "commune",
                    Optional.of(group(at)),
                    figure(sheet.score()),
                    rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty(),
                    sheet.reason().map(UnrankedReason::code),
                    level(sheet.level()),
                    Double.isNaN(sheet.coverage()[0]) ? 0 : sheet.coverage()[0],
                    figure(sheet.official()[0]),
                    at == 3 ? OptionalInt.of(2) : OptionalInt.empty(),
                    nodes(sheet),
                    cells(at, values, states),
                    List.of());
        }

        private static OptionalInt level(int level) {
            return level < 0 ? OptionalInt.empty() : OptionalInt.of(level);
        }

        private List<PublishableRun.NodeScore> nodes(ScoreSheet sheet) {
            double[] contributions = Contributions.of(set).of(sheet);
            return IntStream.range(0, set.nodes().size())
                    .mapToObj(node -> new PublishableRun.NodeScore(
                            figure(sheet.points()[node]),
                            figure(sheet.official()[node]),
                            set.nodes().get(node).max(),
                            figure(sheet.coverage()[node]),
                            sheet.state(node).word(),
                            level(sheet.levels()[node]),
                            figure(contributions[node])))
                    .toList();
        }

        private List<PublishableRun.Cell> cells(int at, double[] values, byte[] states) {
            List<PublishableRun.Cell> cells = new ArrayList<>();
            for (Slot slot : set.slots()) {
                if (states[slot.index()] == CellState.VALUE.code()) {
                    String cell = CellAddress.columnName(slot.index() + 2) + (at + 4);
                    String text = Long.toString(Math.round(values[slot.index()]));
                    cells.add(new PublishableRun.Cell(
                            slot.index(),
                            states[slot.index()],
                            figure(values[slot.index()]),
                            Optional.of(new PublishableRun.Source(
                                    "5f1c2b3a4d5e6f70",
                                    "Xa_phuong",
                                    cell,
                                    text,
                                    at == 1 ? Optional.of("mẫu số tạm") : Optional.empty()))));
                }
            }
            return cells;
        }

        private static List<PublishableRun.SourceFile> files() {
            return List.of(new PublishableRun.SourceFile(
                    "5f1c2b3a4d5e6f70",
                    "gia-lai-2026-10-10.xlsx",
                    "4be1".repeat(16),
                    "Nguyễn Thị Ánh",
                    Instant.parse("2026-10-10T07:02:00Z"),
                    Optional.of(new PublishableRun.Approval("Phạm Thị Duyệt", Instant.parse("2026-10-10T08:30:00Z")))));
        }

        private PublishableRun.Head head(String run, Period period, IndexSetSource source, int ranked) {
            return new PublishableRun.Head(
                    run,
                    source.sha256(),
                    source.yaml(),
                    source.set().definition().illustrative(),
                    period,
                    "c10510900001",
                    Instant.parse("2026-10-10T00:00:00Z"),
                    "Trần Văn Chốt",
                    names.size(),
                    ranked,
                    Instant.parse("2026-10-11T02:00:00Z"),
                    "0.1.0",
                    ExampleManifests.of(run),
                    "cd".repeat(32));
        }

        private static OptionalDouble figure(double value) {
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }
}
