package vn.thiduaso.analytics.run;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * Ranks of the units of a run inside their peer groups.
 *
 * <p>Made in one place from narrow keys: code, group, score, tie-breakers.
 *
 * @param byUnit rank from 1 by unit code; units without a rank are not in it
 */
public record Ranks(Map<String, Integer> byUnit) implements Serializable {

    public static Ranks of(RankingRule rule, List<RankKey> keys) {
        int units = keys.size();
        double[] scores = new double[units];
        int[] groups = new int[units];
        double[][] tieBreakers = new double[rule.tieBreakers().size()][units];
        Map<String, Integer> groupNumbers = new HashMap<>();
        for (int i = 0; i < units; i++) {
            RankKey key = keys.get(i);
            scores[i] = key.key();
            groups[i] = groupNumbers.computeIfAbsent(key.group(), name -> groupNumbers.size());
            for (int t = 0; t < tieBreakers.length; t++) {
                tieBreakers[t][i] = key.tieBreakers()[t];
            }
        }
        int[] ranks = Ranking.rank(rule.ties(), scores, groups, tieBreakers);
        Map<String, Integer> byUnit = new HashMap<>();
        for (int i = 0; i < units; i++) {
            if (ranks[i] > 0) {
                byUnit.put(keys.get(i).unit(), ranks[i]);
            }
        }
        return new Ranks(byUnit);
    }

    /** Rank from 1; 0 when the unit is not ranked. */
    public int rank(String unit) {
        return byUnit.getOrDefault(unit, 0);
    }
}
