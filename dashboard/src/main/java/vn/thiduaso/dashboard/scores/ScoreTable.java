package vn.thiduaso.dashboard.scores;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries.Matches;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Units of a run in an order, read part by part.
 *
 * @param columns nodes shown as columns, by their places
 * @param matches the units, where they are searched or sorted: once for all parts; empty where the list is read page by page
 */
record ScoreTable(
        ScoreTables tables,
        RunHead run,
        IndexSet set,
        List<Integer> columns,
        UnitFilter filter,
        UnitOrder order,
        Optional<Matches> matches) {

    /**
     * @param sure null where nobody analysed the run
     * @param points by code of the columns
     */
    record Row(UnitRow unit, @Nullable Standing sure, Map<String, @Nullable Double> points) {}

    /** The same with the units that were looked for. */
    ScoreTable of(Matches found) {
        return new ScoreTable(tables, run, set, columns, filter, order, Optional.of(found));
    }

    /** Whether more units match than those found. */
    boolean isCut() {
        return matches.filter(found -> found.more() || found.cut()).isPresent();
    }

    int units() {
        return matches.map(Matches::count)
                .orElseGet(() -> tables.list.count(run.run(), filter))
                .all();
    }

    /** @param from place in the list, from 0 */
    List<Row> rows(int from, int most) {
        List<UnitRow> rows = matches.map(found -> tables.list.rows(run.run(), found, from, most))
                .orElseGet(() -> tables.list.page(run.run(), filter, order, from, most));
        List<String> codes = rows.stream().map(UnitRow::unit).toList();
        Map<String, List<NodeRow>> nodes = tables.units.nodes(run.run(), columns, codes);
        Map<String, Standing> sure = tables.robustness.standings(run.run(), codes);
        return rows.stream()
                .map(row -> new Row(row, sure.get(row.unit()), points(nodes.getOrDefault(row.unit(), List.of()))))
                .toList();
    }

    private Map<String, @Nullable Double> points(List<NodeRow> nodes) {
        Map<String, @Nullable Double> points = new LinkedHashMap<>();
        nodes.forEach(node -> points.put(set.nodes().get(node.place()).code(), node.points()));
        return points;
    }
}
