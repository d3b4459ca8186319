package vn.thiduaso.scoring.improvement;

import java.util.stream.DoubleStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.kernel.Standing;
import vn.thiduaso.scoring.ranking.RankingRule.Ties;

import static org.assertj.core.api.Assertions.assertThat;

class StandingsTest {

    private static Standing standing(double key) {
        return new Standing(key, new double[0]);
    }

    /** A member of 9, 7, 7, 5 and one without a rank that stands elsewhere: its rank in a competition, and with dense ranks. */
    @ParameterizedTest
    @CsvSource({
        "9,9,1,1",
        "9,8,1,1",
        "9,7,1,1",
        "9,6,3,2",
        "9,4,4,3",
        "7,10,1,1",
        "7,8,2,2",
        "7,6,3,3",
        "7,5,3,3",
        "7,4,4,4",
        "5,7,2,2",
        "5,6,4,3",
        "5,4,4,3",
        "NaN,8,2,2",
        "NaN,4,5,4",
        "7,NaN,0,0"
    })
    void shouldRankAMemberThatStandsElsewhere(double left, double now, int competition, int dense) {
        var group = DoubleStream.of(7, 9, Double.NaN, 5, 7)
                .mapToObj(StandingsTest::standing)
                .toList();

        assertThat(Standings.of(Ties.COMPETITION, group).rank(standing(now), standing(left)))
                .isEqualTo(competition);
        assertThat(Standings.of(Ties.DENSE, group).rank(standing(now), standing(left)))
                .isEqualTo(dense);
    }

    @ParameterizedTest
    @CsvSource({"9,1,1", "7,2,2", "5,4,3", "NaN,0,0"})
    void shouldRankAMemberAsItStands(double key, int competition, int dense) {
        var group = DoubleStream.of(7, 9, Double.NaN, 5, 7)
                .mapToObj(StandingsTest::standing)
                .toList();

        assertThat(Standings.of(Ties.COMPETITION, group).rank(standing(key))).isEqualTo(competition);
        assertThat(Standings.of(Ties.DENSE, group).rank(standing(key))).isEqualTo(dense);
    }
}
