package vn.thiduaso.analytics.run;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All a rank needs to know of some units, one place for each: group, score, tie-breakers, and a number that stands for the code. Some thirty
 * bytes a unit, so that the ranks of a whole run can be made in one place.
 */
public final class RankKeys implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Integer> groupNumbers = new LinkedHashMap<>();
    private final double[][] tieBreakers;
    private double[] scores = new double[16];
    private int[] groups = new int[16];
    private long[] units = new long[16];
    private int size;

    /** @param tieBreakers how many points decide between equal scores */
    public RankKeys(int tieBreakers) {
        this.tieBreakers = new double[tieBreakers][16];
    }

    /**
     * @param group what it is ranked in; empty when none
     * @param score what ranks, higher first; NaN when the unit is not ranked
     * @param ties points that decide between equal scores, in order; NaN last
     */
    public RankKeys add(String unit, String group, double score, double... ties) {
        if (size == scores.length) {
            resize(2 * size);
        }
        scores[size] = score;
        groups[size] = groupNumbers.computeIfAbsent(group, name -> groupNumbers.size());
        units[size] = number(unit);
        for (int i = 0; i < tieBreakers.length; i++) {
            tieBreakers[i][size] = ties[i];
        }
        size++;
        return this;
    }

    public int size() {
        return size;
    }

    /** A number that different codes share less than once in 10¹⁹ pairs. */
    public static long number(String unit) {
        long number = 0xCBF29CE484222325L;
        for (int i = 0; i < unit.length(); i++) {
            number = (number ^ unit.charAt(i)) * 0x9E3779B97F4A7C15L;
            number ^= number >>> 32;
        }
        return number;
    }

    /** Numbers of the units, in their order. */
    long[] units() {
        return Arrays.copyOf(units, size);
    }

    /** Stands for the units in their order: other units, or the same in another order, have another one. */
    public long order() {
        long order = size;
        for (int i = 0; i < size; i++) {
            order = (order ^ units[i]) * 0x9E3779B97F4A7C15L;
            order ^= order >>> 32;
        }
        return order;
    }

    void copyTo(double[] allScores, int[] allGroups, double[][] allTies, Map<String, Integer> numbers, int from) {
        System.arraycopy(scores, 0, allScores, from, size);
        int[] common = groupNumbers.keySet().stream()
                .mapToInt(group -> numbers.computeIfAbsent(group, name -> numbers.size()))
                .toArray();
        for (int i = 0; i < size; i++) {
            allGroups[from + i] = common[groups[i]];
        }
        for (int i = 0; i < allTies.length; i++) {
            System.arraycopy(tieBreakers[i], 0, allTies[i], from, size);
        }
    }

    private void resize(int length) {
        scores = Arrays.copyOf(scores, length);
        groups = Arrays.copyOf(groups, length);
        units = Arrays.copyOf(units, length);
        for (int i = 0; i < tieBreakers.length; i++) {
            tieBreakers[i] = Arrays.copyOf(tieBreakers[i], length);
        }
    }
}
