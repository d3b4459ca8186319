package vn.thiduaso.dashboard.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import vn.thiduaso.dashboard.tables.ListColumn.Order;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.SheetTooLargeException;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Words;

/**
 * What a list is, said once: its page, its files and its addresses follow.
 *
 * @param path of its page; files are there too, with an ending
 * @param filters parameters that choose rows
 * @param usual order where nobody chose another
 * @param columns in the order of the table
 * @param <T> a row
 */
public record ListTable<T>(String path, List<String> filters, ListSort usual, List<ListColumn<T>> columns) {

    /** Rows of one file: more are refused, with the way to fewer. */
    public static final int MOST_ROWS = 50_000;

    private static final String PAGE = "page";

    public ListTable {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
    }

    /**
     * What an address asks for; an order by no column of the list is the usual one.
     *
     * @throws ResponseStatusException when its page is no number
     */
    public ListAsked asked(MultiValueMap<String, String> sent) {
        Map<String, String> chosen = new LinkedHashMap<>();
        filters.forEach(name -> text(sent, name).ifPresent(value -> chosen.put(name, value)));
        Optional<ListSort> sort = text(sent, ListSort.PARAMETER).map(ListSort::of);
        List<String> gone = new ArrayList<>();
        sort.filter(one -> !isOrdered(one.key())).ifPresent(one -> gone.add(one.key()));
        return new ListAsked(
                path,
                chosen,
                sort.filter(one -> isOrdered(one.key())),
                ColumnChoice.of(sent.get(ColumnChoice.PARAMETER)),
                text(sent, ListAsked.SAVED).orElse(""),
                page(text(sent, PAGE).orElse("")),
                gone,
                isPlain(sent.keySet()));
    }

    /**
     * The same with another choice of rows.
     *
     * @param value empty: all
     */
    public ListAsked with(ListAsked asked, String name, String value) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String filter : filters) {
            String one = filter.equals(name) ? value : asked.filter(filter);
            if (!one.isEmpty()) {
                chosen.put(filter, one);
            }
        }
        return asked.choosing(chosen);
    }

    private static Optional<String> text(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The first where none is asked for. */
    private static int page(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException none) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** By what the list is ordered. */
    public ListSort sort(ListAsked asked) {
        return asked.sort().orElse(usual);
    }

    /** The order that a program asks for; by no column of the list: the usual one. */
    public ListSort sort(String asked) {
        ListSort sort = ListSort.of(asked.strip());
        return isOrdered(sort.key()) ? sort : usual;
    }

    /** Whether an address says nothing of the list, whatever else it says. */
    private boolean isPlain(Set<String> sent) {
        return Stream.concat(
                        filters.stream(), Stream.of(ListSort.PARAMETER, ColumnChoice.PARAMETER, ListAsked.SAVED, PAGE))
                .noneMatch(sent::contains);
    }

    /** Whether the list can be ordered by a column. */
    boolean isOrdered(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key) && column.order() != Order.NONE);
    }

    /** Columns with a box. */
    List<ListColumn<T>> offered() {
        return columns.stream().filter(column -> column.place().isOffered()).toList();
    }

    /** Columns of the page, in the order of the table. */
    List<ListColumn<T>> shown(ColumnChoice choice) {
        List<String> keys = choice.of(
                offered().stream().map(ListColumn::key).toList(),
                columns.stream()
                        .filter(column -> column.place().isUsual())
                        .map(ListColumn::key)
                        .toList());
        return columns.stream()
                .filter(column -> column.place() == Place.ALWAYS || keys.contains(column.key()))
                .toList();
    }

    /**
     * The list as a file, with every column and every row, or not at all.
     *
     * @param name of the sheet
     * @param count of its rows
     * @param rows asked for once, when they are not too many
     * @throws SheetTooLargeException when there are more rows than one file holds
     */
    public Attachment.Content file(String name, String ending, long count, Rows<T> rows, Words words) {
        SheetFormat format = FileEnding.format(ending);
        if (count > MOST_ROWS) {
            throw SheetTooLargeException.atOnce(count, MOST_ROWS);
        }
        List<T> read = rows.read();
        Sheet sheet = new Sheet(
                name,
                filed().map(column -> column.head(words)).toList(),
                writer -> read.forEach(row -> writer.accept(values(row, words))));
        format.check(sheet, read::size);
        return out -> format.write(sheet, out);
    }

    private List<Value> values(T row, Words words) {
        return filed().map(column -> column.cell().of(row, words)).toList();
    }

    private Stream<ListColumn<T>> filed() {
        return columns.stream().filter(column -> column.place() != Place.DRAWN);
    }

    /** The rows of a file. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> read();
    }
}
