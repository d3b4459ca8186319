package vn.thiduaso.dashboard.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.tables.ColumnsView.Kept;
import vn.thiduaso.dashboard.web.Address;

/**
 * The address of a list: everything that is chosen on it.
 *
 * @param filters what chooses rows, by name, without empty ones
 * @param sort empty: the usual order
 * @param saved the kept view it came from; {@code none} or empty: none
 * @param page from 1
 * @param gone what was asked for and is not there
 * @param plain whether the address says nothing at all: the usual view may open
 */
public record ListAsked(
        String path,
        Map<String, String> filters,
        Optional<ListSort> sort,
        ColumnChoice columns,
        String saved,
        int page,
        List<String> gone,
        boolean plain) {

    /** Parameter with the view an address came from. */
    public static final String SAVED = "saved";

    /** Value of {@link #SAVED} that asks for the list as it is by itself, whatever the usual view. */
    public static final String NO_VIEW = "none";

    public ListAsked {
        // Map.copyOf would lose the order
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        gone = List.copyOf(gone);
    }

    /** Empty: all rows. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** Without a choice that there is not, which the page tells. */
    public ListAsked among(String name, Collection<String> known) {
        String asked = filter(name);
        if (asked.isEmpty() || known.contains(asked)) {
            return this;
        }
        Map<String, String> others = new LinkedHashMap<>(filters);
        others.remove(name);
        List<String> more = new ArrayList<>(gone);
        more.add(asked);
        return new ListAsked(path, others, sort, columns, saved, page, more, plain);
    }

    ListAsked choosing(Map<String, String> others) {
        return new ListAsked(path, others, sort, columns, saved, page, gone, plain);
    }

    /** The same where it came from a kept view, which was kept when there was more; what came from none stays as it stands. */
    public ListAsked stillAmong(String name, Supplier<? extends Collection<String>> known) {
        return saved.isEmpty() || saved.equals(NO_VIEW) ? this : among(name, known.get());
    }

    String sorted(ListSort by) {
        return chosen(new Address(path), by.text(), columns).with(SAVED, saved).text();
    }

    public String paged(int to) {
        return all(columns).page(to).text();
    }

    String withUsualColumns() {
        return all(new ColumnChoice(Optional.empty())).page(page).text();
    }

    private Address all(ColumnChoice of) {
        return chosen(new Address(path), sortText(), of).with(SAVED, saved);
    }

    /** The same rows as a file. */
    String file(String ending) {
        return chosen(new Address(path + "." + ending), sortText(), new ColumnChoice(Optional.empty()))
                .text();
    }

    /** What a view may keep of it. */
    public String state() {
        String text = chosen(new Address(""), sortText(), columns).text();
        return text.isEmpty() ? "" : text.substring(1);
    }

    private Address chosen(Address to, String order, ColumnChoice of) {
        Address address = to;
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            address = address.with(filter.getKey(), filter.getValue());
        }
        return address.with(ListSort.PARAMETER, order).with(ColumnChoice.PARAMETER, of.text());
    }

    private String sortText() {
        return sort.map(ListSort::text).orElse("");
    }

    /** What a form that chooses columns sends along. */
    List<Kept> besideColumns() {
        return kept(Stream.concat(
                filters.entrySet().stream().map(filter -> new Kept(filter.getKey(), filter.getValue())),
                Stream.of(new Kept(ListSort.PARAMETER, sortText()), new Kept(SAVED, saved))));
    }

    /** What a form that chooses rows sends along. */
    List<Kept> besideFilters() {
        return kept(Stream.of(
                new Kept(ListSort.PARAMETER, sortText()),
                new Kept(ColumnChoice.PARAMETER, columns.text()),
                new Kept(SAVED, saved)));
    }

    private static List<Kept> kept(Stream<Kept> all) {
        return all.filter(one -> !one.value().isEmpty()).toList();
    }
}
