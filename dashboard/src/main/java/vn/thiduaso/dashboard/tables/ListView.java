package vn.thiduaso.dashboard.tables;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.tables.ColumnsView.Kept;
import vn.thiduaso.dashboard.web.Paging;

/**
 * A list ready to be drawn, but for its rows. Read by {@code table-parts.html} and the template of the list.
 *
 * @param path address of all rows
 * @param heads of the columns shown, in the order of the table
 * @param filters fields that choose rows
 * @param kept what the form of the filters sends along
 * @param chosen whether any of them is in force
 * @param notes what was asked for and is not there
 * @param csv address of the same rows as a file
 */
public record ListView(
        String path,
        List<Head> heads,
        ColumnsView columns,
        List<ListFilter> filters,
        List<Kept> kept,
        boolean chosen,
        List<String> notes,
        Paging paging,
        String count,
        String csv,
        String xlsx) {

    public ListView {
        heads = List.copyOf(heads);
        filters = List.copyOf(filters);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
    }

    /**
     * @param address of the list ordered by it; null: it cannot be
     * @param sorted {@code ascending}, {@code descending}: the list is ordered by it; null: it is not
     */
    public record Head(
            String key,
            String text,
            boolean figures,
            @Nullable String address,
            @Nullable String sorted) {}

    /** Whether a column is shown. */
    public boolean has(String key) {
        return heads.stream().anyMatch(head -> head.key().equals(key));
    }
}
