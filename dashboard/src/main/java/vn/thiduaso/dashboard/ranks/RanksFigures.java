package vn.thiduaso.dashboard.ranks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;

/**
 * What was read for the page.
 *
 * @param runs by period, oldest first
 * @param units in the order of the last ranking
 * @param chosen code of the unit that stands out; empty when there is none
 * @param rows by run, then unit
 * @param standings how sure the rank of that unit is, by run
 */
record RanksFigures(
        List<RunHead> runs,
        List<UnitRow> units,
        String chosen,
        List<Map<String, UnitRow>> rows,
        Map<String, Standing> standings) {

    RanksFigures {
        runs = List.copyOf(runs);
        units = List.copyOf(units);
        rows = rows.stream().map(Map::copyOf).toList();
        standings = Map.copyOf(standings);
    }

    /** Numbers of the runs whose ranks cannot be compared with those before: another text of the set. */
    List<Integer> borders() {
        return IntStream.range(1, runs.size()).filter(this::isBorder).boxed().toList();
    }

    boolean isBorder(int at) {
        return at > 0 && !runs.get(at).indexSetSha256().equals(runs.get(at - 1).indexSetSha256());
    }

    /** A rank inside the peer group of now: a unit that was in another group had a rank among others, which says nothing beside this one. */
    @Nullable
    Integer rank(int run, UnitRow unit) {
        UnitRow row = rows.get(run).get(unit.unit());
        return row == null || !Objects.equals(row.group(), unit.group()) ? null : row.rank();
    }
}
