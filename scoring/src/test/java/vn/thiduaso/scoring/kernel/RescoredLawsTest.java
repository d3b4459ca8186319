package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.SquareRoot;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever changes in whatever order: what is scored anew is what is scored from the start. */
class RescoredLawsTest {

    private static final int CHANGES = 40;

    static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    static Indicator value(String code, ScoringRule rule, Random random) {
        return ExampleIndexSets.indicator(
                code, 5, Input.Kind.VALUE, rule, any(random, List.of(MissingPolicy.values())));
    }

    static Completeness completeness(Random random) {
        return any(
                random,
                List.of(
                        Completeness.ANY,
                        new Completeness(0.6, 0, false),
                        new Completeness(0, 0.6, true),
                        new Completeness(0, 0, 2, true)));
    }

    private static Group group(String code, Random random, Node... children) {
        Aggregation aggregation = any(
                random,
                List.of(new SumOfPoints(), new WeightedMean(), new Minimum(), new GeometricMean(ZeroRule.ZERO)));
        double max = Arrays.stream(children).mapToDouble(Node::max).sum();
        Optional<ScoringRule> rescale = aggregation instanceof Minimum
                ? Optional.of(new Goalposts(0, 10, true, random.nextBoolean()))
                : Optional.empty();
        return new Group(
                ExampleIndexSets.head(code, max),
                aggregation,
                Arrays.asList(children),
                completeness(random),
                rescale,
                Optional.empty());
    }

    /** Three groups, one in another; F reads figures that two other indicators ask for, and one is only shown. */
    private static IndexSet set(Random random) {
        MissingPolicy[] policies = MissingPolicy.values();
        Indicator formula = new Indicator(
                ExampleIndexSets.head("F", 5),
                List.of(),
                Optional.of(new Formula(
                        "V / W",
                        List.of("V", "W"),
                        new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1)))),
                new Goalposts(0, 3, true, false),
                policies[random.nextInt(policies.length)],
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
        Group inner = group(
                "B1",
                random,
                ExampleIndexSets.ratio("R", 6, policies[random.nextInt(policies.length)]),
                value("W", new Bands(List.of(new Bands.Band(2, 1), new Bands.Band(5, 5)), true), random));
        Group root = ExampleIndexSets.group(
                "T",
                26,
                group("A", random, value("V", new Goalposts(0, 8, true, false), random), formula),
                group("B", random, inner, value("X", new Goalposts(0, 8, false, true), random)),
                ExampleIndexSets.indicator("I", 0, Input.Kind.VALUE, new Information(), MissingPolicy.ZERO));
        List<View> views = List.of(new View(ExampleIndexSets.head("P", 100), List.of("V", "B1")));
        return IndexSet.of(ExampleIndexSets.definition(root, random.nextInt(2) * 0.5, views, Optional.empty()));
    }

    static void change(UnitHistory unit, int slot, Random random) {
        int kind = random.nextInt(8);
        unit.scoredValues()[slot] = kind < 2 ? Double.NaN : random.nextInt(9);
        CellState state = kind == 0 ? CellState.MISSING : kind == 1 ? CellState.NOT_APPLICABLE : CellState.VALUE;
        unit.scoredStates()[slot] = state.code();
        if (kind == 2) {
            unit.scoredValues()[slot] = Double.POSITIVE_INFINITY;
        }
    }

    @Property
    void shouldGiveTheSamePointsAsScoringFromTheStart(@ForAll long seed) {
        Random random = new Random(seed);
        IndexSet set = set(random);
        Scorer scorer = Scorer.of(set);
        Figures figures = new Figures(set);
        UnitHistory unit = UnitHistory.of("U", "", figures.values, figures.states);
        for (int slot = 0; slot < set.slotCount(); slot++) {
            change(unit, slot, random);
        }
        Rescored rescored = scorer.rescored(unit).orElseThrow();

        for (int round = 0; round < CHANGES; round++) {
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                int slot = random.nextInt(set.slotCount());
                change(unit, slot, random);
                rescored.changed(slot);
            }

            assertThat(rescored.points()).isEqualTo(scorer.score(unit).points());
        }
    }

    @Test
    void shouldNotScoreAnewWhatIsPreparedFirst() {
        IndexSet plain = ExampleIndexSets.twoLevels();
        IndexSet set = IndexSet.of(plain.definition()
                .withPreparation(Preparation.of(new Transformation(Columns.of("A1"), new SquareRoot()))));
        Figures figures = new Figures(set).ratio("A1", 1, 4).ratio("A2", 1, 2).ratio("B1", 1, 2);
        UnitHistory unit = UnitHistory.of("U", "", figures.values, figures.states);

        assertThat(Scorer.of(set, Binding.of(set, List.of(unit))).rescored(unit))
                .isEmpty();
    }
}
