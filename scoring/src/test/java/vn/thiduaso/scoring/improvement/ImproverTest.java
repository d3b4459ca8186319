package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.Options.Option;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

class ImproverTest {

    private static final Contest VILLAGES = Contest.of(Villages.SET, Villages.now());

    private static List<String> words(Plan plan) {
        return plan.changes().stream()
                .map(change -> "%s %.0f→%.0f"
                        .formatted(
                                change.move().lever().code(),
                                change.move().from(),
                                change.move().to()))
                .toList();
    }

    /** One value scored by a rule, 10 points, and a linear one that nobody moves. */
    private static IndexSet oneValue(ScoringRule rule) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T", 10, ExampleIndexSets.indicator("V", 10, Input.Kind.VALUE, rule, MissingPolicy.NOT_COMPUTABLE))));
    }

    private static List<UnitHistory> values(IndexSet set, double... values) {
        List<UnitHistory> units = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Figures figures = new Figures(set).set("V", Part.VALUE, values[i]);
            units.add(UnitHistory.of("U" + i, "", figures.values, figures.states));
        }
        return units;
    }

    @Test
    void shouldTakeTheBandEdgeThatSuffices() {
        Improvement lift = Improver.of(VILLAGES).lift(VILLAGES.unit("H4"), 1, 3);

        assertThat(lift.rank()).isEqualTo(4);
        assertThat(lift.target()).isEqualTo(3);
        assertThat(words(lift.plan())).containsExactly("B 40→50");
        assertThat(lift.plan().effort()).isCloseTo(10 / 45.0, within(1e-12));
        assertThat(lift.singles().stream().filter(SingleMove::suffices))
                .extracting(one -> one.move().to(), SingleMove::exact)
                .containsExactly(tuple(50.0, true), tuple(79.0, true));
    }

    @Test
    void shouldCombineTwoWhereOneIsDearer() {
        Improvement lift = Improver.of(VILLAGES).lift(VILLAGES.unit("H4"), 2, 3);

        assertThat(words(lift.plan())).containsExactly("B 40→50", "A 60→79");
        assertThat(lift.plan().rank()).isEqualTo(2);
        assertThat(lift.plan().effort()).isCloseTo(10 / 45.0 + 19 / 30.0, within(1e-12));
        assertThat(words(Improver.of(VILLAGES).lift(VILLAGES.unit("H4"), 2, 1).plan()))
                .containsExactly("B 40→80");
    }

    @Test
    void shouldNameTheBestReachableWhenTheRankIsOutOfReach() {
        Improvement lift = Improver.of(VILLAGES).lift(VILLAGES.unit("H5"), 4, 1);

        assertThat(lift.plan().reached()).isFalse();
        assertThat(lift.plan().changes()).isEmpty();
        Improvement two = Improver.of(VILLAGES).lift(VILLAGES.unit("H5"), 4, 2);
        assertThat(two.plan().reached()).isFalse();
        // B and C at the best peers' bring 1.80 + 4 + 8; rank 3 needs 12.70, and C at 69 is enough for it
        assertThat(two.plan().rank()).isEqualTo(3);
        assertThat(words(two.plan())).containsExactlyInAnyOrder("B 20→80", "C 40→69");
    }

    /** Alone neither is enough for H5: all keep its rank, B at least effort, A and C at the best peer's. */
    @Test
    void shouldOrderWhatFiguresCanDoAlone() {
        List<SingleMove> singles =
                Improver.of(VILLAGES).lift(VILLAGES.unit("H5"), 4, 1).singles();

        assertThat(singles)
                .extracting(
                        one -> one.move().lever().code(), one -> one.move().to(), SingleMove::rank, SingleMove::exact)
                .containsExactly(tuple("B", 80.0, 5, true), tuple("A", 90.0, 5, true), tuple("C", 80.0, 5, true));
        assertThat(singles).noneMatch(SingleMove::suffices);
        assertThat(singles.get(0).score()).isEqualTo(9.80);
        assertThat(singles.get(0).move().effort()).isCloseTo(60 / 65.0, within(1e-12));
    }

    /** U1 writes hundredths, so U0 may stand at any. */
    @Test
    void shouldStepByTheLastDecimalAnyPeerWrites() {
        IndexSet set = oneValue(new Goalposts(0, 10, true, false));
        Contest contest = Contest.of(set, values(set, 1, 2.25, 5.5));

        assertThat(Improver.of(contest)
                        .lift(0, 1, 1)
                        .plan()
                        .changes()
                        .get(0)
                        .move()
                        .to())
                .isEqualTo(2.25);
        assertThat(Improver.of(Contest.of(set, values(set, 1, 2.5, 5)))
                        .lift(0, 1, 1)
                        .singles()
                        .get(0)
                        .move()
                        .to())
                .isEqualTo(2.5);
    }

    @Test
    void shouldGoNoFurtherThanTheScoreWhereTheRankStays() {
        // B at 50 earns what it earns at the best peer's 79
        Contest contest =
                Contest.of(Villages.SET, List.of(Villages.unit("H1", 90, 79, 90), Villages.unit("H2", 10, 20, 10)));

        Improvement lift = Improver.of(contest).lift(1, 1, 1);

        assertThat(lift.plan().reached()).isFalse();
        assertThat(lift.singles())
                .filteredOn(one -> one.move().lever().code().equals("B"))
                .singleElement()
                .satisfies(one -> assertThat(one.move().to()).isEqualTo(50));
    }

    @Test
    void shouldNeedNothingAtTheFirstRank() {
        Improvement lift = Improver.of(VILLAGES).lift(VILLAGES.unit("H1"), 1, 3);

        assertThat(lift.target()).isEqualTo(1);
        assertThat(lift.plan().reached()).isTrue();
        assertThat(lift.plan().changes()).isEmpty();
        assertThat(lift.singles()).isEmpty();
    }

    @Test
    void shouldSayWhatIsMissingToBeRanked() {
        Improvement lift = Improver.of(VILLAGES).lift(VILLAGES.unit("H6"), 1, 3);

        Lacking lacking = lift.lacking().orElseThrow();
        assertThat(lacking.reason()).isEqualTo(UnrankedReason.MISSING_DATA);
        assertThat(lacking.inputs()).extracting(Lever::code).containsExactly("A");
        assertThat(lacking.suffices()).isTrue();
        assertThat(lift.plan().reached()).isFalse();
    }

    @Test
    void shouldAskForTheHeavyFiguresOnlyWhenCoverageIsShort() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group(
                        "T",
                        10,
                        ExampleIndexSets.ratio("A", 1, MissingPolicy.REDISTRIBUTE),
                        ExampleIndexSets.ratio("B", 7, MissingPolicy.REDISTRIBUTE),
                        ExampleIndexSets.ratio("C", 2, MissingPolicy.REDISTRIBUTE)),
                0.7,
                List.of(),
                Optional.empty()));
        Figures whole = new Figures(set).ratio("A", 1, 2).ratio("B", 1, 2).ratio("C", 1, 2);
        Figures blank = new Figures(set);
        Contest contest = Contest.of(
                set,
                List.of(
                        UnitHistory.of("U0", "", whole.values, whole.states),
                        UnitHistory.of("U1", "", blank.values, blank.states)));

        Lacking lacking = Improver.of(contest).lift(1, 1, 1).lacking().orElseThrow();

        assertThat(lacking.reason()).isEqualTo(UnrankedReason.NO_DATA);
        assertThat(lacking.inputs()).extracting(Lever::code).containsExactly("B");
    }

    /** A has the fewest points of its own and the most of the root: 9 of 20, where B and C have 5.5 each. */
    @Test
    void shouldDoWithoutTheLightestInTheRoot() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group(
                        "T",
                        20,
                        new WeightedMean(),
                        ExampleIndexSets.group(
                                "G", 9, new WeightedMean(), ExampleIndexSets.ratio("A", 2, MissingPolicy.REDISTRIBUTE)),
                        ExampleIndexSets.group(
                                "H",
                                11,
                                new WeightedMean(),
                                ExampleIndexSets.ratio("B", 9, MissingPolicy.REDISTRIBUTE),
                                ExampleIndexSets.ratio("C", 9, MissingPolicy.REDISTRIBUTE))),
                0.5,
                List.of(),
                Optional.empty()));
        Figures whole = new Figures(set).ratio("A", 1, 2).ratio("B", 1, 2).ratio("C", 1, 2);
        Figures blank = new Figures(set);
        Contest contest = Contest.of(
                set,
                List.of(
                        UnitHistory.of("U0", "", whole.values, whole.states),
                        UnitHistory.of("U1", "", blank.values, blank.states)));

        assertThat(Improver.of(contest).lift(1, 1, 1).lacking().orElseThrow().inputs())
                .extracting(Lever::code)
                .containsExactly("A", "C");
    }

    @Test
    void shouldKeepUpWithOthersThatMove() {
        Past past = Past.of(Villages.SET, List.of(Villages.before()));
        int unit = VILLAGES.unit("H4");
        Contest moved = VILLAGES.moved(Trend.of(Villages.SET, past).others(VILLAGES.units(), unit));

        Improvement lift = Improver.of(VILLAGES).lift(unit, moved, 1, 3);

        assertThat(moved.asSent(2).score()).isEqualTo(13.80);
        assertThat(lift.rankIfStill()).isEqualTo(4);
        assertThat(words(lift.plan())).containsExactly("B 40→50", "A 60→64");
    }

    @Test
    void shouldKeepATrendInsideTheRange() {
        Past past = Past.of(Villages.SET, List.of(List.of(Villages.unit("H1", 40, 90, 70))));

        UnitHistory moved = Trend.of(Villages.SET, past).moved(Villages.unit("H1", 90, 40, 70));

        assertThat(moved.scoredValues()[
                        Villages.SET.findSlot("A", Part.NUMERATOR).orElseThrow().index()])
                .isEqualTo(100);
        assertThat(moved.scoredValues()[
                        Villages.SET.findSlot("B", Part.NUMERATOR).orElseThrow().index()])
                .isZero();
        assertThat(moved.scoredValues()[
                        Villages.SET.findSlot("C", Part.NUMERATOR).orElseThrow().index()])
                .isEqualTo(70);
    }

    /** 4 then 5: once more is 6. On the steps 1, 3, 5, 7, 9 that is 7; where 6 is the most, 5. */
    @Test
    void shouldKeepATrendOnTheStepsOfTheInput() {
        assertThat(trendOnSteps(9)).isEqualTo(7);
        assertThat(trendOnSteps(6)).isEqualTo(5);
    }

    private static double trendOnSteps(double most) {
        Input.Range range = new Input.Range(OptionalDouble.of(1), OptionalDouble.of(most), OptionalDouble.of(2));
        Indicator plain = ExampleIndexSets.indicator(
                "V", 10, Input.Kind.VALUE, new Goalposts(0, 10, true, false), MissingPolicy.NOT_COMPUTABLE);
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                new Indicator(
                        plain.head(),
                        List.of(new Input("V", ExampleIndexSets.label("V"), Input.Kind.VALUE, "", range, List.of())),
                        plain.rule(),
                        plain.missing(),
                        plain.notApplicable(),
                        plain.zeroDenominator(),
                        Optional.empty()))));
        Past past = Past.of(set, List.of(values(set, 4)));

        UnitHistory moved = Trend.of(set, past).moved(values(set, 5).get(0));

        return moved.scoredValues()[set.findSlot("V", Part.VALUE).orElseThrow().index()];
    }

    /** 40 % then 50 %, each sent as one value: once more is 60 %. */
    @Test
    void shouldMoveARatioSentAsPercent() {
        Past past = Past.of(Villages.SET, List.of(List.of(percent(40))));

        UnitHistory moved = Trend.of(Villages.SET, past).moved(percent(50));

        assertThat(moved.scoredValues()[
                        Villages.SET.findSlot("A", Part.VALUE).orElseThrow().index()])
                .isCloseTo(60, within(1e-9));
    }

    private static UnitHistory percent(double a) {
        Figures figures = new Figures(Villages.SET).set("A", Part.VALUE, a);
        return UnitHistory.of("H1", "", figures.values, figures.states);
    }

    @Test
    void shouldStopAtAQuantileOfThePeers() {
        Realism tenth = new Realism(Realism.Limit.PEERS, 0.75, Realism.Yardstick.GAP);

        Improvement lift = Improver.of(VILLAGES, tenth, Past.none(Villages.SET)).lift(VILLAGES.unit("H4"), 1, 3);

        // third quartile of A is 79, of B 75
        assertThat(lift.singles())
                .extracting(one -> one.move().effort())
                .satisfiesExactly(
                        effort -> assertThat(effort).isCloseTo(10 / 35.0, within(1e-12)),
                        effort -> assertThat(effort).isCloseTo(1, within(1e-12)));
    }

    @Test
    void shouldMeasureByTheUsualChangeAndStopAtTheOwnGreatest() {
        Realism own = new Realism(Realism.Limit.OWN_CHANGE, 1, Realism.Yardstick.USUAL_CHANGE);
        Past past = Past.of(
                Villages.SET, List.of(List.of(Villages.unit("H3", 60, 60, 60), Villages.unit("H4", 40, 40, 90))));

        Improvement lift = Improver.of(VILLAGES, own, past).lift(VILLAGES.unit("H4"), 1, 3);

        // A rose by 20 once, C never rose; the usual change of A is (0.1 + 0.2) / 2, nobody's B changed
        assertThat(words(lift.plan())).containsExactly("A 60→79");
        assertThat(lift.plan().effort()).isCloseTo(0.19 / 0.15, within(1e-12));
        assertThatThrownBy(() -> Improver.of(VILLAGES, own, Past.none(Villages.SET)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldNotMoveWhatSomebodyElseGives() {
        IndexSet set = oneValue(new Given());
        Contest contest = Contest.of(set, values(set, 3, 5, 7));

        Improvement lift = Improver.of(contest).lift(0, 1, 1);

        assertThat(lift.plan().reached()).isFalse();
        assertThat(lift.plan().changes()).isEmpty();
        assertThat(Pricer.of(contest).all(0)).hasSize(1);
    }

    @Test
    void shouldMoveTheSampleWithTheUnit() {
        IndexSet set = oneValue(new MinMax(false));
        Contest contest = Contest.of(set, values(set, 0, 4, 10));

        Improvement lift = Improver.of(contest).lift(0, 1, 1);

        // the others' share falls with the least: at 4 both are at 0
        assertThat(words(lift.plan())).containsExactly("V 0→4");
        assertThat(lift.plan().score()).isZero();
        assertThat(lift.plan().rank()).isEqualTo(2);
        assertThat(contest.movesOthers(1)).isTrue();
    }

    @Test
    void shouldHoldStillWhatUnitsAreScoredAgainst() {
        IndexSet set = oneValue(new MinMax(false));
        Contest contest = Contest.of(set, values(set, 0, 4, 10));

        assertThat(Improver.of(contest.held()).lift(0, 1, 1).plan().score()).isEqualTo(4);
        Contest bound = Contest.of(set, values(set, 0, 20), contest.units());
        assertThat(bound.movesOthers(1)).isFalse();
        assertThat(bound.asSent(1).score()).isEqualTo(2);
        assertThat(bound.moved(values(set, 0, 6, 10)).asSent(1).score()).isEqualTo(3);
    }

    @Test
    void shouldTryEveryOptionWhereBetterIsNotMore() {
        IndexSet set = oneValue(new Options(List.of(
                new Option(0, 4, "không"),
                new Option(1, 1, "một phần"),
                new Option(2, 9, "đủ"),
                new Option(3, 0, "quá"))));
        Contest contest = Contest.of(set, values(set, 1, 0, 2, 3));

        assertThat(words(Improver.of(contest).lift(3, 1, 1).plan())).containsExactly("V 3→2");
        Improvement first = Improver.of(contest).lift(0, 1, 1);
        assertThat(words(first.plan())).containsExactly("V 1→2");
        assertThat(first.singles()).allMatch(SingleMove::exact);
    }

    @Test
    void shouldRefuseToLiftByNothing() {
        assertThatThrownBy(() -> Improver.of(VILLAGES).lift(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Improver.of(VILLAGES).lift(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Realism(Realism.Limit.PEERS, 0.4, Realism.Yardstick.GAP))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
