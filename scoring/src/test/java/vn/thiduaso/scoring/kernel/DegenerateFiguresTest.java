package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.RecordExamples;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule × every aggregation, and every preparation step × every rule, over {@link DegenerateColumns}: what comes out is a number, or a
 * reason, or faults with their places; never NaN without a reason, never an infinity, never another exception.
 */
class DegenerateFiguresTest {

    private static final Map<String, List<ScoringRule>> RULES = RecordExamples.of(ScoringRule.class, 6);
    private static final Map<String, List<Aggregation>> AGGREGATIONS = RecordExamples.of(Aggregation.class, 2);
    private static final Map<String, List<PreparationStep>> STEPS = RecordExamples.of(PreparationStep.class, 3);
    private static final Set<NodeState> WITHOUT_POINTS =
            Set.of(NodeState.MISSING, NodeState.NOT_APPLICABLE, NodeState.INFORMATION, NodeState.REFUSED);

    /** What was wrong, and the first place where it was. */
    private final Map<String, String> found = new TreeMap<>();

    /** Sets and columns of which at least one unit got a score, and all that were tried. */
    private int scored;

    private int tried;

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    static Stream<String> steps() {
        return STEPS.keySet().stream();
    }

    @Test
    void shouldWalkEveryMember() {
        assertThat(RULES).hasSize(ScoringRule.class.getPermittedSubclasses().length);
        assertThat(AGGREGATIONS).hasSize(Aggregation.class.getPermittedSubclasses().length);
        assertThat(STEPS).hasSize(PreparationStep.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldGiveANumberOrAReasonForEveryRuleUnderEveryAggregation(String name) {
        List<ScoringRule> rules = RULES.get(name);
        for (int i = 0; i < rules.size(); i++) {
            MissingPolicy missing = MissingPolicy.values()[i % MissingPolicy.values().length];
            for (List<Aggregation> aggregations : AGGREGATIONS.values()) {
                for (Aggregation aggregation : aggregations) {
                    check(rules.get(i), aggregation, Optional.empty(), missing);
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(scored).as("scored of " + tried).isGreaterThan((int) (floor(name) * tried));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void shouldGiveANumberOrAReasonAfterEveryPreparationStep(String name) {
        for (PreparationStep step : STEPS.get(name)) {
            for (List<ScoringRule> rules : RULES.values()) {
                check(rules.get(0), new WeightedMean(), Optional.of(step), MissingPolicy.REDISTRIBUTE);
            }
        }

        assertThat(found).isEmpty();
        assertThat(scored).as("scored of " + tried).isGreaterThan((int) (floor(name) * tried));
    }

    /** The share that is scored at least, so that a walk of nothing but refusals fails; options refuse every figure that is none of them. */
    private static double floor(String name) {
        return name.equals("Options") ? 0.05 : 0.6;
    }

    /** Tries one set over all columns and notes what must not be. */
    private void check(
            ScoringRule rule, Aggregation aggregation, Optional<PreparationStep> step, MissingPolicy missing) {
        String what = "%s, %s, %s, %s".formatted(rule, aggregation, step, missing);
        Optional<IndexSet> set = trying(what, () -> DegenerateColumns.set(rule, aggregation, step, missing));
        if (set.isPresent()) {
            DegenerateColumns.all().forEach((column, figures) -> {
                String place = what + ", " + column;
                trying(place, () -> scores(set.get(), figures, place))
                        .filter(scores -> Arrays.stream(scores).anyMatch(Double::isFinite))
                        .ifPresent(some -> scored++);
            });
        }
        tried += DegenerateColumns.all().size();
    }

    private double[] scores(IndexSet set, double[] figures, String what) {
        List<UnitHistory> units = DegenerateColumns.units(set, figures);
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        double[] scores = new double[units.size()];
        for (int unit = 0; unit < scores.length; unit++) {
            ScoreSheet sheet = sheet(what, scorer, units.get(unit));
            boolean madeUp = !Double.isFinite(figures[unit]) && sheet.state(set.node("X")) == NodeState.VALUE;
            note(madeUp, "no figure, yet a value", what);
            scores[unit] = sheet.score();
        }
        int[] ranks = Ranking.rank(RankingRule.Ties.COMPETITION, scores, new int[scores.length], new double[0][]);
        for (int unit = 0; unit < scores.length; unit++) {
            note(ranks[unit] > 0 == Double.isNaN(scores[unit]), "rank without score", what);
        }
        return scores;
    }

    private <T> Optional<T> trying(String what, Supplier<T> tried) {
        try {
            return Optional.of(tried.get());
        } catch (InvalidIndexSetException refused) {
            note(refused.faults().isEmpty(), "refused without a fault", what);
            for (Fault fault : refused.faults()) {
                boolean whole = !fault.path().isBlank()
                        && !fault.message().isBlank()
                        && !fault.remedy().isBlank();
                note(!whole || fault.message().contains("NaN"), "half a fault: " + fault, what);
            }
        } catch (RuntimeException escaped) {
            note(true, escaped + " at " + Arrays.asList(escaped.getStackTrace()).subList(0, 5), what);
        }
        return Optional.empty();
    }

    private ScoreSheet sheet(String place, Scorer scorer, UnitHistory unit) {
        ScoreSheet sheet = scorer.score(unit);
        Explanation explanation = scorer.explain(unit);
        note(Double.compare(explanation.sheet().score(), sheet.score()) != 0, "explained otherwise", place);
        note(Double.isFinite(sheet.score()) != sheet.ranked(), "score and reason disagree: " + sheet.reason(), place);
        note(Double.isInfinite(sheet.score()), "infinite score", place);
        for (Explanation.NodeExplanation node : explanation.nodes()) {
            String at = node.node().code();
            double points = node.points();
            note(
                    Double.isNaN(points) ? !WITHOUT_POINTS.contains(node.state()) : !Double.isFinite(points),
                    at + " " + points + " points, " + node.state(),
                    place);
            note(Double.isInfinite(node.official()), at + " infinite official points", place);
            note(
                    !(Double.isNaN(sheet.coverage()[node.index()]) || inUnit(sheet.coverage()[node.index()])),
                    at + " coverage",
                    place);
            boolean brought = node.node().code().equals("Z") && sheet.ranked();
            note(brought != Double.isFinite(node.contribution()) && brought, at + " no contribution", place);
            note(Double.isInfinite(node.contribution()), at + " infinite contribution", place);
        }
        return sheet;
    }

    private static boolean inUnit(double share) {
        return share >= 0 && share <= 1;
    }

    private void note(boolean wrong, String what, String place) {
        if (wrong) {
            found.putIfAbsent(what, place);
        }
    }

    @Test
    void shouldNotCountAnInfiniteFigureAsSent() {
        IndexSet set = DegenerateColumns.set(
                new Goalposts(0, 1, false, false), new SumOfPoints(), Optional.empty(), MissingPolicy.NOT_COMPUTABLE);
        List<UnitHistory> units = DegenerateColumns.units(set, new double[] {Double.POSITIVE_INFINITY, 1});

        ScoreSheet sheet = Scorer.of(set, Binding.of(set, units)).score(units.get(0));

        assertThat(sheet.state(set.node("X"))).isEqualTo(NodeState.MISSING);
        assertThat(sheet.reason()).contains(UnrankedReason.MISSING_DATA);
    }
}
