package vn.thiduaso.dashboard.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.tables.ColumnsView.Box;
import vn.thiduaso.dashboard.tables.ColumnsView.Group;
import vn.thiduaso.dashboard.tables.ColumnsView.Kept;
import vn.thiduaso.dashboard.tables.ListColumn.Order;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListView.Head;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Writes what all lists have beside their rows: heads that order, boxes of columns, filters, files and pages. */
public record ListDrawing<T>(ListTable<T> table, ListAsked asked, Words words) {

    /**
     * @param place text with page, pages and how many rows there are
     * @param count rows of all pages, in words
     */
    public ListView view(List<ListFilter> filters, ListPart<?> part, String place, String count) {
        List<ListColumn<T>> shown = table.shown(asked.columns());
        return new ListView(
                table.path(),
                shown.stream().map(this::head).toList(),
                boxes(shown),
                filters,
                asked.besideFilters(),
                !asked.filters().isEmpty(),
                notes(),
                Paging.of(place, part.page(), part.pages(), asked::paged),
                count,
                asked.file("csv"),
                asked.file("xlsx"));
    }

    /** Page, pages and rows in the words of a list. */
    public ListView view(List<ListFilter> filters, ListPart<?> part, int count, String key) {
        String all = Formats.in(words.language()).whole(count);
        return view(filters, part, words.text(key, part.page(), part.pages(), all), all);
    }

    private Head head(ListColumn<T> column) {
        ListSort now = table.sort(asked);
        boolean here = now.key().equals(column.key());
        ListSort next = here ? now.turned() : new ListSort(column.key(), column.order() == Order.FALLING);
        return new Head(
                column.key(),
                column.head(words),
                column.figures(),
                column.order() == Order.NONE ? null : asked.sorted(next),
                sorted(here, now.falling()));
    }

    private static @Nullable String sorted(boolean here, boolean falling) {
        if (!here) {
            return null;
        }
        return falling ? "descending" : "ascending";
    }

    private ColumnsView boxes(List<ListColumn<T>> shown) {
        List<Kept> kept = new ArrayList<>(asked.besideColumns());
        // without any box the form still says that somebody chose
        kept.add(new Kept(ColumnChoice.PARAMETER, ColumnChoice.ALWAYS));
        List<Box> boxes = table.offered().stream()
                .map(column -> new Box(column.key(), "", column.head(words), shown.contains(column)))
                .toList();
        String always = table.columns().stream()
                .filter(column -> column.place() == Place.ALWAYS)
                .map(column -> column.head(words))
                .collect(Collectors.joining(", "));
        return new ColumnsView(
                table.path(),
                kept,
                words.text("columns.hint.list", always),
                List.of(new Group(words.text("columns.of-list"), boxes)),
                (int) boxes.stream().filter(Box::shown).count(),
                !asked.columns().isUsual(),
                asked.withUsualColumns(),
                words.text("columns.files.list"));
    }

    private List<String> notes() {
        List<String> gone = new ArrayList<>(asked.gone());
        gone.addAll(asked.columns()
                .unknown(table.columns().stream().map(ListColumn::key).toList()));
        return gone.isEmpty()
                ? List.of()
                : List.of(words.text("list.gone", String.join(", ", gone.subList(0, Math.min(10, gone.size())))));
    }
}
