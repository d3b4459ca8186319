package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A contest against what a run was bound to, without the units it was bound to; and figures in the place of others. */
class BoundContestTest {

    @Provide
    Arbitrary<Contest> any() {
        return Contests.any();
    }

    private static Instead instead(IndexSet set, String code, Part part, double figure) {
        return new Instead(set.findSlot(code, part).orElseThrow(), figure);
    }

    @Property
    void shouldSayTheSameAsAgainstTheUnitsOfTheBinding(
            @ForAll("any") Contest sample,
            @ForAll @IntRange(max = 20) int figure,
            @ForAll @IntRange(max = 4) int unit) {
        IndexSet set = sample.indexSet();
        List<UnitHistory> units = sample.units();
        Contest byUnits = Contest.of(set, units, units);
        Contest byBinding = Contest.of(set, Binding.of(set, units), units);
        int at = unit % units.size();
        Instead moved = instead(set, "R", Part.NUMERATOR, figure);

        Trial one = byUnits.trial(at, List.of(moved));
        Trial other = byBinding.trial(at, List.of(moved));

        assertThat(other.rank()).isEqualTo(one.rank());
        assertThat(other.sheet().points()).isEqualTo(one.sheet().points());
        assertThat(byBinding.asSent(at).sheet().points())
                .isEqualTo(sample.asSent(at).sheet().points());
    }

    @Property
    void shouldStandAsSentWithoutAnotherFigureAndAsARunWithOne(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 20) int figure,
            @ForAll @IntRange(max = 4) int unit) {
        int at = unit % contest.units().size();
        IndexSet set = contest.indexSet();

        assertThat(contest.trial(at, List.of()).sheet().points())
                .isEqualTo(contest.asSent(at).sheet().points());

        List<UnitHistory> changed = new ArrayList<>(contest.units());
        Draft draft = new Draft(changed.get(at));
        changed.set(
                at,
                draft.put(set.findSlot("R", Part.NUMERATOR).orElseThrow().index(), figure)
                        .history());
        Trial trial = contest.trial(at, List.of(instead(set, "R", Part.NUMERATOR, figure)));
        assertThat(trial.rank()).isEqualTo(Contest.of(set, changed).rank(at));
        assertThat(trial.sheet().points())
                .isEqualTo(Contest.of(set, changed).asSent(at).sheet().points());
    }

    /** H6 lacks A and has no rank; with A at 90 of 100: 5.40 + 2 + 5.00. */
    @Test
    void shouldRankAUnitWithTheFiguresItLacks() {
        Contest contest = Contest.of(Villages.SET, Villages.now());

        Trial trial = contest.trial(
                5,
                List.of(
                        instead(Villages.SET, "A", Part.NUMERATOR, 90),
                        instead(Villages.SET, "A", Part.DENOMINATOR, 100)));

        assertThat(trial.score()).isEqualTo(12.40);
        assertThat(trial.rank()).isEqualTo(4);
        assertThat(contest.rank(5)).isZero();
    }

    @Test
    void shouldTakeNoOfficialPointsAndNoFigureThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> instead(Villages.SET, "A", Part.OFFICIAL, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> instead(Villages.SET, "A", Part.VALUE, Double.NaN));
    }
}
