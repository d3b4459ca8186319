package vn.thiduaso.scoring.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Ranks units by how much they improved on the same goalposts, each inside its peer group of the later run: who gained most is rank 1. */
public final class ImprovementRanks {

    private ImprovementRanks() {}

    /**
     * @param rule of the later set: how equal changes share a rank, and whether a gain is more points or fewer
     * @return a rank from 1 for each change, in their order; 0 where the change is not known
     */
    public static int[] of(List<Change> changes, RankingRule rule) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] groups = changes.stream()
                .mapToInt(change -> numbers.computeIfAbsent(rule.among(change.group()), group -> numbers.size()))
                .toArray();
        double[] keys = changes.stream()
                .mapToDouble(change -> rule.order().key(change.onSameGoalposts()))
                .toArray();
        return Ranking.rank(rule.ties(), keys, groups, new double[0][]);
    }
}
