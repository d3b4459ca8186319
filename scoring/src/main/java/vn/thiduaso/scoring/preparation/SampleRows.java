package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who and when the rows of a sample are: unit, time and group of each row, and the rows of each unit from old to new. */
final class SampleRows {

    private final List<String> units;
    private final double[] times;
    private final int[] groups;
    private final int[][] byUnit;

    private SampleRows(List<String> units, double[] times, int[] groups, int[][] byUnit) {
        this.units = units;
        this.times = times;
        this.groups = groups;
        this.byUnit = byUnit;
    }

    static SampleRows of(List<String> units, double[] times, int[] groups) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < units.size(); row++) {
            rows.computeIfAbsent(units.get(row), unit -> new ArrayList<>(1)).add(row);
        }
        int[][] byUnit = rows.values().stream().map(own -> byTime(own, times)).toArray(int[][]::new);
        return new SampleRows(List.copyOf(units), times.clone(), groups.clone(), byUnit);
    }

    SampleRows only(int[] rows) {
        return of(Arrays.stream(rows).mapToObj(units::get).toList(), times(rows), groups(rows));
    }

    int count() {
        return units.size();
    }

    int units() {
        return byUnit.length;
    }

    String unit(int row) {
        return units.get(row);
    }

    double time(int row) {
        return times[row];
    }

    int group(int row) {
        return groups[row];
    }

    boolean has(String unit) {
        return units.contains(unit);
    }

    int[] ofUnit(int index) {
        return byUnit[index];
    }

    double[] times(int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> times[row]).toArray();
    }

    int[] groups(int[] rows) {
        return Arrays.stream(rows).map(row -> groups[row]).toArray();
    }

    private static int[] byTime(List<Integer> rows, double[] times) {
        rows.sort((a, b) -> Double.compare(times[a], times[b]));
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
