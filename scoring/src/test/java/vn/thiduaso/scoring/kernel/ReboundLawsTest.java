package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
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
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.SquareRoot;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.Borda;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.PercentileRank;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.TiedRank;
import vn.thiduaso.scoring.rule.ZScore;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever sample comes after whatever other: what is scored anew is what is scored from the start. */
class ReboundLawsTest {

    private static final int SAMPLES = 20;

    private static Group group(
            String code, double max, Random random, Optional<ScoringRule> rescale, Node... children) {
        Aggregation aggregation = RescoredLawsTest.any(
                random,
                List.of(
                        new SumOfPoints(),
                        new WeightedMean(),
                        new GeometricMean(ZeroRule.REFUSE),
                        Copeland.unbound(),
                        Copeland.unbound()));
        return new Group(
                ExampleIndexSets.head(code, max),
                aggregation,
                Arrays.asList(children),
                RescoredLawsTest.completeness(random),
                rescale,
                random.nextBoolean() ? Optional.of(Rounding.halfUp(1)) : Optional.empty());
    }

    private static Indicator value(String code, Random random) {
        ScoringRule rule = RescoredLawsTest.any(
                random,
                List.of(
                        new Goalposts(0, 8, true, false),
                        new MinMax(random.nextBoolean()),
                        new ZScore(3, 1, random.nextBoolean()),
                        new Borda(TiedRank.AVERAGE, false),
                        new PercentileRank(TiedRank.MIN, PointRange.WHOLE, true)));
        return RescoredLawsTest.value(code, rule, random);
    }

    private static Optional<ScoringRule> rescale(Random random) {
        return RescoredLawsTest.any(
                random,
                List.of(
                        Optional.empty(),
                        Optional.of(new MinMax(false)),
                        Optional.of(new ZScore(5, 2, false)),
                        Optional.of(new Goalposts(0, 10, true, false))));
    }

    /** Groups that look at others or not, one in another; in C stands what never looks at them, F reads figures of two others. */
    private static IndexSet set(Random random) {
        Indicator formula = new Indicator(
                ExampleIndexSets.head("F", 5),
                List.of(),
                Optional.of(new Formula(
                        "V / W",
                        List.of("V", "W"),
                        new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1)))),
                new MinMax(random.nextBoolean()),
                RescoredLawsTest.any(random, List.of(MissingPolicy.values())),
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
        Group inner = group("B1", 10, random, rescale(random), value("X", random), value("Y", random));
        Group still = ExampleIndexSets.group(
                "C",
                11,
                ExampleIndexSets.ratio("R", 6, MissingPolicy.REDISTRIBUTE),
                RescoredLawsTest.value("Z", new Goalposts(0, 8, true, false), random));
        Group root = group(
                "T",
                36,
                random,
                Optional.empty(),
                group("A", 10, random, Optional.empty(), value("V", random), formula),
                group("B", 15, random, rescale(random), inner, value("W", random)),
                still);
        List<View> views = List.of(new View(ExampleIndexSets.head("P", 100), List.of("V", "B1", "R")));
        return IndexSet.of(ExampleIndexSets.definition(root, random.nextInt(2) * 0.5, views, Optional.empty()));
    }

    private static List<UnitHistory> units(IndexSet set, Random random) {
        List<UnitHistory> units = new ArrayList<>();
        for (int count = 2 + random.nextInt(4); count > 0; count--) {
            Figures figures = new Figures(set);
            UnitHistory unit = UnitHistory.of("U" + count, "", figures.values, figures.states);
            for (int slot = 0; slot < set.slotCount(); slot++) {
                boolean official = set.slots().get(slot).part() == Part.OFFICIAL;
                if (!official || random.nextInt(4) == 0) {
                    RescoredLawsTest.change(unit, slot, random);
                }
            }
            units.add(unit);
        }
        return units;
    }

    private static UnitHistory changed(UnitHistory unit, Random random) {
        double[] values = unit.scoredValues().clone();
        byte[] states = unit.scoredStates().clone();
        UnitHistory changed = UnitHistory.of(unit.unit(), unit.group(), values, states);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            RescoredLawsTest.change(changed, random.nextInt(values.length), random);
        }
        return changed;
    }

    /** The sample is of some of the units, one of which sent other figures than those it is kept with. */
    @Property
    void shouldGiveTheSamePointsAsScoringFromTheStart(@ForAll long seed) {
        Random random = new Random(seed);
        IndexSet set = set(random);
        List<UnitHistory> units = units(set, random);
        Rebound rebound = Scorer.of(set, Binding.of(set, units)).rebound(units).orElseThrow();

        for (int sample = 0; sample < SAMPLES; sample++) {
            List<UnitHistory> others = new ArrayList<>(units);
            int one = random.nextInt(units.size());
            others.set(one, changed(units.get(one), random));
            List<UnitHistory> fitted = others.subList(0, 1 + random.nextInt(others.size()));
            Scorer bound = Scorer.of(set, Binding.of(set, fitted, others));

            for (int unit = 0; unit < units.size(); unit++) {
                assertThat(rebound.points(unit, bound))
                        .isEqualTo(bound.score(units.get(unit)).points());
            }
        }
    }

    @Test
    void shouldNotScoreAnewWhatIsPreparedFirst() {
        IndexSet plain = ExampleIndexSets.twoLevels();
        IndexSet set = IndexSet.of(plain.definition()
                .withPreparation(Preparation.of(new Transformation(Columns.of("A1"), new SquareRoot()))));
        Figures figures = new Figures(set).ratio("A1", 1, 4).ratio("A2", 1, 2).ratio("B1", 1, 2);
        List<UnitHistory> units = List.of(UnitHistory.of("U", "", figures.values, figures.states));

        assertThat(Scorer.of(set, Binding.of(set, units)).rebound(units)).isEmpty();
    }
}
