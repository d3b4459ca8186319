package vn.thiduaso.scoring.rule;

import java.util.List;

import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * A composite formula over several measures: Σ min(cap, factor × measure), at most the maximum.
 *
 * <p>A ratio without a denominator counts as 0 in its term. Source: QĐ 766/QĐ-TTg, online payment: 6A + min(2; 2.5B) + 2.5C, "ratio 0
 * when denominator 0"; the parts can exceed the group maximum in theory, hence the outer bound.
 *
 * @param terms one per input of the indicator, in its order
 */
public record SumOfTerms(List<Term> terms) implements ScoringRule {

    /**
     * @param input code of the input it reads
     * @param factor points for a measure of 1
     * @param cap highest points of the term; infinite when it has none
     */
    public record Term(String input, double factor, double cap) {

        public Term {
            if (!Double.isFinite(factor) || !(cap > 0)) {
                throw new IllegalArgumentException("Số hạng \"" + input + "\" cần hệ số là số và trần lớn hơn 0");
            }
        }
    }

    public SumOfTerms {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("Công thức tổng cần ít nhất một số hạng");
        }
    }

    @Override
    public Shape shape() {
        return Shape.NAMED_INPUTS;
    }

    @Override
    public ScoringRule scaled(double by) {
        return new SumOfTerms(terms.stream()
                .map(term -> new Term(term.input(), term.factor() * by, Rounding.withoutNoise(term.cap() * by)))
                .toList());
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double sum = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            double ratio = Double.isNaN(measures[i]) ? 0 : measures[i];
            double part = Math.min(term.cap(), term.factor() * ratio);
            sum += part;
            if (trace.on()) {
                trace.step(
                        StepKind.TERM,
                        term.factor(),
                        ratio,
                        Double.isInfinite(term.cap()) ? Double.NaN : term.cap(),
                        part,
                        i + 1);
            }
        }
        double points = Math.min(max, sum);
        if (trace.on()) {
            trace.step(StepKind.SUM_OF_TERMS, sum, max, points);
        }
        return points;
    }
}
