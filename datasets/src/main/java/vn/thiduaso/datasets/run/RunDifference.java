package vn.thiduaso.datasets.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;

/**
 * What two runs publish of one unit.
 *
 * @param unit code
 * @param before empty when the earlier run does not have the unit
 * @param after empty when the later run does not have it
 */
public record RunDifference(String unit, Optional<ScoreRow> before, Optional<ScoreRow> after) {

    /** One for each unit of either run, by code. */
    public static List<RunDifference> of(Lake lake, RunRow before, RunRow after) {
        Map<String, ScoreRow> earlier = byUnit(lake.scores().of(before.id()));
        Map<String, ScoreRow> later = byUnit(lake.scores().of(after.id()));
        return Stream.concat(earlier.keySet().stream(), later.keySet().stream())
                .distinct()
                .sorted()
                .map(unit -> new RunDifference(
                        unit, Optional.ofNullable(earlier.get(unit)), Optional.ofNullable(later.get(unit))))
                .toList();
    }

    private static Map<String, ScoreRow> byUnit(List<ScoreRow> rows) {
        return rows.stream().collect(Collectors.toMap(ScoreRow::unit, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** Whether the published score is another one, or is there in one run only. */
    public boolean changesScore() {
        return differs(row -> Double.isNaN(row.score()) ? "" : Double.toString(row.score()));
    }

    public boolean changesRank() {
        return differs(row -> Integer.toString(row.rank()));
    }

    public boolean changesLevel() {
        return differs(row -> Integer.toString(row.level()));
    }

    /** Whether anything a reader of the published list sees is another. */
    public boolean isChange() {
        return before.isEmpty() || after.isEmpty() || changesScore() || changesRank() || changesLevel();
    }

    private boolean differs(Function<ScoreRow, String> what) {
        return !before.map(what).equals(after.map(what));
    }
}
