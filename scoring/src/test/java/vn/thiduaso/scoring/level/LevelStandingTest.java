package vn.thiduaso.scoring.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.level.LevelStanding.Pillar;
import vn.thiduaso.scoring.level.LevelStanding.PillarLacking;

import static org.assertj.core.api.Assertions.assertThat;

class LevelStandingTest {

    private static final Bounds FIFTHS = new Bounds(List.of(20.0, 40.0, 60.0, 80.0), false);
    private static final Bounds FIFTHS_FROM = new Bounds(List.of(20.0, 40.0, 60.0, 80.0), true);
    private static final List<String> THREE = List.of("A", "B", "C");

    /** Total and pillars, as in QĐ 1970 but smaller: 3 pillars of 10, 30 points. */
    private static final DoubleCondition BOTH = new DoubleCondition(
            names(4),
            THREE,
            FIFTHS,
            List.of(
                    new DoubleCondition.Condition(5, 2, 1),
                    new DoubleCondition.Condition(12, 2, 2),
                    new DoubleCondition.Condition(20, 3, 3)));

    private static List<Labels> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Labels("m" + at, "l" + at))
                .toList();
    }

    static Stream<LevelScale> scales() {
        return Stream.of(
                BOTH,
                new LevelBands(names(5), FIFTHS, THREE),
                new LevelBands(names(5), FIFTHS_FROM, THREE),
                new LowestPillar(names(5), THREE, FIFTHS_FROM, Optional.empty()),
                new LowestPillar(names(5), THREE, FIFTHS, Optional.of(FIFTHS_FROM)));
    }

    private static List<Pillar> pillars(double... points) {
        List<Pillar> pillars = new ArrayList<>();
        for (int at = 0; at < points.length; at++) {
            pillars.add(new Pillar(THREE.get(at), points[at], 10));
        }
        return pillars;
    }

    @Test
    void shouldTellWhatOfADoubleConditionHolds() {
        LevelStanding standing = LevelStanding.of(BOTH, 2, 12, 30, pillars(5, 5, 2));

        assertThat(standing.totalHolds()).as("more than 12 is asked for").isFalse();
        assertThat(standing.totalLacking()).isZero();
        assertThat(standing.pillarsThere()).isEqualTo(2);
        assertThat(standing.pillarsHold()).isTrue();
        assertThat(standing.reached()).isFalse();
    }

    @Test
    void shouldPutThePillarsNearestToTheirBoundFirst() {
        LevelStanding standing = LevelStanding.of(BOTH, 3, 15, 30, pillars(2, 5.5, 7.5));

        assertThat(standing.totalLacking()).isEqualTo(5);
        assertThat(standing.pillarsShort()).isEqualTo(2);
        assertThat(standing.pillarsLacking())
                .containsExactly(new PillarLacking("B", 2, 6, 0.5), new PillarLacking("A", 0, 6, 4));
    }

    @Test
    void shouldCountAPillarWithoutPointsAsLackingAllOfThem() {
        LevelStanding standing = LevelStanding.of(BOTH, 1, 6, 30, pillars(3, 3, Double.NaN));

        assertThat(standing.reached()).isTrue();
        assertThat(standing.pillarsLacking()).containsExactly(new PillarLacking("C", -1, 2, 2));
    }

    @Test
    void shouldAskNothingOfPillarsWhereTheTotalDecidesAlone() {
        LevelStanding standing =
                LevelStanding.of(new LevelBands(names(5), FIFTHS_FROM, THREE), 4, 24, 30, pillars(0, 0, 0));

        assertThat(standing.reached()).isTrue();
        assertThat(standing.pillarsLacking()).isEmpty();
    }

    /** The highest level whose condition is told as reached is the one the scale gives, at bounds and beside them. */
    @ParameterizedTest
    @MethodSource("scales")
    void shouldAgreeWithTheScale(LevelScale scale) {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            double[] points =
                    random.doubles(3, 0, 21).map(half -> Math.floor(half) / 2).toArray();
            double total = points[0] + points[1] + points[2];
            int[] levels = new int[3];
            for (int at = 0; at < 3; at++) {
                levels[at] = scale.pillarLevel(points[at], 10);
            }
            int highest = IntStream.range(1, scale.names().size())
                    .filter(level -> LevelStanding.of(scale, level, total, 30, pillars(points))
                            .reached())
                    .max()
                    .orElse(0);

            assertThat(highest).isEqualTo(scale.totalLevel(total, 30, levels));
        }
    }
}
