package vn.thiduaso.datasets.indexset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.aggregation.AdjustedPenalisedMean;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.HarmonicMean;
import vn.thiduaso.scoring.aggregation.Maximum;
import vn.thiduaso.scoring.aggregation.Median;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.PenalisedMean;
import vn.thiduaso.scoring.aggregation.Penalty;
import vn.thiduaso.scoring.aggregation.PowerMean;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;

/**
 * Reads {@code aggregate: {type: …}} of a group; a group that does not say adds points. The table below is the only place that knows which
 * word names which aggregation.
 */
final class AggregationYaml {

    /** Reads the keys of one aggregation. */
    private interface Reader {
        Aggregation read(YamlMap block, List<String> children);
    }

    private record Tag(Class<? extends Aggregation> type, Reader reader) {}

    private static final Map<String, ZeroRule> ZERO_RULES =
            Map.of(ZeroRule.REFUSE.code(), ZeroRule.REFUSE, ZeroRule.ZERO.code(), ZeroRule.ZERO);
    private static final Map<String, Penalty> PENALTIES =
            Map.of(Penalty.MINUS.code(), Penalty.MINUS, Penalty.PLUS.code(), Penalty.PLUS);

    private static final Map<String, Tag> TAGS = new LinkedHashMap<>();

    static {
        tag("sum", SumOfPoints.class, (block, children) -> new SumOfPoints());
        tag("weighted-mean", WeightedMean.class, (block, children) -> new WeightedMean());
        tag("geometric-mean", GeometricMean.class, (block, children) -> new GeometricMean(zero(block)));
        tag("harmonic-mean", HarmonicMean.class, (block, children) -> new HarmonicMean(zero(block)));
        tag("power-mean", PowerMean.class, (block, children) -> powerMean(block));
        tag("minimum", Minimum.class, (block, children) -> new Minimum());
        tag("maximum", Maximum.class, (block, children) -> new Maximum());
        tag("median", Median.class, (block, children) -> new Median());
        tag("penalised-mean", PenalisedMean.class, (block, children) -> new PenalisedMean(penalty(block)));
        tag(
                "adjusted-penalised-mean",
                AdjustedPenalisedMean.class,
                (block, children) -> new AdjustedPenalisedMean(penalty(block)));
        tag("copeland", Copeland.class, (block, children) -> Copeland.unbound());
        tag(
                "formula",
                CalculatedPoints.class,
                (block, children) -> new CalculatedPoints(FormulaYaml.ofGroup(block, children)));
    }

    private AggregationYaml() {}

    /** Words that name aggregations, in the order of the documentation. */
    static List<String> words() {
        return List.copyOf(TAGS.keySet());
    }

    /** The word of an aggregation; empty when the table has forgotten it. */
    static Optional<String> word(Class<?> type) {
        return TAGS.entrySet().stream()
                .filter(entry -> entry.getValue().type() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * An aggregation that could not be read is stood in for by the mean, which does not ask the maxima to add up.
     *
     * @param children codes of the children, which a formula may name
     */
    static Aggregation read(YamlMap group, List<String> children) {
        Optional<YamlMap> found = group.findMap("aggregate");
        if (found.isEmpty()) {
            return new SumOfPoints();
        }
        YamlMap block = found.get();
        Optional<Tag> tag = block.word("type", TAGS);
        if (tag.isEmpty()) {
            block.closeUnknown();
            return new WeightedMean();
        }
        int before = block.book().unreadable();
        Optional<Aggregation> made = block.book()
                .attempt(
                        before,
                        block.line(),
                        block.path(),
                        () -> tag.get().reader().read(block, children));
        block.close();
        return made.orElse(new WeightedMean());
    }

    private static ZeroRule zero(YamlMap block) {
        return block.word("zero", ZERO_RULES, ZeroRule.REFUSE);
    }

    /** A power mean of an order above 0 has a value where a child is at zero: nothing is left to be said of it. */
    private static PowerMean powerMean(YamlMap block) {
        double p = block.number("p");
        if (p > 0 && block.has("zero")) {
            block.fault(
                    "zero",
                    "bình quân lũy thừa bậc p = " + p + " tính được cả khi một mục bằng 0, khóa zero không có tác dụng",
                    "bỏ khóa zero, hoặc ghi p từ 0 trở xuống");
        }
        return new PowerMean(p, zero(block));
    }

    private static Penalty penalty(YamlMap block) {
        return block.word("penalty", PENALTIES, Penalty.MINUS);
    }

    private static void tag(String word, Class<? extends Aggregation> type, Reader reader) {
        TAGS.put(word, new Tag(type, reader));
    }
}
