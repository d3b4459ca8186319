package vn.thiduaso.scoring.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparisonTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "method.md");
    private static final double PRINTED = 5e-5;
    private static final double EXACT = 1e-9;
    private static final IndexSet SET = set(60, 40);

    private static IndexSet set(double a, double b) {
        return set(indicator("A", a, new Goalposts(0, 100, true, false)), indicator("B", b, new MinMax(false)));
    }

    private static IndexSet set(Indicator... indicators) {
        double max = Stream.of(indicators).mapToDouble(Indicator::max).sum();
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", max, indicators)));
    }

    private static Indicator indicator(String code, double max, ScoringRule rule) {
        Indicator rounded = ExampleIndexSets.indicator(code, max, Input.Kind.VALUE, rule, MissingPolicy.NOT_COMPUTABLE);
        return new Indicator(
                rounded.head(),
                rounded.inputs(),
                rule,
                rounded.missing(),
                rounded.notApplicable(),
                rounded.zeroDenominator(),
                Optional.empty());
    }

    private static UnitHistory unit(IndexSet set, String code, double a, double b) {
        Figures figures = new Figures(set).set("A", Part.VALUE, a).set("B", Part.VALUE, b);
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    private static UnitHistory alone(IndexSet set, String code, double a) {
        Figures figures = new Figures(set).set("A", Part.VALUE, a);
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    private static List<double[]> table() throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            return lines.filter(line -> line.matches("\\| T\\d \\|.*"))
                    .map(line -> Stream.of(line.substring(2).split(" \\|(?: |$)"))
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        }
    }

    @Test
    void shouldSplitTheChangeAsWorkedByHand() throws IOException {
        List<double[]> rows = table();
        assertThat(rows).hasSize(3);
        List<UnitHistory> before = new ArrayList<>();
        List<UnitHistory> after = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            before.add(unit(SET, "T" + row, rows.get(row)[0], rows.get(row)[1]));
            after.add(unit(SET, "T" + row, rows.get(row)[3], rows.get(row)[4]));
        }

        List<Change> changes = Comparison.of(Side.of(SET, before), Side.of(SET, after));

        int[] ranks = ImprovementRanks.of(changes, ranking(RankingRule.Ties.COMPETITION));
        for (int row = 0; row < rows.size(); row++) {
            Change change = changes.get(row);
            assertThat(new double[] {
                        change.before(),
                        change.after(),
                        change.data(),
                        change.peers(),
                        change.onSameGoalposts(),
                        ranks[row]
                    })
                    .containsExactly(
                            new double[] {
                                rows.get(row)[2],
                                rows.get(row)[5],
                                rows.get(row)[6],
                                rows.get(row)[7],
                                rows.get(row)[8],
                                rows.get(row)[9]
                            },
                            within(PRINTED));
            assertThat(change.rules()).isZero();
            assertThat(change.weights()).isZero();
        }
    }

    @Test
    void shouldPutAChangeOfWeightsDownToWeightsAlone() {
        IndexSet later = set(50, 50);
        List<UnitHistory> units = List.of(unit(SET, "U1", 70, 20), unit(SET, "U2", 80, 40), unit(SET, "U3", 60, 10));
        List<UnitHistory> again =
                List.of(unit(later, "U1", 70, 20), unit(later, "U2", 80, 40), unit(later, "U3", 60, 10));

        Change first = Comparison.of(Side.of(SET, units), Side.of(later, again)).get(0);

        assertThat(first.weights()).isCloseTo(35 + 50 / 3.0 - 42 - 40 / 3.0, within(EXACT));
        assertThat(new double[] {first.data(), first.rules(), first.peers()})
                .containsExactly(new double[3], within(EXACT));
    }

    /** 11 × (25 / 11) is more than 25 by its last bit. */
    @Test
    void shouldCarryListedPointsAndRangesToAnotherMaximum() {
        Bands eleven = new Bands(List.of(new Bands.Band(50, 11)), true);
        Options options = new Options(List.of(new Options.Option(1, 11, "Có")));
        MinMax range = new MinMax(true, new PointRange(0, 11), false);
        for (ScoringRule rule : List.of(eleven, options, range)) {
            IndexSet before = set(indicator("A", 11, rule));
            IndexSet after = set(indicator("A", 25, rule));
            List<UnitHistory> then = List.of(alone(before, "U1", 1), alone(before, "U2", 60));
            List<UnitHistory> now = List.of(alone(after, "U1", 1), alone(after, "U2", 60));

            assertThat(Comparison.of(Side.of(before, then), Side.of(after, now)))
                    .as(rule.toString())
                    .hasSize(2);
        }
    }

    @Test
    void shouldTellARuleFromItsWeight() {
        Bands earlier = new Bands(List.of(new Bands.Band(50, 30), new Bands.Band(90, 60)), true);
        Bands later = new Bands(List.of(new Bands.Band(50, 20), new Bands.Band(70, 80)), true);
        IndexSet before = set(indicator("A", 60, earlier), indicator("B", 40, new Goalposts(0, 40, true, false)));
        IndexSet after = set(indicator("A", 80, later), indicator("B", 20, new Goalposts(0, 40, true, false)));
        List<UnitHistory> then = List.of(unit(before, "U1", 75, 20));
        List<UnitHistory> now = List.of(unit(after, "U1", 75, 20));

        Change change =
                Comparison.of(Side.of(before, then), Side.of(after, now)).get(0);

        // shares of A: 0.5 by the earlier rule, 1 by the later; B has half of its points under each
        assertThat(change.before()).isEqualTo(30 + 20);
        assertThat(change.after()).isEqualTo(80 + 10);
        assertThat(change.rules()).isCloseTo((30 + 40) / 2.0, within(EXACT));
        assertThat(change.weights()).isCloseTo((0 + 10) / 2.0, within(EXACT));
        assertThat(change.isSplit()).isTrue();
    }

    @Test
    void shouldShowAChangeWithoutItsPartsWhereTheEarlierRunAskedLess() {
        IndexSet before = set(indicator("A", 100, new Goalposts(0, 100, true, false)));
        Figures figures = new Figures(before).set("A", Part.VALUE, 40);
        UnitHistory then = UnitHistory.of("U1", "", figures.values, figures.states);
        UnitHistory now = unit(SET, "U1", 50, 10);

        Change change = Comparison.of(Side.of(before, List.of(then)), Side.of(SET, List.of(now)))
                .get(0);

        assertThat(change.total()).isEqualTo(30 + 20 - 40);
        assertThat(change.isSplit()).isFalse();
        assertThat(change.onSameGoalposts()).isEqualTo(10);
        assertThat(ImprovementRanks.of(List.of(change), ranking(RankingRule.Ties.DENSE)))
                .containsExactly(1);
    }

    @Test
    void shouldCompareOnlyUnitsThatBothRunsHave() {
        List<UnitHistory> before = List.of(unit(SET, "U1", 1, 1), unit(SET, "U2", 2, 2));
        List<UnitHistory> after = List.of(unit(SET, "U3", 1, 1), unit(SET, "U2", 3, 2));

        assertThat(Comparison.of(Side.of(SET, before), Side.of(SET, after)))
                .extracting(Change::unit)
                .containsExactly("U2");
    }

    /** A goes from 1 to 3 while B stands at 2: among the others of then it loses first, and wins later. */
    @Test
    void shouldCompareAUnitWithTheOthersOfThenWhereGroupsCompareUnits() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T", 10, Copeland.unbound(), indicator("A", 10, new Goalposts(0, 10, true, false)))));
        List<UnitHistory> then = List.of(single(set, "U1", 1), single(set, "U2", 2));
        List<UnitHistory> now = List.of(single(set, "U1", 3), single(set, "U2", 2));

        Change change = Comparison.of(Side.of(set, then), Side.of(set, now)).get(0);

        assertThat(change.total()).isEqualTo(10);
        assertThat(change.onSameGoalposts()).isEqualTo(10);
        assertThat(change.data()).isEqualTo(10);
        assertThat(change.peers()).isZero();
    }

    private static UnitHistory single(IndexSet set, String code, double a) {
        Figures figures = new Figures(set).set("A", Part.VALUE, a);
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    private static RankingRule ranking(RankingRule.Ties ties) {
        return new RankingRule(true, ties, List.of());
    }
}
