package vn.thiduaso.dashboard.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Words;

/**
 * A field that chooses rows of a list.
 *
 * @param name of the parameter
 * @param kind {@code search}, {@code text}, {@code date}: boxes to type in; {@code choice}: a select
 * @param options of a select, the first of which is all
 */
public record ListFilter(String name, String label, String kind, String value, List<Option> options) {

    private static final String CHOICE = "choice";

    public ListFilter {
        options = List.copyOf(options);
    }

    /** A part of a text. */
    public static ListFilter search(String name, String label, ListAsked asked) {
        return new ListFilter(name, label, "search", asked.filter(name), List.of());
    }

    /** A whole text. */
    public static ListFilter text(String name, String label, ListAsked asked) {
        return new ListFilter(name, label, "text", asked.filter(name), List.of());
    }

    public static ListFilter day(String name, String label, ListAsked asked) {
        return new ListFilter(name, label, "date", asked.filter(name), List.of());
    }

    /**
     * One of several, or all.
     *
     * @param choices value and label each; which is chosen the address says
     */
    public static ListFilter choice(String name, String label, ListAsked asked, Words words, Stream<Option> choices) {
        String value = asked.filter(name);
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("list.all"), value.isEmpty()));
        choices.forEach(one ->
                options.add(new Option(one.value(), one.label(), one.value().equals(value))));
        return new ListFilter(name, label, CHOICE, value, options);
    }

    /**
     * One of several codes, or all.
     *
     * @param prefix of the keys of their texts, each of which ends with a code
     */
    public static ListFilter choice(
            String name, String label, ListAsked asked, Words words, Collection<String> codes, String prefix) {
        return choice(
                name,
                label,
                asked,
                words,
                codes.stream().map(code -> new Option(code, words.text(prefix + code), false)));
    }

    /** Read by the template. */
    public boolean isChoice() {
        return kind.equals(CHOICE);
    }
}
