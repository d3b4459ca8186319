package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.RecordExamples;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.comparison.Change;
import vn.thiduaso.scoring.comparison.Comparison;
import vn.thiduaso.scoring.comparison.ImprovementRanks;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Improver;
import vn.thiduaso.scoring.improvement.Price;
import vn.thiduaso.scoring.improvement.Pricer;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.robustness.SeededChances;
import vn.thiduaso.scoring.robustness.UnitRobustness;
import vn.thiduaso.scoring.robustness.WeightNoise;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands on scores – robustness, comparison, improvement and price – over {@link DegenerateColumns}, for every rule and aggregation. */
class DegenerateAnalysesTest {

    private static final Map<String, List<ScoringRule>> RULES = RecordExamples.of(ScoringRule.class, 2);
    private static final Map<String, List<Aggregation>> AGGREGATIONS = RecordExamples.of(Aggregation.class, 1);

    /** The share of sets and columns that are analysed at least, so that a walk of nothing but refusals fails. */
    private static final double FLOOR = 0.6;

    /** What was wrong, and the first place where it was. */
    private final Map<String, String> found = new TreeMap<>();

    private int tried;

    private int refused;

    private final Random lot = new Random(7);

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldDrawRanksOnlyOfNumbers(String name) {
        each(name, (set, units) -> {
            Design design = Design.of(new WeightNoise("weights", 0.5, List.of("Y")));
            for (Field field :
                    List.of(Field.together(units), Field.ranked(set.definition().ranking(), units))) {
                Replications replications = Replications.of(set, design, field);
                RankTable nominal = replications.nominal();
                RankTable drawn = replications.run(new SeededChances(7), 0, 4);
                for (UnitRobustness unit :
                        Robustness.of(field, nominal, drawn, 1, 0).units()) {
                    mustBe(unit.nominalRank() > 0 == Double.isFinite(unit.nominalScore()), "nominal " + unit);
                    boolean never = unit.ranked() == 0;
                    mustBe(never == Double.isNaN(unit.medianRank()), "median " + unit);
                    mustBe(never ? Double.isNaN(unit.lowScore()) : Double.isFinite(unit.lowScore()), "score " + unit);
                    mustBe(never ? Double.isNaN(unit.highScore()) : Double.isFinite(unit.highScore()), "score " + unit);
                }
                double change = LeaveOneOut.of(set, field, List.of("Y", "G"))
                        .without()
                        .get(0)
                        .meanChange();
                mustBe(Double.isFinite(change), "change " + change);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldSplitAChangeIntoNumbersOrNotAtAll(String name) {
        IndexSet plain = DegenerateColumns.set(
                new Goalposts(0, 5, true, false), new WeightedMean(), Optional.empty(), MissingPolicy.ZERO);
        each(name, (set, units) -> {
            double[] before = {1, 2, 3, 4, 5};
            Side earlier = Side.of(plain, DegenerateColumns.units(plain, before).subList(0, units.size()));
            boolean ratio = set.slotCount() != plain.slotCount();
            List<Change> changes = ratio
                    ? Comparison.of(Side.of(set, units), Side.of(set, units))
                    : Comparison.of(earlier, Side.of(set, units));
            for (Change change : changes) {
                mustBe(noInfinity(change.before(), change.after(), change.onSameGoalposts()), "change " + change);
                mustBe(
                        noInfinity(change.data(), change.rules(), change.weights(), change.peers()),
                        "part of " + change);
            }
            int[] ranks = ImprovementRanks.of(changes, set.definition().ranking());
            mustBe(ranks.length == changes.size(), "ranks");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldLiftAndPriceWithNumbersOrSayWhatIsLacking(String name) {
        each(name, (set, units) -> {
            Contest contest = Contest.of(set, units);
            // one of them by lot: all of them with every column take more than a minute
            int unit = lot.nextInt(units.size());
            Improvement improvement = Improver.of(contest).lift(unit, 1, 2);
            mustBe(improvement.rank() > 0 == improvement.lacking().isEmpty(), "lacking " + improvement);
            mustBe(improvement.rank() > 0 == Double.isFinite(improvement.plan().score()), "plan " + improvement);
            mustBe(Double.isFinite(improvement.plan().effort()), "effort " + improvement);
            improvement
                    .plan()
                    .changes()
                    .forEach(change ->
                            mustBe(noInfinity(change.gain(), change.move().to()), "move " + change));
            for (Price price : Pricer.of(contest).all(unit)) {
                mustBe(
                        noInfinity(
                                price.points(),
                                price.low().figure(),
                                price.high().figure()),
                        "price " + price);
            }
        });
    }

    private interface Trial {
        void on(IndexSet set, List<UnitHistory> units);
    }

    private void each(String name, Trial trial) {
        for (ScoringRule rule : RULES.get(name)) {
            for (List<Aggregation> aggregations : AGGREGATIONS.values()) {
                for (Aggregation aggregation : aggregations) {
                    over(rule, aggregation, trial);
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(tried - refused).as("analysed of " + tried).isGreaterThan((int) (FLOOR * tried));
    }

    private void over(ScoringRule rule, Aggregation aggregation, Trial trial) {
        Map<String, double[]> columns = DegenerateColumns.all();
        Optional<IndexSet> set = trying(
                columns.size(),
                () -> DegenerateColumns.set(rule, aggregation, Optional.empty(), MissingPolicy.NOT_COMPUTABLE));
        if (set.isPresent()) {
            columns.forEach((column, figures) -> {
                place = "%s, %s, %s".formatted(rule, aggregation, column);
                trying(1, () -> {
                    trial.on(set.get(), DegenerateColumns.units(set.get(), figures));
                    return true;
                });
            });
        }
        tried += columns.size();
    }

    private String place = "";

    /** @param count of sets and columns that a refusal refuses */
    private <T> Optional<T> trying(int count, Supplier<T> tried) {
        try {
            return Optional.of(tried.get());
        } catch (InvalidIndexSetException refusal) {
            refused += count;
            mustBe(!refusal.faults().isEmpty(), "refused without a fault");
        } catch (RuntimeException escaped) {
            List<StackTraceElement> top = new ArrayList<>(Arrays.asList(escaped.getStackTrace()));
            mustBe(false, escaped + " at " + top.subList(0, Math.min(6, top.size())));
        }
        return Optional.empty();
    }

    private static boolean noInfinity(double... numbers) {
        return Arrays.stream(numbers).noneMatch(Double::isInfinite);
    }

    private void mustBe(boolean right, String what) {
        if (!right && found.size() < 12) {
            found.putIfAbsent(what, place);
        }
    }
}
