package vn.thiduaso.scoring.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.preparation.Average;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.ImputeFromColumn;
import vn.thiduaso.scoring.preparation.NaturalLog;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.RatioLinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ReplicationsTest {

    private static final double[][] FIGURES = {{5, 2, 7}, {1, 4, 9}, {3, 3, 3}};

    private static Field field(IndexSet set) {
        return Field.together(ExampleFields.units(set, ExampleFields.CODES, FIGURES));
    }

    private static Replications replications(IndexSet set, Variation... variations) {
        return Replications.of(set, Design.of(variations), field(set));
    }

    @Test
    void shouldKeepFactorsOfWeightsInsideTheirShare() {
        IndexSet set = ExampleFields.set(new WeightedMean(), new Given());
        RankTable drawn = replications(set, new WeightNoise("weights", 0.5, List.of("A", "B")))
                .run(new SeededChances(3), 0, 500);

        // U0: A 8.333 (of 5/6 × 6 + 2/4 × 4) × 0.7, B 7; the mean of both moves with their weights
        double a = 10 * (6 * 5 / 6.0 + 4 * 2 / 4.0) / 10;
        double least = 20 * (0.5 * a + 1.5 * 7) / 2 / 10;
        double[] scores = drawn.scoresOf(0);
        assertThat(Arrays.stream(scores).min().orElseThrow()).isGreaterThanOrEqualTo(Math.min(least, 14));
        assertThat(Arrays.stream(scores).max().orElseThrow()).isLessThanOrEqualTo(Math.max(least, 14));
        assertThat(drawn.ranks()[0]).hasSize(3);
    }

    @Test
    void shouldDrawADoubtfulFigureAloneWhenNoRuleLooksAtOthers() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        Replications replications = replications(
                set,
                new DoubtfulValues(
                        "doubt",
                        List.of(
                                new DoubtfulValue("U2", "B1", Part.VALUE, 2, 6),
                                new DoubtfulValue("U2", "A1", Part.VALUE, 3, 3))));
        RankTable drawn = replications.run(new SeededChances(3), 0, 400);

        assertThat(drawn.scoresOf(0)).containsOnly(14);
        assertThat(Arrays.stream(drawn.scoresOf(2)).min().orElseThrow()).isCloseTo(8, within(0.1));
        assertThat(Arrays.stream(drawn.scoresOf(2)).max().orElseThrow()).isCloseTo(12, within(0.1));
        assertThat(replications.nominal().scores()[0]).containsExactly(14, 14, 9);
    }

    @Test
    void shouldDrawADoubtfulFigureBesideAnyOthersInAnyOrderTheSame() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        DoubtfulValue first = new DoubtfulValue("U0", "B1", Part.VALUE, 2, 6);
        DoubtfulValue second = new DoubtfulValue("U2", "B1", Part.VALUE, 2, 6);

        RankTable listed = drawn(set, first, second);

        assertThat(drawn(set, second, first).scores()).isEqualTo(listed.scores());
        assertThat(drawn(set, second).scoresOf(2)).isEqualTo(listed.scoresOf(2));
        // the same interval, and yet other figures: 5 and 2, or 3 and 3, stand beside them
        assertThat(listed.scoresOf(0)[0] - 7).isNotEqualTo(listed.scoresOf(2)[0] - 6);
    }

    private static RankTable drawn(IndexSet set, DoubtfulValue... cells) {
        return replications(set, new DoubtfulValues("doubt", List.of(cells))).run(new SeededChances(3), 0, 20);
    }

    @Test
    void shouldRefuseTwoIntervalsOfOneFigure() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        DoubtfulValue cell = new DoubtfulValue("U0", "B1", Part.VALUE, 2, 6);

        assertThatThrownBy(() -> drawn(set, cell, new DoubtfulValue("U0", "B1", Part.VALUE, 1, 3)))
                .isInstanceOf(InvalidDesignException.class)
                .hasMessageContaining("đã có khoảng ở mục 1");
    }

    @Test
    void shouldBindAnewWhenADoubtfulFigureMovesTheSample() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new MinMax(false));
        RankTable drawn = replications(
                        set, new DoubtfulValues("doubt", List.of(new DoubtfulValue("U1", "B1", Part.VALUE, 12, 12))))
                .run(new SeededChances(3), 0, 1);

        // B1 is 7, 12, 3 now: U0 has (7 − 3) / (12 − 3) of 10 instead of (7 − 3) / (9 − 3)
        assertThat(drawn.scores()[0][0]).isCloseTo(6 + Math.round(1000 * 4 / 9.0) / 100.0, within(1e-9));
        assertThat(drawn.scores()[0][1]).isCloseTo(0 + 4 + 10, within(1e-9));
    }

    @Test
    void shouldMeasureByOtherUnitsWhichNoDoubtfulFigureMoves() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new MinMax(false));
        Field field = field(set)
                .fittedTo(ExampleFields.units(
                        set, ExampleFields.CODES, new double[] {0, 0, 0}, new double[] {10, 10, 10}));
        Design design =
                Design.of(new DoubtfulValues("doubt", List.of(new DoubtfulValue("U1", "B1", Part.VALUE, 12, 12))));
        Replications replications = Replications.of(set, design, field);

        // tenths of 6, 4 and 10 points
        assertThat(replications.nominal().scores()[0])
                .containsExactly(new double[] {3 + 0.8 + 7, 0.6 + 1.6 + 9, 1.8 + 1.2 + 3}, within(1e-9));
        assertThat(replications.run(new SeededChances(3), 0, 1).scores()[0])
                .containsExactly(new double[] {3 + 0.8 + 7, 0.6 + 1.6 + 10, 1.8 + 1.2 + 3}, within(1e-9));
    }

    @Test
    void shouldPutAFigureWhereNoneWasSent() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        Field field = Field.together(
                ExampleFields.units(set, ExampleFields.CODES, new double[] {Double.NaN, 2, 7}, new double[] {1, 1, 1}));
        Design design =
                Design.of(new DoubtfulValues("doubt", List.of(new DoubtfulValue("U0", "A1", Part.VALUE, 6, 6))));

        assertThat(Replications.of(set, design, field)
                        .run(new SeededChances(3), 0, 1)
                        .scores()[0][0])
                .isEqualTo(15);
    }

    @Test
    void shouldChooseStepsOfThePreparationByTheirPlacesInTheSet() {
        IndexSet plain = ExampleFields.set(new SumOfPoints(), new MinMax(false));
        ImputeFromColumn mean = new ImputeFromColumn(Columns.all(), Average.MEAN);
        Transformation log = new Transformation(Columns.all(), new NaturalLog());
        IndexSet prepared = IndexSet.of(plain.definition().withPreparation(Preparation.of(mean, log)));
        IndexSet added = IndexSet.of(plain.definition().withPreparation(Preparation.of(log)));
        StepChoice without = new StepChoice("first", 0, true, List.of(Optional.empty()));
        StepChoice kept = new StepChoice("second", 1, true, List.of(Optional.of(log)));
        StepChoice inserted = new StepChoice("inserted", 0, false, List.of(Optional.of(log)));

        double[] expected = replications(added).nominal().scores()[0];
        assertThat(replications(prepared, without, kept)
                        .run(new SeededChances(1), 0, 1)
                        .scores()[0])
                .isEqualTo(expected);
        assertThat(replications(plain, inserted).run(new SeededChances(1), 0, 1).scores()[0])
                .isEqualTo(expected);
    }

    @Test
    void shouldRankInsidePeerGroupsByTheRuleOfTheSet() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        Field field = new Field(field(set).units(), new int[] {0, 1, 1});

        assertThat(Replications.of(set, Design.NONE, field).nominal().ranks()[0])
                .containsExactly(1, 1, 2);
    }

    @Test
    void shouldTellEverythingThatDoesNotFitAtOnce() {
        IndexSet set = ExampleFields.set(new SumOfPoints(), new Given());
        Design design = Design.of(
                new WeightNoise("weights", 0.25, List.of("A", "T", "NONE", "A")),
                new WeightSets("sets", List.of(Map.of("A", -1.0))),
                new ScalingChoice("scaling", List.of(Map.of("A", new Given()), Map.of("A1", new RatioLinear(false)))),
                new AggregationChoice("aggregation", List.of(Map.of("A1", new WeightedMean()))),
                new StepChoice("step", 3, true, List.of(Optional.empty())),
                new StepChoice("step", 3, true, List.of(Optional.empty())),
                new LeftOut("left-out", 0.5, List.of("T")),
                new OneLeftOut("one", List.of("X")),
                new DoubtfulValues(
                        "doubt",
                        List.of(
                                new DoubtfulValue("U0", "A", Part.NUMERATOR, 0, 1),
                                new DoubtfulValue("U9", "A1", Part.VALUE, 0, 1))));

        assertThatThrownBy(() -> replications(set, design.variations().toArray(Variation[]::new)))
                .isInstanceOfSatisfying(
                        InvalidDesignException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly(
                                        "weights",
                                        "weights",
                                        "weights",
                                        "sets/1/A",
                                        "scaling/1",
                                        "scaling/2/tree/T/A/A1/input/kind",
                                        "aggregation/1",
                                        "step",
                                        "step",
                                        "step",
                                        "step",
                                        "left-out",
                                        "one",
                                        "doubt/1/input",
                                        "doubt/2/unit"));
    }

    @Test
    void shouldRefuseWhatIsNoVariation() {
        assertThatThrownBy(() -> new WeightNoise("w", 1, List.of("A"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeightNoise("w", 0.1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeightSets("w", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScalingChoice("s", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AggregationChoice("a", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepChoice("s", 0, true, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepChoice("s", -1, true, List.of(Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LeftOut("l", 0, List.of("A"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LeftOut("l", 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OneLeftOut("l", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DoubtfulValues("d", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DoubtfulValue("U", "A", Part.VALUE, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Field(List.of(), new int[1])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SobolChances(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
