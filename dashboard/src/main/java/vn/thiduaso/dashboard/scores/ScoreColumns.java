package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.published.HeatNodes;
import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Which columns of the ranking an address asks for.
 *
 * @param table whether the table is shown, not the charts
 */
record ScoreColumns(IndexSet set, ColumnChoice choice, boolean table) {

    /** Groups and indicators on one page: with {@link ScoresDesk#PAGE} units it has a few thousand cells. */
    static final int MOST = 40;

    /** Groups and indicators that can have a column, by their places: all that give points, without the root. */
    static List<Integer> nodes(IndexSet set) {
        return IntStream.range(1, set.nodes().size())
                .filter(place -> set.nodes().get(place).max() > 0)
                .boxed()
                .toList();
    }

    /** Those that have one here, by their places: the usual ones where nobody chose. */
    List<Integer> places() {
        return wanted().stream().limit(MOST).toList();
    }

    /** How many were asked for beyond what one page shows. */
    int beyond() {
        return Math.max(0, wanted().size() - MOST);
    }

    private List<Integer> wanted() {
        return choice.keys()
                .map(keys -> nodes(set).stream()
                        .filter(place -> keys.contains(code(place)))
                        .toList())
                .orElseGet(() -> HeatNodes.of(set));
    }

    /** The root, the usual ones and those asked for: what files and programs get, as computed; groups that are summed add up to the points of the root, not to the score. */
    List<Integer> ofFiles() {
        return Stream.of(Stream.of(0), HeatNodes.of(set).stream(), wanted().stream())
                .flatMap(places -> places)
                .distinct()
                .sorted()
                .toList();
    }

    private String code(int place) {
        return set.nodes().get(place).code();
    }

    /** Columns that are no nodes, shown where the run has something for them; where nobody chose, those that tell units apart. */
    List<ScoreColumn> shown(ScoresFigures figures) {
        return Arrays.stream(ScoreColumn.values())
                .filter(column -> column.isPossible(table) && figures.has(column))
                .filter(column -> choice.keys()
                        .map(keys -> keys.contains(column.key()))
                        .orElseGet(() -> column.isUsual(table) && figures.tells(column)))
                .toList();
    }

    /** Asked for by name, and the run has nothing for them. */
    List<ScoreColumn> lacking(ScoresFigures figures) {
        return Arrays.stream(ScoreColumn.values())
                .filter(column -> choice.keys().orElse(List.of()).contains(column.key()))
                .filter(column -> !figures.has(column))
                .toList();
    }

    /** Asked for, and no column of this set: keys as in the address. */
    List<String> unknown() {
        List<String> known = new ArrayList<>(ScoreColumn.keys());
        nodes(set).forEach(place -> known.add(code(place)));
        return choice.unknown(known);
    }
}
