package vn.thiduaso.dashboard.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.format.Formats;
import vn.thiduaso.dashboard.web.Words;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.FixedShare;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PerPopulation;
import vn.thiduaso.scoring.rule.RatioCapped;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;
import vn.thiduaso.scoring.rule.YesNo;

/** Writes a scoring rule as a sentence, with what is done about gaps and rounding. */
public record RuleTexts(Words words, Formats f) {

    /** One sentence: "tỷ lệ tuyến tính, tối đa 4 điểm". */
    public String rule(ScoringRule rule, double max) {
        String direction = lowerBetter(rule) ? ".lower" : "";
        List<Object> figures = new ArrayList<>(List.of(f.exact(max)));
        figures.addAll(parameters(rule));
        return words.text("rule." + rule.getClass().getSimpleName() + direction, figures.toArray());
    }

    /** What a gap is worth and how points are rounded: one short text for each. */
    public List<String> policies(Indicator indicator) {
        List<String> texts = new ArrayList<>();
        boolean ratio = indicator.inputs().stream().anyMatch(input -> input.kind() == Input.Kind.RATIO);
        if (ratio && !(indicator.rule() instanceof SumOfTerms)) {
            texts.add(words.text(
                    "policy.zero-denominator." + indicator.zeroDenominator().code()));
        }
        texts.add(words.text("policy.missing." + indicator.missing().code()));
        texts.add(
                words.text("policy.not-applicable." + indicator.notApplicable().code()));
        indicator
                .rounding()
                .ifPresent(rounding -> texts.add(
                        words.text("rounding." + rounding.mode().name(), Integer.toString(rounding.digits()))));
        return texts;
    }

    private static boolean lowerBetter(ScoringRule rule) {
        return (rule instanceof RatioLinear linear && linear.lowerBetter())
                || (rule instanceof Goalposts posts && posts.lowerBetter())
                || (rule instanceof MinMax minMax && minMax.lowerBetter());
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
        } else if (rule instanceof FixedShare share) {
            return List.of(f.percent(share.share()));
        }
        return List.of();
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
