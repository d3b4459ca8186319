package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.dashboard.tables.ColumnsView;
import vn.thiduaso.dashboard.tables.ColumnsView.Box;
import vn.thiduaso.dashboard.tables.ColumnsView.Group;
import vn.thiduaso.dashboard.tables.ColumnsView.Kept;
import vn.thiduaso.dashboard.views.SavedTable;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;

/** Writes the boxes by which columns of the ranking are chosen, and what is said of columns that are not there. */
record ColumnsDrawing(ScoresFigures figures, ScoreColumns columns, ScoresRequest asked, Words words, Formats f) {

    ColumnsView view() {
        List<ScoreColumn> shown = columns.shown(figures);
        return new ColumnsView(
                SavedTable.SCORES.path(),
                kept(),
                words.text("columns.hint"),
                groups(shown),
                shown.size() + figures.places().size(),
                !columns.choice().isUsual(),
                asked.withColumns(null).address(),
                words.text("scores.columns.files"));
    }

    /** Columns chosen for the other sight of the page, or for runs that have more, stay chosen. */
    private List<Kept> kept() {
        List<Kept> kept = new ArrayList<>(asked.besideColumns());
        // without any box the form still says that somebody chose
        kept.add(new Kept(ColumnChoice.PARAMETER, ColumnChoice.ALWAYS));
        List<String> keys = columns.choice().keys().orElse(List.of());
        Arrays.stream(ScoreColumn.values())
                .filter(column -> keys.contains(column.key()) && !isOffered(column))
                .forEach(column -> kept.add(new Kept(ColumnChoice.PARAMETER, column.key())));
        return kept;
    }

    private boolean isOffered(ScoreColumn column) {
        return column.isPossible(columns.table()) && figures.has(column);
    }

    private List<Group> groups(List<ScoreColumn> shown) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                words.text("columns.of-unit"),
                Arrays.stream(ScoreColumn.values())
                        .filter(this::isOffered)
                        .map(column -> new Box(column.key(), "", label(column), shown.contains(column)))
                        .toList()));
        IndexSet set = columns.set();
        List<Box> own = new ArrayList<>();
        List<Box> views = new ArrayList<>();
        List<Group> parts = new ArrayList<>();
        for (int place : ScoreColumns.nodes(set)) {
            if (set.parent(place) < 0) {
                views.add(box(place));
            } else if (set.parent(place) == 0 && below(place).isEmpty()) {
                own.add(box(place));
            } else if (set.parent(place) == 0) {
                parts.add(new Group(set.nodes().get(place).label().in(words.language()), whole(place)));
            }
        }
        add(groups, "columns.indicators", own);
        groups.addAll(parts);
        add(groups, "columns.views", views);
        return groups;
    }

    private void add(List<Group> groups, String key, List<Box> boxes) {
        if (!boxes.isEmpty()) {
            groups.add(new Group(words.text(key), boxes));
        }
    }

    private List<Box> whole(int part) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(box(part));
        below(part).forEach(place -> boxes.add(box(place)));
        return boxes;
    }

    private List<Integer> below(int part) {
        IndexSet set = columns.set();
        return ScoreColumns.nodes(set).stream()
                .filter(place -> place > part && top(set, place) == part)
                .toList();
    }

    /** The child of the root that a node stands under; −1 for views. */
    private static int top(IndexSet set, int place) {
        int at = place;
        while (set.parent(at) > 0) {
            at = set.parent(at);
        }
        return set.parent(at) == 0 ? at : -1;
    }

    private Box box(int place) {
        Node node = columns.set().nodes().get(place);
        return new Box(
                node.code(),
                node.code(),
                node.label().in(words.language()),
                figures.places().contains(place));
    }

    private String label(ScoreColumn column) {
        return column == ScoreColumn.CHANGE
                ? figures.before()
                        .map(head -> words.text("col.against", f.period(head.period())))
                        .orElseGet(() -> words.text("col.change"))
                : words.text("col." + column.key());
    }

    /** What the address asks for and this page cannot show. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<String> unknown = columns.unknown();
        if (!unknown.isEmpty()) {
            notes.add(words.text("columns.unknown", few(unknown)));
        }
        List<ScoreColumn> lacking = columns.lacking(figures);
        if (!lacking.isEmpty() && !figures.rows().isEmpty()) {
            notes.add(words.text(
                    "columns.lacking", few(lacking.stream().map(this::label).toList())));
        }
        if (columns.beyond() > 0) {
            notes.add(words.text("columns.beyond", ScoreColumns.MOST, columns.beyond()));
        }
        return notes;
    }

    /** Ten at most: an address may be long. */
    private String few(List<String> names) {
        String named = String.join(", ", names.subList(0, Math.min(10, names.size())));
        return names.size() > 10 ? named + " … (" + f.whole(names.size()) + ")" : named;
    }
}
