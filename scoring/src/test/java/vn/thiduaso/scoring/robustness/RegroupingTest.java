package vn.thiduaso.scoring.robustness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.HarmonicMean;
import vn.thiduaso.scoring.aggregation.Median;
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
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Rescorer;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A draw gives what an index set written with its weights, aggregations and nodes would give. */
class RegroupingTest {

    private static final double[][] FIGURES = {{5, 2, 7}, {1, 4, 9}, {3, 3, 3}, {6, 1, 4}, {2, Double.NaN, 8}};

    private static double[] scores(IndexSet set, Design design) {
        return Replications.of(set, design, field(set))
                .run(new SeededChances(5), 0, 1)
                .scores()[0];
    }

    private static Field field(IndexSet set) {
        return Field.together(ExampleFields.units(set, ExampleFields.CODES, FIGURES));
    }

    static Stream<Aggregation> aggregations() {
        return Stream.of(
                new WeightedMean(),
                new GeometricMean(ZeroRule.ZERO),
                new HarmonicMean(ZeroRule.ZERO),
                new Median(),
                Copeland.unbound());
    }

    @ParameterizedTest
    @MethodSource("aggregations")
    void shouldAggregateAsASetThatSaysSo(Aggregation aggregation) {
        IndexSet summed = ExampleFields.set(new SumOfPoints(), new Goalposts(0, 10, true, false));
        IndexSet written = ExampleFields.set(aggregation, new Goalposts(0, 10, true, false));
        Design design = Design.of(new AggregationChoice(
                "aggregation", List.of(Map.of("T", aggregation, "A", aggregation, "B", aggregation))));

        List<UnitHistory> units = field(written).units();
        Scorer scorer = Scorer.of(written, Binding.of(written, units));
        double[] expected = units.stream()
                .mapToDouble(unit -> scorer.score(unit).points()[0])
                .toArray();
        assertThat(scores(summed, design)).containsExactly(expected, within(1e-12));
    }

    @Test
    void shouldBindASetThatComparesUnitsAnewInEveryDraw() {
        IndexSet written = ExampleFields.set(Copeland.unbound(), new Given());
        Replications replications = Replications.of(
                written, Design.of(new WeightSets("weights", List.of(Map.of("A1", 1.0, "A2", 9.0)))), field(written));

        List<UnitHistory> units = field(written).units();
        Scorer scorer = Scorer.of(written, Binding.of(written, units));
        double[] expected = units.stream()
                .mapToDouble(unit -> scorer.score(unit).points()[0])
                .toArray();
        assertThat(replications.nominal().scores()[0]).containsExactly(expected, within(1e-12));
        // A2 decides A: U1 4 > U2 3 > U0 2 > U3 1
        // U4 has no A2: by A1 it beats U1 alone. A 5, 7.5, 7.5, 2.5, 2.5; B 5, 10, 0, 2.5, 7.5
        RankTable reweighed = replications.run(new SeededChances(5), 0, 1);
        assertThat(reweighed.scores()[0]).containsExactly(10, 20, 7.5, 2.5, 10);
        assertThat(reweighed.ranks()[0]).containsExactly(2, 1, 4, 5, 2);
    }

    @Test
    void shouldWeighASumOfPointsByItsMaxima() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        Design design = Design.of(new WeightSets("weights", List.of(Map.of("A1", 4.0, "A2", 6.0))));

        // A = 10 × (4 × 5/6 + 6 × 2/4) / 10
        assertThat(scores(set, design)[0]).isCloseTo(4 * 5 / 6.0 + 6 * 2 / 4.0 + 7, within(1e-12));
    }

    @Test
    void shouldGiveTheWeightOfWhatIsLeftOutToItsSiblings() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());

        double[] withoutIndicator = scores(set, Design.of(new LeftOut("left-out", 1, List.of("A2"))));
        assertThat(withoutIndicator[0]).isCloseTo(10 * 5 / 6.0 + 7, within(1e-12));
        // U4 has no A2: its score was made of the rest before
        assertThat(withoutIndicator[4]).isCloseTo(10 * 2 / 6.0 + 8, within(1e-12));
        assertThat(scores(set, Design.of(new LeftOut("left-out", 1, List.of("B"))))[0])
                .isCloseTo(20 * 7 / 10.0, within(1e-12));
    }

    @Test
    void shouldLeaveOutAGroupWithItsLastChildAndNothingWithTheLastGroup() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        double[] nominal = scores(set, Design.NONE);

        assertThat(scores(set, Design.of(new LeftOut("left-out", 1, List.of("B1")))))
                .isEqualTo(scores(set, Design.of(new LeftOut("left-out", 1, List.of("B")))));
        assertThat(scores(set, Design.of(new LeftOut("left-out", 1, List.of("A1", "A2", "B1")))))
                .isEqualTo(nominal);
        assertThat(scores(set, Design.of(new LeftOut("left-out", 1, List.of("A", "B")))))
                .isEqualTo(nominal);
    }

    /** A of 5, B of 3, C of 2; a unit without C has 0.8 of the weight, whatever a draw leaves out. */
    @Test
    void shouldAskForCoverageByTheChildrenOfTheSet() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group(
                        "T",
                        10,
                        ExampleFields.indicator("A", 5, new Given()),
                        ExampleFields.indicator("B", 3, new Given()),
                        ExampleFields.indicator("C", 2, new Given())),
                0.8,
                List.of(),
                Optional.empty()));
        double gap = Double.NaN;
        Field field = Field.together(ExampleFields.units(
                set, List.of("A", "B", "C"), new double[][] {{4, 3, gap}, {1, 2, 2}, {5, gap, 2}}));

        LeaveOneOut left = LeaveOneOut.of(set, field, List.of("A", "B", "C"));

        assertThat(left.nominal()).containsExactly(1, 2, 0);
        assertThat(left.without())
                .extracting(LeaveOneOut.Without::ranks)
                .containsExactly(new int[] {1, 2, 0}, new int[] {1, 2, 0}, new int[] {1, 2, 0});
    }

    /** Three sources, all of which must be there: without one of them there still were three. */
    @Test
    void shouldCountTheChildrenOfTheSet() {
        Completeness three = new Completeness(0, 0, 3, false);
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(new Group(
                ExampleIndexSets.head("T", 10),
                new WeightedMean(),
                List.of(
                        ExampleFields.indicator("A", 5, new Given()),
                        ExampleIndexSets.group("G", 3, ExampleFields.indicator("B", 3, new Given())),
                        ExampleFields.indicator("C", 2, new Given())),
                three,
                Optional.empty())));
        Field field = Field.together(ExampleFields.units(set, List.of("A", "B", "C"), new double[][] {
            {4, 3, 2}, {1, 2, 1}, {5, Double.NaN, 2}
        }));

        LeaveOneOut left = LeaveOneOut.of(set, field, List.of("A", "G", "B", "C"));

        assertThat(left.without())
                .extracting(LeaveOneOut.Without::ranks)
                .containsExactly(new int[] {1, 2, 0}, new int[] {1, 2, 0}, new int[] {1, 2, 0}, new int[] {1, 2, 0});
    }

    /** T is a quotient of A and B: neither can be missed, nor the one indicator of B; of A something is left. */
    @Test
    void shouldLeaveOutOnlyWhatAFormulaCanDoWithout() {
        CalculatedPoints quotient = new CalculatedPoints(new Formula(
                "A / B", List.of("A", "B"), new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1))));
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                quotient,
                ExampleIndexSets.group(
                        "A",
                        10,
                        ExampleFields.indicator("A1", 6, new Given()),
                        ExampleFields.indicator("A2", 4, new Given())),
                ExampleIndexSets.group("B", 10, ExampleFields.indicator("B1", 10, new Given())))));
        Field field = field(set);

        assertThat(LeaveOneOut.nodes(set)).containsExactly("A1", "A2");
        LeaveOneOut left = LeaveOneOut.of(set, field, List.of("A", "B", "B1", "A2"));
        double[] whole =
                Replications.of(set, new Design(List.of()), field).nominal().scores()[0];
        for (int kept = 0; kept < 3; kept++) {
            assertThat(left.without().get(kept).scores()).containsExactly(whole);
        }
        // without A2 the 5 of A1 are 5/6 of the 10 points of A; B has 7
        assertThat(left.without().get(3).scores()[0]).isCloseTo(50 / 6.0 / 7, within(1e-12));
    }

    @Test
    void shouldNotOfferToLeaveOutTheOnlyPartOfASet() {
        IndexSet one = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                ExampleIndexSets.group(
                        "A",
                        10,
                        ExampleFields.indicator("A1", 6, new Given()),
                        ExampleFields.indicator("A2", 4, new Given())))));

        assertThat(LeaveOneOut.nodes(one)).containsExactly("A1", "A2");
    }

    @Test
    void shouldCarryNothingFromOneDrawToTheNext() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new MinMax(false));
        Design design = Design.of(
                new LeftOut("left-out", 0.5, List.of("A1", "A2", "B")),
                new AggregationChoice(
                        "aggregation", List.of(Map.of(), Map.of("T", new GeometricMean(ZeroRule.REFUSE)))));
        Replications replications = Replications.of(set, design, field(set));
        RankTable together = replications.run(new SeededChances(9), 0, 30);

        for (int draw = 29; draw >= 0; draw--) {
            RankTable alone = replications.run(new SeededChances(9), draw, draw + 1);
            assertThat(alone.ranks()[0]).isEqualTo(together.ranks()[draw]);
            assertThat(alone.scores()[0]).isEqualTo(together.scores()[draw]);
        }
        // a unit with a zero has no geometric mean: it has no rank there
        assertThat(Stream.of(together.ranks())
                        .anyMatch(ranks -> List.of(ranks[3]).contains(0)))
                .isTrue();
    }

    @Test
    void shouldScoreAUnitWithOtherFiguresInItsPlace() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        List<UnitHistory> units = field(set).units();
        Rescorer rescorer = Rescorer.of(set, Binding.none(set), units);
        rescorer.replace(0, units.get(1));
        vn.thiduaso.scoring.kernel.Regrouping same =
                new vn.thiduaso.scoring.kernel.Regrouping(new double[] {1, 1, 1, 1, 1, 1}, new boolean[6], Map.of());

        assertThat(rescorer.score(same).scores())
                .containsExactly(new double[] {14, 14, 9, 11, 40 / 12.0 + 8}, within(1e-12));
        assertThat(rescorer.score(same).scores()[0])
                .isEqualTo(rescorer.score(same).scores()[1]);
    }
}
