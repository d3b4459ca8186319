package vn.thiduaso.scoring.improvement;

import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.improvement.Rescaling.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RescalingLawsTest {

    @Provide
    Arbitrary<Contest> any() {
        return Contests.any();
    }

    private static Outcome of(List<Outcome> all, ScaleFunction function) {
        return all.stream()
                .filter(one -> one.function() == function)
                .findFirst()
                .orElseThrow();
    }

    /** Other scales keep points inside the indicator; the own one is what was published. */
    @Property(tries = 200)
    void shouldKeepTheOwnScaleAndThePointsInside(@ForAll("any") Contest contest) {
        for (int node = 0; node < contest.indexSet().nodes().size(); node++) {
            if (!Rescaling.rescales(contest, node)) {
                continue;
            }
            double max = contest.indexSet().nodes().get(node).max();
            for (int unit = 0; unit < contest.units().size(); unit++) {
                List<Outcome> all = Rescaling.of(contest, node, unit);
                Outcome own = all.get(0);
                assertThat(own.function()).isEqualTo(ScaleFunction.OWN);
                assertThat(own.rank()).isEqualTo(contest.rank(unit));
                assertThat(Double.valueOf(own.score()))
                        .isEqualTo(Double.valueOf(contest.asSent(unit).score()));
                assertThat(own.meanChange()).isZero();
                all.stream()
                        .filter(one -> one.function() != ScaleFunction.OWN
                                && one.function() != ScaleFunction.BEST
                                && !Double.isNaN(one.points()))
                        .forEach(one -> assertThat(one.points())
                                .as(one.function().word())
                                .isBetween(-1e-9, max + 1e-9));
            }
        }
    }

    /** The set rounds to two decimals. Figures of C are 70, 60, 65, 80, 40, 50 of 100, for 10 points; H3 has 65. */
    @Test
    void shouldScaleTheHamletsByHand() {
        Contest contest = Contest.of(Villages.SET, Villages.now());
        int c = Villages.SET.node("C");

        List<Outcome> all = Rescaling.of(contest, c, contest.unit("H3"));

        assertThat(of(all, ScaleFunction.OWN).points()).isCloseTo(6.5, within(0.00501));
        assertThat(of(all, ScaleFunction.RATIO).points()).isCloseTo(6.5, within(0.00501));
        // (65 − 40) / (80 − 40)
        assertThat(of(all, ScaleFunction.EXTREMES).points()).isCloseTo(6.25, within(0.00501));
        // 5th percentile 42.5, 95th 77.5
        assertThat(of(all, ScaleFunction.PERCENTILES).points()).isCloseTo(10 * 22.5 / 35, within(0.00501));
        // mean 60 5/6, standard deviation √(1020 5/6 / 5)
        assertThat(of(all, ScaleFunction.DEVIATIONS).points())
                .isCloseTo(5 + 5.0 / 3 * (65 - 365.0 / 6) / Math.sqrt(1020.8333333333333 / 5), within(0.00501));
        // leaves three of five behind
        assertThat(of(all, ScaleFunction.ORDER).points()).isCloseTo(6, within(0.00501));
        assertThat(of(all, ScaleFunction.BEST).points()).isCloseTo(10 * 65 / 80.0, within(0.00501));
    }

    @Test
    void shouldRefuseAGroupAndTellTheOwnScaleAloneWhereUnitsAreBoundToOthers() {
        Contest contest = Contest.of(Villages.SET, Villages.now());
        assertThatIllegalArgumentException().isThrownBy(() -> Rescaling.of(contest, 0, 0));

        Contest bound = Contest.of(Villages.SET, Villages.before(), Villages.now());
        assertThat(Rescaling.of(bound, Villages.SET.node("C"), 0))
                .extracting(Outcome::function)
                .containsExactly(ScaleFunction.OWN);
    }
}
