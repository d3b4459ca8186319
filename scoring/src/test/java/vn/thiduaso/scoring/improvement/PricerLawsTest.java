package vn.thiduaso.scoring.improvement;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any units, rules and groups. */
class PricerLawsTest {

    @Provide
    Arbitrary<Contest> any() {
        return Contests.any();
    }

    @Provide
    Arbitrary<Contest> rising() {
        return Contests.rising();
    }

    @Property
    void shouldCostNothingAtTheFigureSent(@ForAll("any") Contest contest, @ForAll @IntRange(max = 4) int unit) {
        int at = unit % contest.units().size();
        UnitHistory sent = contest.units().get(at);
        for (Slot slot : contest.indexSet().slots()) {
            if (sent.scoredStates()[slot.index()] != CellState.VALUE.code()) {
                continue;
            }
            double own = sent.scoredValues()[slot.index()];
            Price price = Pricer.of(contest).price(new DoubtfulValue(sent.unit(), slot.code(), slot.part(), own, own));

            assertThat(price.low()).isEqualTo(new Price.End(price.sent(), price.score(), price.rank()));
            assertThat(price.high()).isEqualTo(price.low());
            assertThat(price.places()).isZero();
        }
    }

    @Property
    void shouldNeverScoreLowerAtTheHigherEnd(@ForAll("rising") Contest contest, @ForAll @IntRange(max = 4) int unit) {
        int at = unit % contest.units().size();
        for (Price price : Pricer.of(contest).all(at)) {
            assertThat(price.low().score()).isLessThanOrEqualTo(price.score());
            assertThat(price.high().score()).isGreaterThanOrEqualTo(price.score());
            assertThat(price.high().rank()).isLessThanOrEqualTo(price.low().rank());
        }
    }
}
