package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Borda;
import vn.thiduaso.scoring.rule.DistanceToMaximum;
import vn.thiduaso.scoring.rule.DistanceToReference;
import vn.thiduaso.scoring.rule.DistanceToTarget;
import vn.thiduaso.scoring.rule.FixedShare;
import vn.thiduaso.scoring.rule.FractionOfMaximum;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PerPopulation;
import vn.thiduaso.scoring.rule.PercentileRank;
import vn.thiduaso.scoring.rule.Rank;
import vn.thiduaso.scoring.rule.RatioCapped;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.SampleGoalposts;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;
import vn.thiduaso.scoring.rule.YesNo;
import vn.thiduaso.scoring.rule.ZScore;

/** Reads {@code rule: {type: …}}. The table below is the only place that knows which word names which rule. */
final class RuleYaml {

    /** Reads the keys of one rule. */
    private interface Reader {
        ScoringRule read(YamlMap rule, boolean lowerBetter);
    }

    /**
     * @param turnable whether the rule knows what to do when lower is better
     */
    private record Tag(Class<? extends ScoringRule> type, boolean turnable, Reader reader) {}

    private static final Map<String, Tag> TAGS = new LinkedHashMap<>();

    static {
        turnable("ratio-linear", RatioLinear.class, (rule, lower) -> new RatioLinear(lower));
        tag("ratio-capped", RatioCapped.class, (rule, lower) -> new RatioCapped(rule.number("target")));
        tag("bands", Bands.class, (rule, lower) -> bands(rule));
        tag("yes-no", YesNo.class, (rule, lower) -> new YesNo(rule.number("from")));
        tag("options", Options.class, (rule, lower) -> options(rule));
        tag("scale", Scale.class, (rule, lower) -> scale(rule));
        tag("per-population", PerPopulation.class, (rule, lower) -> perPopulation(rule));
        tag("sum-of-terms", SumOfTerms.class, (rule, lower) -> sumOfTerms(rule));
        turnable("given", Given.class, (rule, lower) -> new Given());
        turnable("information", Information.class, (rule, lower) -> new Information());
        turnable("goalposts", Goalposts.class, SampleRuleYaml::goalposts);
        turnable("min-max", MinMax.class, SampleRuleYaml::minMax);
        turnable("sample-goalposts", SampleGoalposts.class, SampleRuleYaml::sampleGoalposts);
        turnable("z-score", ZScore.class, SampleRuleYaml::zScore);
        turnable("percentile-rank", PercentileRank.class, SampleRuleYaml::percentileRank);
        turnable("rank", Rank.class, SampleRuleYaml::rank);
        turnable("borda", Borda.class, SampleRuleYaml::borda);
        turnable("distance-to-target", DistanceToTarget.class, SampleRuleYaml::distanceToTarget);
        turnable("distance-to-maximum", DistanceToMaximum.class, SampleRuleYaml::distanceToMaximum);
        turnable("distance-to-reference", DistanceToReference.class, SampleRuleYaml::distanceToReference);
        turnable("fraction-of-maximum", FractionOfMaximum.class, SampleRuleYaml::fractionOfMaximum);
        turnable("fixed-share", FixedShare.class, (rule, lower) -> SampleRuleYaml.fixedShare(rule));
    }

    private RuleYaml() {}

    /** Words that name rules, in the order of the documentation. */
    static List<String> words() {
        return List.copyOf(TAGS.keySet());
    }

    /** The word of a rule; empty when the table has forgotten it. */
    static Optional<String> word(Class<?> type) {
        return TAGS.entrySet().stream()
                .filter(entry -> entry.getValue().type() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** @param key the rule's place in the node: {@code rule} of an indicator, {@code rescale} of a group */
    static Optional<ScoringRule> read(YamlMap node, String key, boolean lowerBetter) {
        Optional<YamlMap> block = node.map(key);
        if (block.isEmpty()) {
            return Optional.empty();
        }
        YamlMap rule = block.get();
        Optional<Tag> tag = rule.word("type", TAGS);
        if (tag.isEmpty()) {
            rule.closeUnknown();
            return Optional.empty();
        }
        if (lowerBetter && !tag.get().turnable()) {
            rule.fault(
                    "type",
                    "quy tắc này chỉ tính khi càng cao càng tốt",
                    "bỏ direction: lower-better hoặc chọn quy tắc có chiều: ratio-linear, goalposts, min-max, …");
        }
        Optional<ScoringRule> made = rule.book()
                .attempt(rule.line(), rule.path(), () -> tag.get().reader().read(rule, lowerBetter));
        rule.close();
        return made;
    }

    private static Bands bands(YamlMap rule) {
        List<Bands.Band> steps = new ArrayList<>();
        boolean inclusive = false;
        for (YamlMap step : rule.maps("steps")) {
            boolean from = step.has("from");
            inclusive = inclusive || from;
            double bound = from ? step.number("from") : step.number("over");
            if (from && step.has("over") || (inclusive && !from)) {
                step.fault("over", "các bậc dùng lẫn over (trên) và from (từ)", "dùng một từ cho mọi bậc");
            }
            steps.add(new Bands.Band(bound, step.number("points")));
            step.close();
        }
        return new Bands(steps, inclusive);
    }

    private static Options options(YamlMap rule) {
        List<Options.Option> list = new ArrayList<>();
        for (YamlMap option : rule.maps("options")) {
            list.add(new Options.Option(option.number("value"), option.number("points"), option.text("label")));
            option.close();
        }
        return new Options(list);
    }

    private static Scale scale(YamlMap rule) {
        return new Scale(
                rule.whole("max", 1),
                rule.findText("gate").orElse(""),
                rule.findText("zero").orElse(""),
                rule.texts("answers"));
    }

    private static PerPopulation perPopulation(YamlMap rule) {
        return new PerPopulation(rule.number("per"), rule.number("target"));
    }

    private static SumOfTerms sumOfTerms(YamlMap rule) {
        List<SumOfTerms.Term> terms = new ArrayList<>();
        for (YamlMap term : rule.maps("terms")) {
            double cap = term.findNumber("cap").orElse(Double.POSITIVE_INFINITY);
            terms.add(new SumOfTerms.Term(term.text("input"), term.number("times"), cap));
            term.close();
        }
        return new SumOfTerms(terms);
    }

    private static void tag(String word, Class<? extends ScoringRule> type, Reader reader) {
        TAGS.put(word, new Tag(type, false, reader));
    }

    private static void turnable(String word, Class<? extends ScoringRule> type, Reader reader) {
        TAGS.put(word, new Tag(type, true, reader));
    }
}
