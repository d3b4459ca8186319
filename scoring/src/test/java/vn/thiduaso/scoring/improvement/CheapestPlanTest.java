package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Plans beside the cheapest of all plans, found by trying every one: A, B and C in whole numbers from 0 to 8, of 5, 3 and 2 points. */
class CheapestPlanTest {

    private static final String[] CODES = {"A", "B", "C"};
    private static final int MOST = 8;
    private static final Goalposts LINEAR = new Goalposts(0, MOST, true, false);
    private static final Goalposts FEWER = new Goalposts(0, MOST, true, true);
    private static final Bands STEPS =
            new Bands(List.of(new Bands.Band(2, 0.5), new Bands.Band(5, 1.5), new Bands.Band(7, 2)), true);

    /** What a plan and the cheapest of all cost; both infinite where the rank cannot be reached. */
    private record Cost(double plan, double cheapest) {}

    private static Indicator indicator(int place, double max, ScoringRule rule) {
        return ExampleIndexSets.indicator(CODES[place], max, Input.Kind.VALUE, rule, MissingPolicy.NOT_COMPUTABLE);
    }

    private static Contest contest(Aggregation aggregation, Random random) {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T", 10, aggregation, indicator(0, 5, LINEAR), indicator(1, 3, FEWER), indicator(2, 2, STEPS))));
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < 6; unit++) {
            Figures figures = new Figures(set);
            for (String code : CODES) {
                figures.set(code, Part.VALUE, random.nextInt(MOST + 1));
            }
            units.add(UnitHistory.of("U" + unit, "", figures.values, figures.states));
        }
        return Contest.of(set, units);
    }

    private static List<Cost> costs(int most) {
        Random random = new Random(20_26);
        List<Cost> costs = new ArrayList<>();
        for (Aggregation aggregation : List.of(new SumOfPoints(), new Minimum(), new GeometricMean(ZeroRule.ZERO))) {
            for (int round = 0; round < 8; round++) {
                Contest contest = contest(aggregation, random);
                Improvement lift = Improver.of(contest).lift(0, 2, most);
                Plan plan = lift.plan();
                costs.add(new Cost(
                        plan.reached() ? plan.effort() : Double.POSITIVE_INFINITY,
                        cheapest(contest, lift.target(), most)));
            }
        }
        return costs;
    }

    private static double cheapest(Contest contest, int target, int most) {
        List<Reach> reaches = new Reaches(contest, Realism.usual(), Past.none(contest.indexSet())).of(0);
        Search search = new Search(contest, 0, reaches);
        double cheapest = Double.POSITIVE_INFINITY;
        for (long[] at : places(reaches)) {
            boolean cheaper = Search.changed(at) <= most && search.effort(at) < cheapest;
            if (cheaper && search.trial(at).reaches(target)) {
                cheapest = search.effort(at);
            }
        }
        return cheapest;
    }

    private static List<long[]> places(List<Reach> reaches) {
        List<long[]> places = List.of(new long[reaches.size()]);
        for (int r = 0; r < reaches.size(); r++) {
            List<long[]> further = new ArrayList<>();
            for (long[] at : places) {
                for (long place = -reaches.get(r).down();
                        place <= reaches.get(r).up();
                        place++) {
                    further.add(Search.with(at, r, place));
                }
            }
            places = further;
        }
        return places;
    }

    /** The way up is a heuristic: it may miss the cheapest, but on these tables of small whole numbers it never does. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldFindTheCheapestOfAllPlansWhereTheyAreFew(int most) {
        assertThat(costs(most)).allSatisfy(cost -> {
            if (Double.isInfinite(cost.cheapest())) {
                assertThat(cost.plan()).isInfinite();
            } else {
                assertThat(cost.plan()).isCloseTo(cost.cheapest(), within(1e-9));
            }
        });
    }
}
