package vn.thiduaso.scoring.robustness;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RobustnessTest {

    private static final double NONE = Double.NaN;

    /** U0 to U3 are peers, U4 stands alone. */
    private static final Field FIELD = new Field(
            IntStream.range(0, 5)
                    .mapToObj(unit -> UnitHistory.of("U" + unit, "", new double[0], new byte[0]))
                    .toList(),
            new int[] {0, 0, 0, 0, 1});

    private static final RankTable NOMINAL = table(new int[] {1, 2, 3, 4, 3});
    private static final RankTable DRAWN = table(
            new int[] {1, 2, 3, 4, 1}, new int[] {1, 3, 2, 4, 1}, new int[] {2, 3, 1, 0, 1}, new int[] {3, 1, 2, 4, 1});

    /** Scores are a hundred less ten for each rank. */
    private static RankTable table(int[]... ranks) {
        double[][] scores = new double[ranks.length][];
        for (int draw = 0; draw < ranks.length; draw++) {
            scores[draw] = IntStream.of(ranks[draw])
                    .mapToDouble(rank -> rank == 0 ? NONE : 100 - 10 * rank)
                    .toArray();
        }
        return new RankTable(ranks, scores);
    }

    private static List<NearTie> nearTies(double flipped) {
        return Robustness.of(FIELD, NOMINAL, DRAWN, 2, flipped).nearTies();
    }

    @Test
    void shouldTellPairsAtTheLineThatFlipInMoreThanTheShare() {
        assertThat(nearTies(0.49)).containsExactly(new NearTie("U0", "U2", 0.5), new NearTie("U1", "U2", 0.5));
        assertThat(nearTies(0.5)).isEmpty();
    }

    @Test
    void shouldNotCallADrawWithoutARankAFlip() {
        RankTable drawn = table(new int[] {0, 1, 2, 3, 1}, new int[] {1, 2, 0, 0, 1});

        assertThat(Robustness.of(FIELD, NOMINAL, drawn, 2, 0).nearTies()).isEmpty();
    }

    @Test
    void shouldCountOnlyDrawsInWhichAUnitHasARank() {
        UnitRobustness last =
                Robustness.of(FIELD, NOMINAL, DRAWN, 2, 0.5).units().get(3);

        assertThat(last.ranked()).isEqualTo(0.75);
        assertThat(last.meanRank()).isEqualTo(4);
        assertThat(last.medianScore()).isEqualTo(60);
        assertThat(last.top()).isZero();
        assertThat(last.firstRank()).isEqualTo(4);
        assertThat(last.rankShare(4)).isEqualTo(0.75);
        assertThat(last.rankShare(3)).isZero();
        assertThat(last.rankShare(5)).isZero();
    }

    /** Ranks 1, 1, 2, 3 and scores 90, 90, 80, 70; quantiles of type 7. */
    @Test
    void shouldSumUpRanksAndScores() {
        UnitRobustness first =
                Robustness.of(FIELD, NOMINAL, DRAWN, 2, 0.5).units().get(0);

        assertThat(first.meanRank()).isEqualTo(1.75);
        assertThat(first.medianRank()).isEqualTo(1.5);
        assertThat(first.lowRank()).isEqualTo(1);
        assertThat(first.highRank()).isCloseTo(2.85, within(1e-12));
        assertThat(first.lowScore()).isCloseTo(71.5, within(1e-12));
        assertThat(first.highScore()).isEqualTo(90);
        assertThat(first.top()).isEqualTo(0.75);
        assertThat(first.rankShares()).containsExactly(0.5, 0.25, 0.25);
    }

    @Test
    void shouldSayNothingOfAUnitThatNeverHasARank() {
        RankTable drawn = table(new int[] {1, 2, 3, 0, 1});

        UnitRobustness never =
                Robustness.of(FIELD, NOMINAL, drawn, 2, 0.5).units().get(3);

        assertThat(never.ranked()).isZero();
        assertThat(never.firstRank()).isZero();
        assertThat(never.rankShares()).isEmpty();
        assertThat(never.meanRank()).isNaN();
        assertThat(never.highScore()).isNaN();
    }

    @Test
    void shouldMeasureChangesOverUnitsThatHaveBothRanks() {
        assertThat(RankTable.meanChange(new int[] {1, 2, 0, 4}, new int[] {3, 2, 5, 0}))
                .isEqualTo(1);
        assertThat(RankTable.meanChange(new int[] {0}, new int[] {1})).isZero();
        assertThat(DRAWN.changes(NOMINAL.ranks()[0])).containsExactly(0.4, 0.8, 1.5, 1.2);
    }

    @Test
    void shouldJoinAndCutTables() {
        RankTable twice = RankTable.joined(List.of(NOMINAL, DRAWN));

        assertThat(twice.draws()).isEqualTo(5);
        assertThat(twice.part(0, 1).ranks()).isEqualTo(NOMINAL.ranks());
        assertThat(twice.part(1, 5).scores()).isEqualTo(DRAWN.scores());
    }
}
