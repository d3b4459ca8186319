package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.PenalisedMean;
import vn.thiduaso.scoring.aggregation.Penalty;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Constant;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.ZScore;

/** Small contests of any rules and aggregations: R a ratio over 20, V a value 0–5 in whole steps, W a value 0–10 in halves. */
final class Contests {

    /** R + V × (1 − W): more of W is worse where V is above 0. */
    private static final Formula BALANCE = new Formula(
            "R + V * (1 - W)",
            List.of("R", "V", "W"),
            new Calculation(
                    Operator.PLUS,
                    new Figure(0),
                    new Calculation(
                            Operator.TIMES,
                            new Figure(1),
                            new Calculation(Operator.MINUS, new Constant(1), new Figure(2)))));

    private Contests() {}

    /** Rules and aggregations for which more is never worse, and which look at no other unit. */
    static Arbitrary<Contest> rising() {
        return contests(
                Arbitraries.of(new SumOfPoints(), new WeightedMean(), new GeometricMean(ZeroRule.ZERO), new Minimum()),
                Arbitraries.of(bands(1, 4), new Goalposts(0, 4, true, false)),
                Arbitraries.just(RankingRule.Order.HIGHEST_FIRST));
    }

    /** Bands that fall, options, samples, penalties, comparisons; either end of the scores first. */
    static Arbitrary<Contest> any() {
        return contests(
                Arbitraries.of(
                        new SumOfPoints(),
                        new WeightedMean(),
                        new Minimum(),
                        new PenalisedMean(Penalty.MINUS),
                        new CalculatedPoints(BALANCE),
                        Copeland.unbound()),
                Arbitraries.of(
                        bands(4, 1),
                        bands(1, 4),
                        new Goalposts(0, 4, true, true),
                        new MinMax(false),
                        new MinMax(true),
                        new ZScore(3, 1, false),
                        new Options(List.of(
                                new Options.Option(0, 1, "0"),
                                new Options.Option(1, 5, "1"),
                                new Options.Option(3, 2, "3")))),
                Arbitraries.of(RankingRule.Order.values()));
    }

    private static Bands bands(double first, double second) {
        return new Bands(List.of(new Bands.Band(1, first), new Bands.Band(4, second)), true);
    }

    private static Arbitrary<Contest> contests(
            Arbitrary<Aggregation> aggregations, Arbitrary<ScoringRule> rules, Arbitrary<RankingRule.Order> orders) {
        Arbitrary<int[]> unit = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 20))
                .as((r, v, w) -> new int[] {r, v, w});
        return Combinators.combine(
                        aggregations,
                        rules,
                        rules,
                        orders,
                        unit.list().ofMinSize(2).ofMaxSize(5))
                .as((aggregation, v, w, order, units) -> {
                    IndexSet set = set(aggregation, v, w, order);
                    List<UnitHistory> histories = new ArrayList<>();
                    for (int i = 0; i < units.size(); i++) {
                        histories.add(unit(set, "U" + i, units.get(i)));
                    }
                    return Contest.of(set, histories);
                });
    }

    private static UnitHistory unit(IndexSet set, String code, int[] figures) {
        Figures sent = new Figures(set)
                .ratio("R", figures[0], 20)
                .set("V", Part.VALUE, figures[1])
                .set("W", Part.VALUE, figures[2] / 2.0);
        return UnitHistory.of(code, "", sent.values, sent.states);
    }

    private static IndexSet set(Aggregation aggregation, ScoringRule v, ScoringRule w, RankingRule.Order order) {
        RankingRule ranking = new RankingRule(true, RankingRule.Ties.COMPETITION, order, List.of());
        Group root = ExampleIndexSets.group(
                "T",
                20,
                aggregation,
                ExampleIndexSets.indicator(
                        "R", 10, Input.Kind.RATIO, new RatioLinear(false), MissingPolicy.NOT_COMPUTABLE),
                value("V", v, new Input.Range(OptionalDouble.of(0), OptionalDouble.of(5), OptionalDouble.of(1))),
                value("W", w, new Input.Range(OptionalDouble.of(0), OptionalDouble.of(10), OptionalDouble.of(0.5))));
        return IndexSet.of(ExampleIndexSets.definition(root, ranking));
    }

    private static Indicator value(String code, ScoringRule rule, Input.Range range) {
        return new Indicator(
                ExampleIndexSets.head(code, 5),
                List.of(new Input(code, ExampleIndexSets.label(code), Input.Kind.VALUE, "", range, List.of())),
                rule,
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.of(Rounding.halfUp(2)));
    }
}
