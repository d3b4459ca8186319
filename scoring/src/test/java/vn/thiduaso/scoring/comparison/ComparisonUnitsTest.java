package vn.thiduaso.scoring.comparison;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.ScoreScale;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** In what unit changes are told, among whom gains are ranked, and what takes part in a mixture of two sets. */
class ComparisonUnitsTest {

    private static final double EXACT = 1e-9;
    private static final RankingRule RANKING = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());

    private static Indicator indicator(String code, double max) {
        return ExampleIndexSets.indicator(
                code, max, Input.Kind.VALUE, new Goalposts(0, 10, true, false), MissingPolicy.NOT_COMPUTABLE);
    }

    private static UnitHistory unit(IndexSet set, String code, String group, double a, double b) {
        Figures figures = new Figures(set).set("A", Part.VALUE, a).set("B", Part.VALUE, b);
        return UnitHistory.of(code, group, figures.values, figures.states);
    }

    private static IndexSet dividedBy(double by, Group root) {
        Definition all = ExampleIndexSets.definition(root);
        return IndexSet.of(new Definition(
                all.code(),
                all.version(),
                all.name(),
                all.illustrative(),
                all.valid(),
                all.legalBasis(),
                all.appliesTo(),
                new ScoreScale(by, Rounding.halfUp(4), ExampleIndexSets.label("chỉ số")),
                all.ranking(),
                all.history(),
                all.preparation(),
                all.minimumCoverage(),
                all.root(),
                all.views(),
                all.levels(),
                all.checks(),
                all.unconfirmed()));
    }

    @Test
    void shouldTellChangesInTheUnitOfThePublishedScore() {
        IndexSet set = dividedBy(1000, ExampleIndexSets.group("T", 1000, indicator("A", 600), indicator("B", 400)));

        Change change = Comparison.of(
                        Side.of(set, List.of(unit(set, "U", "", 2, 5))),
                        Side.of(set, List.of(unit(set, "U", "", 7, 5))))
                .get(0);

        assertThat(change.before()).isCloseTo(0.32, within(EXACT));
        assertThat(change.data()).isCloseTo(0.3, within(EXACT));
    }

    @Test
    void shouldRankGainsInsideEachPeerGroup() {
        IndexSet set = IndexSet.of(
                ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, indicator("A", 6), indicator("B", 4))));
        List<UnitHistory> before =
                List.of(unit(set, "U1", "g", 0, 0), unit(set, "U2", "h", 0, 0), unit(set, "U3", "g", 0, 0));
        List<UnitHistory> after =
                List.of(unit(set, "U1", "g", 1, 0), unit(set, "U2", "h", 2, 0), unit(set, "U3", "g", 5, 0));

        List<Change> changes = Comparison.of(Side.of(set, before), Side.of(set, after));

        assertThat(ImprovementRanks.of(changes, RANKING)).containsExactly(2, 1, 1);
    }

    @Test
    void shouldMixWeightsThatAreSaidApartFromTheMaximum() {
        IndexSet then = IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group("T", 10, new WeightedMean(), indicator("A", 5), indicator("B", 5))));
        IndexSet now = IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group("T", 10, new WeightedMean(), indicator("A", 15), indicator("B", 5))));

        Change change = Comparison.of(
                        Side.of(then, List.of(unit(then, "U", "", 10, 0))),
                        Side.of(now, List.of(unit(now, "U", "", 10, 0))))
                .get(0);

        assertThat(change.weights()).isCloseTo(2.5, within(EXACT));
        assertThat(change.total()).isCloseTo(2.5, within(EXACT));
    }

    @Test
    void shouldKeepTheMaximumOfWhatIsOnlyShownInOneOfTheSets() {
        IndexSet then =
                IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 6, indicator("A", 6), shown("B"))));
        IndexSet now = IndexSet.of(
                ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, indicator("A", 6), indicator("B", 4))));

        Change change = Comparison.of(
                        Side.of(then, List.of(unit(then, "U", "", 10, 5))),
                        Side.of(now, List.of(unit(now, "U", "", 10, 5))))
                .get(0);

        assertThat(change.total()).isCloseTo(2, within(EXACT));
        assertThat(change.rules() + change.weights()).isCloseTo(2, within(EXACT));
    }

    private static Indicator shown(String code) {
        Indicator base = indicator(code, 1);
        return new Indicator(
                ExampleIndexSets.head(code, 0),
                base.inputs(),
                new Information(),
                base.missing(),
                base.notApplicable(),
                base.zeroDenominator(),
                Optional.empty());
    }
}
