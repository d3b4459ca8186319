package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.rule.Borda;
import vn.thiduaso.scoring.rule.DistanceToMaximum;
import vn.thiduaso.scoring.rule.DistanceToReference;
import vn.thiduaso.scoring.rule.DistanceToTarget;
import vn.thiduaso.scoring.rule.FixedShare;
import vn.thiduaso.scoring.rule.FractionOfMaximum;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.PercentileRank;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.Rank;
import vn.thiduaso.scoring.rule.SampleGoalposts;
import vn.thiduaso.scoring.rule.SamplePost;
import vn.thiduaso.scoring.rule.TiedRank;
import vn.thiduaso.scoring.rule.ZScore;

/** Reads the keys of the rules that place a measure on a line or in an order: posts, range, cap, ties. */
final class SampleRuleYaml {

    private static final Map<String, TiedRank> TIES =
            Map.of("min", TiedRank.MIN, "average", TiedRank.AVERAGE, "max", TiedRank.MAX);

    private SampleRuleYaml() {}

    static Goalposts goalposts(YamlMap rule, boolean lowerBetter) {
        return new Goalposts(rule.number("low"), rule.number("high"), capped(rule), range(rule), lowerBetter);
    }

    static FixedShare fixedShare(YamlMap rule) {
        return new FixedShare(rule.number("share"), range(rule));
    }

    static MinMax minMax(YamlMap rule, boolean lowerBetter) {
        return new MinMax(capped(rule), range(rule), lowerBetter);
    }

    static SampleGoalposts sampleGoalposts(YamlMap rule, boolean lowerBetter) {
        // all keys are read before the first post may be refused
        Supplier<SamplePost> low = post(rule, "low");
        Supplier<SamplePost> high = post(rule, "high");
        boolean capped = capped(rule);
        PointRange range = range(rule);
        return new SampleGoalposts(low.get(), high.get(), capped, range, lowerBetter);
    }

    /** A number, or one of the other kinds of post with its number. */
    private static Supplier<SamplePost> post(YamlMap rule, String key) {
        if (!rule.isBlock(key)) {
            double figure = rule.number(key);
            return () -> SamplePost.at(figure);
        }
        YamlMap block = rule.map(key).orElseThrow();
        SamplePost.Kind kind = Stream.of(SamplePost.Kind.values())
                .filter(one -> block.has(one.word()))
                .findFirst()
                .orElse(SamplePost.Kind.PERCENTILE);
        double figure = block.number(kind.word());
        block.close();
        return () -> new SamplePost(kind, figure);
    }

    static ZScore zScore(YamlMap rule, boolean lowerBetter) {
        return new ZScore(
                rule.number("mean"),
                rule.number("deviation"),
                rule.flag("capped", false),
                rule.word("of", Map.of("sample", false, "population", true), false),
                lowerBetter);
    }

    static PercentileRank percentileRank(YamlMap rule, boolean lowerBetter) {
        return new PercentileRank(ties(rule), range(rule), lowerBetter);
    }

    static Rank rank(YamlMap rule, boolean lowerBetter) {
        return new Rank(ties(rule), lowerBetter);
    }

    static Borda borda(YamlMap rule, boolean lowerBetter) {
        return new Borda(ties(rule), lowerBetter);
    }

    static DistanceToTarget distanceToTarget(YamlMap rule, boolean lowerBetter) {
        return new DistanceToTarget(rule.number("target"), capped(rule), range(rule), lowerBetter);
    }

    static DistanceToMaximum distanceToMaximum(YamlMap rule, boolean lowerBetter) {
        return new DistanceToMaximum(range(rule), lowerBetter);
    }

    static DistanceToReference distanceToReference(YamlMap rule, boolean lowerBetter) {
        return new DistanceToReference(rule.text("unit"), capped(rule), range(rule), lowerBetter);
    }

    static FractionOfMaximum fractionOfMaximum(YamlMap rule, boolean lowerBetter) {
        return new FractionOfMaximum(range(rule), lowerBetter, rule.flag("quotient", false), OptionalDouble.empty());
    }

    private static boolean capped(YamlMap rule) {
        return rule.flag("capped", true);
    }

    private static TiedRank ties(YamlMap rule) {
        return rule.word("ties", TIES, TiedRank.MIN);
    }

    /** Two numbers, the second above the first; a range that cannot be read is a fault and stood in for by the whole. */
    private static PointRange range(YamlMap rule) {
        if (!rule.has("range")) {
            return PointRange.WHOLE;
        }
        List<Double> ends = rule.numbers("range");
        if (ends.size() == 2 && ends.get(0) < ends.get(1)) {
            return new PointRange(ends.get(0), ends.get(1));
        }
        rule.fault(
                "range",
                "khoảng điểm cần đúng hai số tăng dần, nhận được " + ends,
                "ghi range: [điểm thấp nhất, điểm cao nhất], ví dụ range: [1, 100]");
        return PointRange.WHOLE;
    }
}
