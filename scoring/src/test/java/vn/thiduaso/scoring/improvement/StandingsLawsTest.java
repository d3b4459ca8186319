package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import vn.thiduaso.scoring.kernel.Standing;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;

/** A rank found by halving is the rank that ranking all units again gives. */
class StandingsLawsTest {

    /** 0 is not ranked; the ones digit is the tie-breaker. */
    private static Standing standing(int code) {
        return new Standing(code == 0 ? Double.NaN : code / 3, new double[] {code % 3});
    }

    @Property
    void shouldRankAMemberThatMovedAsRankingAllAgainDoes(
            @ForAll RankingRule.Ties ties,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 11) Integer> codes,
            @ForAll @IntRange(max = 11) int moved,
            @ForAll @IntRange(max = 11) int unit) {
        int at = unit % codes.size();
        List<Standing> before = codes.stream().map(StandingsLawsTest::standing).toList();
        List<Standing> after = new ArrayList<>(before);
        after.set(at, standing(moved));

        Standings standings = Standings.of(ties, before);

        assertThat(standings.rank(after.get(at), before.get(at))).isEqualTo(ranks(ties, after)[at]);
        assertThat(standings.rank(before.get(at))).isEqualTo(ranks(ties, before)[at]);
    }

    private static int[] ranks(RankingRule.Ties ties, List<Standing> all) {
        return Ranking.rank(
                ties, all.stream().mapToDouble(Standing::key).toArray(), new int[all.size()], new double[][] {
                    all.stream().mapToDouble(one -> one.tieBreakers()[0]).toArray()
                });
    }
}
