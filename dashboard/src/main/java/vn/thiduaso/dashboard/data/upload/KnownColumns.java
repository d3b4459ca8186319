package vn.thiduaso.dashboard.data.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.thiduaso.ingest.propose.ColumnAnswer;
import vn.thiduaso.ingest.propose.Grid;
import vn.thiduaso.ingest.propose.Grid.GridColumn;

/**
 * Columns that are certain and may be said to be something else, as many as a page can list: a sheet may have thousands, and a set hundreds of figures.
 *
 * @param options what stands for answers in a list
 */
record KnownColumns(List<Grid> grids, Function<List<ColumnAnswer>, List<AskView.Option>> options) {

    /** Two fields of a form each: what the server takes of one. */
    private static final int MOST = 1_000;
    /** Entries in the lists of all together. */
    private static final int ENTRIES = 100_000;

    KnownColumns {
        grids = List.copyOf(grids);
    }

    List<AskView.KnownColumn> listed() {
        List<AskView.KnownColumn> listed = new ArrayList<>();
        int entries = 0;
        for (Grid grid : grids) {
            List<AskView.Option> all = options.apply(grid.choices());
            for (GridColumn column : grid.columns()) {
                if (isOne(column) && listed.size() < MOST && entries + all.size() <= ENTRIES) {
                    entries += all.size();
                    listed.add(new AskView.KnownColumn(
                            AnswerText.field(column.key()),
                            column.letters(),
                            column.head(),
                            column.answer().map(ColumnAnswer::answer).orElse(""),
                            all));
                }
            }
        }
        return listed;
    }

    /** How many there are, listed or not. */
    long count() {
        return grids.stream()
                .flatMap(grid -> grid.columns().stream())
                .filter(KnownColumns::isOne)
                .count();
    }

    private static boolean isOne(GridColumn column) {
        return !column.key().isEmpty() && !column.isAsked();
    }
}
