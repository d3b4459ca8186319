package vn.thiduaso.ingest.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Borda;
import vn.thiduaso.scoring.rule.DistanceToReference;
import vn.thiduaso.scoring.rule.DistanceToTarget;
import vn.thiduaso.scoring.rule.FixedShare;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PerPopulation;
import vn.thiduaso.scoring.rule.PercentileRank;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.Rank;
import vn.thiduaso.scoring.rule.RatioCapped;
import vn.thiduaso.scoring.rule.SampleGoalposts;
import vn.thiduaso.scoring.rule.SamplePost;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;
import vn.thiduaso.scoring.rule.TiedRank;
import vn.thiduaso.scoring.rule.YesNo;
import vn.thiduaso.scoring.rule.ZScore;

/** Writes a scoring rule as a sentence, with what is done about gaps and rounding. */
public record RuleTexts(Words words, Formats f) {

    public static final String ROUNDING = "rounding";

    /** What can be said of gaps and rounding, in the order it is said in. */
    public static final List<String> POLICIES = List.of("zero-denominator", "missing", "not-applicable", ROUNDING);

    /** One sentence: "tỷ lệ tuyến tính, tối đa 4 điểm". */
    public String rule(ScoringRule rule, double max) {
        List<Object> figures = new ArrayList<>(List.of(f.exact(max)));
        figures.addAll(parameters(rule));
        return words.text("rule." + rule.getClass().getSimpleName() + direction(rule), figures.toArray())
                + range(rule.range())
                + (rule instanceof ZScore score ? settings(score) : "");
    }

    private String settings(ZScore score) {
        return (score.population() ? words.text("rule.z-score.population") : "")
                + (score.capped() ? words.text("rule.z-score.capped") : "");
    }

    /** Rules with a direction of their own say it in a sentence of their own. */
    private static String direction(ScoringRule rule) {
        return rule.lowerBetter() ? ".lower" : "";
    }

    private String range(PointRange range) {
        return range.isWhole() ? "" : words.text("rule.range", f.exact(range.low()), f.exact(range.high()));
    }

    /** What a gap is worth and how points are rounded: one short text for each. */
    public List<String> policies(Indicator indicator) {
        Map<String, String> texts = policiesByKind(indicator);
        return POLICIES.stream().filter(texts::containsKey).map(texts::get).toList();
    }

    /** The same by what they are about: {@link #POLICIES}. */
    public Map<String, String> policiesByKind(Indicator indicator) {
        Map<String, String> texts = new HashMap<>();
        boolean ratio = indicator.inputs().stream().anyMatch(input -> input.kind() == Input.Kind.RATIO);
        boolean mayLackValue = ratio || indicator.formula().isPresent();
        if (mayLackValue && !(indicator.rule() instanceof SumOfTerms)) {
            texts.put(
                    "zero-denominator",
                    words.text("policy.zero-denominator."
                            + indicator.zeroDenominator().code()));
        }
        texts.put("missing", words.text("policy.missing." + indicator.missing().code()));
        texts.put(
                "not-applicable",
                words.text("policy.not-applicable." + indicator.notApplicable().code()));
        indicator
                .rounding()
                .ifPresent(rounding -> texts.put(
                        ROUNDING,
                        words.text("rounding." + rounding.mode().name(), Integer.toString(rounding.digits()))));
        return texts;
    }

    private List<Object> parameters(ScoringRule rule) {
        if (rule instanceof RatioCapped capped) {
            return List.of(f.percent(capped.target()));
        } else if (rule instanceof Bands bands) {
            return List.of(bands(bands));
        } else if (rule instanceof YesNo yesNo) {
            return List.of(f.exact(yesNo.from()));
        } else if (rule instanceof Options options) {
            return List.of(options(options));
        } else if (rule instanceof Scale scale) {
            return List.of(Integer.toString(scale.top()));
        } else if (rule instanceof PerPopulation per) {
            return List.of(f.exact(per.per()), f.exact(per.target()));
        } else if (rule instanceof SumOfTerms sum) {
            return List.of(terms(sum));
        } else if (rule instanceof Goalposts posts) {
            return List.of(f.exact(posts.low()), f.exact(posts.high()));
        } else if (rule instanceof SampleGoalposts posts) {
            return List.of(post(posts.low()), post(posts.high()));
        } else if (rule instanceof FixedShare share) {
            return List.of(f.percent(share.share()));
        } else if (rule instanceof ZScore score) {
            return List.of(f.exact(score.mean()), f.exact(score.deviation()));
        } else if (rule instanceof DistanceToTarget distance) {
            return List.of(f.exact(distance.target()));
        } else if (rule instanceof DistanceToReference distance) {
            return List.of(distance.unit());
        } else if (rule instanceof PercentileRank rank) {
            return List.of(ties(rank.ties()));
        } else if (rule instanceof Rank rank) {
            return List.of(ties(rank.ties()));
        } else if (rule instanceof Borda borda) {
            return List.of(ties(borda.ties()));
        }
        return List.of();
    }

    private String post(SamplePost post) {
        return words.text("rule.post." + post.kind().name(), f.exact(post.figure()));
    }

    private String ties(TiedRank ties) {
        return words.text("rule.ties." + ties.name());
    }

    private String bands(Bands bands) {
        String from = words.text(bands.inclusive() ? "rule.band.from" : "rule.band.over");
        return bands.steps().stream()
                .map(band -> from + " " + f.exact(band.from()) + ": " + f.exact(band.points()))
                .collect(Collectors.joining("; "));
    }

    private String options(Options options) {
        return options.list().stream()
                .map(option -> (option.label().isEmpty() ? f.exact(option.value()) : option.label()) + ": "
                        + f.exact(option.points()))
                .collect(Collectors.joining("; "));
    }

    private String terms(SumOfTerms sum) {
        return sum.terms().stream()
                .map(term -> {
                    String product = f.exact(term.factor()) + " × " + term.input();
                    return Double.isInfinite(term.cap())
                            ? product
                            : words.text("rule.term.capped", f.exact(term.cap()), product);
                })
                .collect(Collectors.joining(" + "));
    }
}
