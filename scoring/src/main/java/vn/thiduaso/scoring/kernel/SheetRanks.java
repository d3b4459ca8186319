package vn.thiduaso.scoring.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.ranking.Ranking;

/** Ranks of units that are all in memory, from their sheets. */
public final class SheetRanks {

    private SheetRanks() {}

    /**
     * Each unit among those the set ranks it with.
     *
     * @param units how many there are
     * @param sheets of a unit, by its place from 0; asked for by several threads
     * @param groups peer group of a unit, by its place; the empty text when it has none
     * @return from 1, by place; 0 where a unit has no rank
     */
    public static int[] of(IndexSet indexSet, int units, IntFunction<ScoreSheet> sheets, IntFunction<String> groups) {
        StandingRule rule = StandingRule.of(indexSet);
        double[] keys = new double[units];
        double[][] tieBreakers = new double[rule.tieBreakers()][units];
        IntStream.range(0, units).parallel().forEach(unit -> {
            Standing standing = rule.of(sheets.apply(unit));
            keys[unit] = standing.key();
            for (int i = 0; i < tieBreakers.length; i++) {
                tieBreakers[i][unit] = standing.tieBreakers()[i];
            }
        });
        Map<String, Integer> numbers = new HashMap<>();
        int[] numbered = new int[units];
        for (int unit = 0; unit < units; unit++) {
            String among = indexSet.definition().ranking().among(groups.apply(unit));
            numbered[unit] = numbers.computeIfAbsent(among, name -> numbers.size());
        }
        return Ranking.rank(indexSet.definition().ranking().ties(), keys, numbered, tieBreakers);
    }
}
