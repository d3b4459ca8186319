package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.RecordExamples;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Contributions of the leaves add up to the score under every rule, every aggregation and every rescaling, also where points are below 0. */
class ContributionSumsTest {

    private static final Map<String, List<ScoringRule>> RULES = RecordExamples.of(ScoringRule.class, 3);
    private static final List<Aggregation> AGGREGATIONS = RecordExamples.of(Aggregation.class, 2).values().stream()
            .flatMap(List::stream)
            .toList();

    /** X, Y and Z of each unit: usual, all equal, cancelling out, below 0, blank. */
    private static final double[][] FIGURES = {
        {1, 2, 3}, {2, 2, 2}, {-0.5, 1.2, 0.25}, {0.1, -0.1, 0}, {-3, -1, -2}, {0, 0, 0}, {Double.NaN, 4, -7}
    };

    private int scored;
    private int negative;

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldAddUpToTheScore(String name) {
        for (ScoringRule rule : RULES.get(name)) {
            for (Aggregation aggregation : AGGREGATIONS) {
                check(rule, aggregation, Optional.empty());
                for (List<ScoringRule> rescales : RULES.values()) {
                    check(rule, aggregation, Optional.of(rescales.get(rescales.size() - 1)));
                }
            }
        }

        assertThat(scored).as("units with a score").isGreaterThan(1000);
        assertThat(negative).as("units with a score below 0").isGreaterThan(20);
    }

    private void check(ScoringRule rule, Aggregation aggregation, Optional<ScoringRule> rescale) {
        try {
            IndexSet set = set(rule, aggregation, rescale);
            List<UnitHistory> units = units(set);
            Scorer scorer = Scorer.of(set, Binding.of(set, units));
            Contributions contributions = Contributions.of(set);
            for (UnitHistory unit : units) {
                ScoreSheet sheet = scorer.score(unit);
                if (sheet.ranked()) {
                    double[] all = Arrays.stream(contributions.of(sheet))
                            .filter(each -> !Double.isNaN(each))
                            .toArray();
                    double greatest = Arrays.stream(all).map(Math::abs).max().orElse(0);
                    assertThat(Arrays.stream(all).map(each -> each / 2).sum() * 2)
                            .as("%s, %s, %s, %s", rule, aggregation, rescale, unit.unit())
                            .isCloseTo(sheet.score(), within(Math.max(1e-9, 1e-12 * greatest)));
                    scored++;
                    negative += sheet.score() < 0 ? 1 : 0;
                }
            }
        } catch (InvalidIndexSetException contradicts) {
            assertThat(contradicts.faults()).isNotEmpty();
        }
    }

    /** T of G (X by the rule, Y) and Z, both groups by the aggregation, G rescaled and, where it can be, T too. */
    private static IndexSet set(ScoringRule rule, Aggregation aggregation, Optional<ScoringRule> rescale) {
        double max = rule instanceof Information ? 0 : 1;
        boolean ratio = rule.shape() != ScoringRule.Shape.ONE_MEASURE;
        Goalposts free = new Goalposts(0, 1, false, false);
        Node x = unrounded("X", max, ratio ? Input.Kind.RATIO : Input.Kind.VALUE, rule);
        Node y = unrounded("Y", 2, Input.Kind.VALUE, free);
        Node z = unrounded("Z", 1, Input.Kind.VALUE, free);
        Aggregation top = aggregation instanceof CalculatedPoints ? new WeightedMean() : aggregation;
        return IndexSet.of(ExampleIndexSets.definition(
                group("T", max + 3, top, rescale, group("G", max + 2, aggregation, rescale, x, y), z)));
    }

    private static Indicator unrounded(String code, double max, Input.Kind kind, ScoringRule rule) {
        return new Indicator(
                ExampleIndexSets.head(code, max),
                List.of(ExampleIndexSets.input(code, kind)),
                rule,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
    }

    private static Group group(
            String code, double max, Aggregation aggregation, Optional<ScoringRule> rescale, Node... children) {
        return new Group(
                ExampleIndexSets.head(code, max),
                aggregation,
                List.of(children),
                Completeness.ANY,
                rescale,
                Optional.empty());
    }

    private static List<UnitHistory> units(IndexSet set) {
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < FIGURES.length; unit++) {
            Figures sent =
                    new Figures(set).set("Y", Part.VALUE, FIGURES[unit][1]).set("Z", Part.VALUE, FIGURES[unit][2]);
            double x = FIGURES[unit][0];
            if (!Double.isNaN(x)) {
                sent = set.findSlot("X", Part.DENOMINATOR).isPresent()
                        ? sent.ratio("X", x, 4)
                        : sent.set("X", Part.VALUE, x);
            }
            // named after codes, for rules that measure by a reference unit
            units.add(UnitHistory.of(unit == 0 ? "X" : "U" + unit, "", sent.values, sent.states));
        }
        return units;
    }
}
