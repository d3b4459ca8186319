package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.PenalisedMean;
import vn.thiduaso.scoring.aggregation.Penalty;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.SquareRoot;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Where halving may be trusted, and what is found where it may not. */
class UnsteadyTest {

    private static final Goalposts TEN = new Goalposts(0, 10, true, false);

    private static Indicator value(String code, ScoringRule rule) {
        return ExampleIndexSets.indicator(code, 10, Input.Kind.VALUE, rule, MissingPolicy.NOT_COMPUTABLE);
    }

    private static IndexSet set(Aggregation aggregation, Optional<ScoringRule> rescale, Indicator... indicators) {
        return IndexSet.of(ExampleIndexSets.definition(new Group(
                ExampleIndexSets.head("T", 10),
                aggregation,
                List.of(indicators),
                Completeness.ANY,
                rescale,
                Optional.empty())));
    }

    private static IndexSet mean(Indicator... indicators) {
        return set(new WeightedMean(), Optional.empty(), indicators);
    }

    /** Figures of A and B by unit. */
    private static Contest contest(IndexSet set, double[]... figures) {
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < figures.length; unit++) {
            Figures sent =
                    new Figures(set).set("A", Part.VALUE, figures[unit][0]).set("B", Part.VALUE, figures[unit][1]);
            units.add(UnitHistory.of("U" + unit, "", sent.values, sent.states));
        }
        return Contest.of(set, units);
    }

    private static double[] d(double... figures) {
        return figures;
    }

    private static boolean steady(IndexSet set) {
        return SteadyNodes.steady(contest(set, d(1, 2), d(3, 4)), set.node("A"));
    }

    @Test
    void shouldTrustWhatRisesAllTheWay() {
        Bands rising = new Bands(List.of(new Bands.Band(1, 2), new Bands.Band(2, 2), new Bands.Band(3, 5)), true);

        assertThat(steady(mean(value("A", TEN), value("B", TEN)))).isTrue();
        assertThat(steady(mean(value("A", rising), value("B", TEN)))).isTrue();
        assertThat(steady(set(new Minimum(), Optional.of(TEN), value("A", TEN), value("B", TEN))))
                .isTrue();
    }

    @Test
    void shouldNotTrustWhatMayFallAgain() {
        Bands falling = new Bands(List.of(new Bands.Band(1, 5), new Bands.Band(3, 2)), true);
        Options list = new Options(List.of(new Options.Option(1, 5, "có"), new Options.Option(3, 2, "thừa")));
        PenalisedMean penalised = new PenalisedMean(Penalty.MINUS);

        assertThat(steady(mean(value("A", falling), value("B", TEN)))).isFalse();
        assertThat(steady(mean(value("A", list), value("B", TEN)))).isFalse();
        assertThat(steady(mean(value("A", new MinMax(false)), value("B", TEN)))).isFalse();
        assertThat(steady(set(penalised, Optional.empty(), value("A", TEN), value("B", TEN))))
                .isFalse();
        assertThat(steady(set(new WeightedMean(), Optional.of(falling), value("A", TEN), value("B", TEN))))
                .isFalse();
    }

    @Test
    void shouldNotTrustWhatAFormulaReadsOrPreparationChanges() {
        Indicator byFormula = new Indicator(
                ExampleIndexSets.head("F", 10),
                List.of(),
                Optional.of(new Formula("A", List.of("A"), new Figure(0))),
                TEN,
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
        IndexSet read = mean(value("A", TEN), value("B", TEN), byFormula);
        IndexSet prepared = IndexSet.of(mean(value("A", TEN), value("B", TEN))
                .definition()
                .withPreparation(Preparation.of(new Transformation(Columns.of("B"), new SquareRoot()))));

        assertThat(steady(read)).isFalse();
        assertThat(steady(prepared)).isFalse();
        Contest contest = contest(prepared, d(1, 2), d(3, 4));
        assertThat(contest.movesOthers(prepared.node("A"))).isTrue();
        assertThat(Contest.of(prepared, contest.units(), contest.units()).movesOthers(prepared.node("A")))
                .isFalse();
    }

    /** F looks at the sample of a figure that A asks for: a move of A moves what all are scored against. */
    @Test
    void shouldMoveOthersThroughAFormula() {
        Indicator byFormula = new Indicator(
                ExampleIndexSets.head("F", 10),
                List.of(),
                Optional.of(new Formula("A", List.of("A"), new Figure(0))),
                new MinMax(false),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
        IndexSet set = mean(value("A", TEN), value("B", TEN), byFormula);
        Contest contest = contest(set, d(1, 2), d(3, 4));

        assertThat(contest.movesOthers(set.node("A"))).isTrue();
        assertThat(contest.movesOthers(set.node("B"))).isFalse();
    }

    /** From last to first of three: with the others' rows held it beats both, and not what it was itself. */
    @Test
    void shouldNotBeatItsFormerSelfWhereTheOthersAreHeld() {
        IndexSet set = set(Copeland.unbound(), Optional.empty(), value("A", TEN), value("B", TEN));
        Contest contest = contest(set, d(1, 1), d(2, 2), d(3, 3)).held();
        int a = set.findSlot("A", Part.VALUE).orElseThrow().index();
        int b = set.findSlot("B", Part.VALUE).orElseThrow().index();
        Draft draft = new Draft(contest.units().get(0));

        assertThat(contest.trial(0, draft.put(a, 4).put(b, 4).history(), false).score())
                .isEqualTo(10);
        assertThat(contest.trial(0, draft.put(a, 2).put(b, 2).history(), false).score())
                .isEqualTo(2.5);
        assertThat(contest.trial(0, draft.put(a, 0).put(b, 0).history(), false).score())
                .isZero();
    }

    /** The worse of two decides: neither alone lifts, both at 5 do. */
    @Test
    void shouldMoveBothWhereTheLeastDecides() {
        IndexSet set = set(new Minimum(), Optional.empty(), value("A", TEN), value("B", TEN));
        Contest contest = contest(set, d(2, 2), d(5, 5), d(9, 9));

        Improvement one = Improver.of(contest).lift(0, 1, 1);
        Improvement two = Improver.of(contest).lift(0, 1, 2);

        assertThat(one.plan().reached()).isFalse();
        assertThat(one.singles()).isEmpty();
        assertThat(two.plan().changes())
                .extracting(change -> change.move().to())
                .containsExactly(5.0, 5.0);
        assertThat(two.plan().effort()).isCloseTo(6 / 7.0, within(1e-12));
        assertThat(two.plan().rank()).isEqualTo(2);
    }

    /** A million places, and no certainty that halving works: the place found suffices and the one before it does not, but it may not be the first. */
    @Test
    void shouldSayWhereTheFirstPlaceIsNotCertain() {
        Goalposts million = new Goalposts(0, 1e6, true, false);
        IndexSet set =
                set(new PenalisedMean(Penalty.MINUS), Optional.empty(), value("A", million), value("B", million));
        Contest contest = contest(set, d(2e5, 5e5), d(6e5, 5e5), d(1e6, 5e5));

        SingleMove move = Improver.of(contest).lift(0, 1, 1).singles().get(0);

        assertThat(move.suffices()).isTrue();
        assertThat(move.exact()).isFalse();
        // from 0.5975 on its points are rounded to 5.98 or more, and mean − variance / mean to the 5.45 that U1 has
        assertThat(move.move().to()).isEqualTo(597_500);
        assertThat(rank(contest, move.move().to())).isEqualTo(2);
        assertThat(rank(contest, move.move().to() - 1)).isEqualTo(3);
    }

    private static int rank(Contest contest, double a) {
        int slot = contest.indexSet().findSlot("A", Part.VALUE).orElseThrow().index();
        UnitHistory instead = new Draft(contest.units().get(0)).put(slot, a).history();
        return contest.trial(0, instead, false).rank();
    }
}
