package vn.thiduaso.analytics.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Ranks of the units of a run inside their peer groups, made in one place from narrow keys. */
public final class Ranks {

    private Ranks() {}

    /**
     * @param keys of all units of the run, in parts
     * @return for each part the ranks of its units, in their order: from 1; 0 for units without a rank
     */
    public static List<int[]> of(RankingRule rule, List<RankKeys> keys) {
        int units = keys.stream().mapToInt(RankKeys::size).sum();
        double[] scores = new double[units];
        int[] groups = new int[units];
        double[][] tieBreakers = new double[rule.tieBreakers().size()][units];
        Map<String, Integer> groupNumbers = new HashMap<>();
        int[] from = new int[keys.size() + 1];
        for (int part = 0; part < keys.size(); part++) {
            keys.get(part).copyTo(scores, groups, tieBreakers, groupNumbers, from[part]);
            from[part + 1] = from[part] + keys.get(part).size();
        }
        int[] ranks = Ranking.rank(rule.ties(), scores, groups, tieBreakers);
        return IntStream.range(0, keys.size())
                .mapToObj(part -> Arrays.copyOfRange(ranks, from[part], from[part + 1]))
                .toList();
    }
}
