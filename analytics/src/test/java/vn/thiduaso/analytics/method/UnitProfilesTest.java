package vn.thiduaso.analytics.method;

import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thiduaso.analytics.method.Samples.NO;

class UnitProfilesTest {

    @Test
    void shouldListTheBestFirstAndTheVeryLastAmongTheWeaknesses() {
        UnitProfiles profiles = UnitProfiles.of(
                Samples.flat(new double[] {9, 1, 2, 3}, new double[] {1, 2, 3, 4}, new double[] {2, 3, 4, 1}));

        UnitProfile profile = profiles.profile(0, 5);

        assertThat(profile.strengths()).extracting(Standing::node).containsExactly("A");
        assertThat(profile.weaknesses()).extracting(Standing::node).containsExactly("B", "C");
        assertThat(profile.weaknesses()).extracting(Standing::rank).containsExactly(4, 3);
        assertThat(profiles.profile(0, 1).weaknesses()).hasSize(1);
    }

    @Test
    void shouldCallNeitherWhatMostHaveAlike() {
        UnitProfiles profiles = UnitProfiles.of(Samples.flat(Samples.constant(6), new double[] {0, 0, 0, 0, 0, 1}));

        assertThat(profiles.profile(5, 5).strengths())
                .extracting(Standing::node)
                .containsExactly("B");
        assertThat(profiles.profile(5, 5).weaknesses()).isEmpty();
        assertThat(profiles.profile(0, 5).strengths()).isEmpty();
        assertThat(profiles.profile(0, 5).weaknesses())
                .extracting(Standing::rank, Standing::tied)
                .containsExactly(tuple(2, 5));
    }

    @Test
    void shouldTurnRanksAndScoresWhereLowerIsBetterAndLeaveOutWhatIsMissing() {
        double[] figures = Samples.line(40);
        figures[39] = NO;
        MethodSample sample = MethodSample.of(
                Samples.units(40),
                List.of(new SampleNode("R", -1, 1, true), new SampleNode("A", 0, 1, false)),
                new double[][] {new double[40], figures});

        Standing first = UnitProfiles.of(sample).standings(0).get(0);

        assertThat(first.rank()).isEqualTo(1);
        assertThat(first.n()).isEqualTo(39);
        // mean 19, deviation √130 of 0 … 38
        assertThat(first.zScore().value()).isCloseTo(19 / Math.sqrt(130), Offset.offset(1e-12));
        assertThat(UnitProfiles.of(sample).standings(39)).isEmpty();
        assertThat(UnitProfiles.of(sample).profile(39, 5).coverage().share()).isZero();
    }

    @Test
    void shouldRefuseZScoresOfFewUnitsAndOfConstants() {
        assertThat(zScore(Samples.line(9))).isEqualTo(new Estimate(NO, 9, Caution.TOO_FEW_UNITS, 10));
        assertThat(zScore(Samples.line(10)).caution()).isEqualTo(Caution.SMALL_SAMPLE);
        assertThat(zScore(Samples.line(30)).caution()).isEqualTo(Caution.NONE);
        assertThat(zScore(Samples.constant(30)).caution()).isEqualTo(Caution.CONSTANT);
    }

    private static Estimate zScore(double[] column) {
        return UnitProfiles.of(Samples.flat(column)).standings(0).get(0).zScore();
    }
}
