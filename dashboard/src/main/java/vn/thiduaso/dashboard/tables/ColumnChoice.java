package vn.thiduaso.dashboard.tables;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table an address asks for: {@code cols=name,score,A.1}, or {@code cols=name&cols=score} as a form sends it. Their order is the
 * table's, whatever the address says.
 *
 * @param keys of the columns asked for, each once, without the ones always shown; empty where the address leaves the choice to the table
 */
public record ColumnChoice(Optional<List<String>> keys) {

    /** Name of the parameter. */
    public static final String PARAMETER = "cols";

    /** Stands for the columns nobody can hide: an address that asks for no other one still says that it does. */
    public static final String ALWAYS = "name";

    private static final String BETWEEN = ",";

    public ColumnChoice {
        keys = keys.map(List::copyOf);
    }

    /** @param cols as sent; null or nothing but empty texts: the table chooses */
    public static ColumnChoice of(@Nullable List<String> cols) {
        Set<String> sent = Stream.ofNullable(cols)
                .flatMap(List::stream)
                .flatMap(text -> Arrays.stream(text.split(BETWEEN)))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (sent.isEmpty()) {
            return new ColumnChoice(Optional.empty());
        }
        sent.remove(ALWAYS);
        return new ColumnChoice(Optional.of(List.copyOf(sent)));
    }

    public boolean isUsual() {
        return keys.isEmpty();
    }

    /**
     * What is shown of the columns a table has.
     *
     * @param offered in the order of the table
     * @param usual shown where nobody chose
     */
    public List<String> of(List<String> offered, List<String> usual) {
        List<String> wanted = keys.orElse(usual);
        return offered.stream().filter(wanted::contains).toList();
    }

    /** Asked for, and none of those known. */
    public List<String> unknown(List<String> known) {
        return keys.orElse(List.of()).stream()
                .filter(key -> !known.contains(key))
                .toList();
    }

    /** As in an address; empty where the table chooses. */
    public String text() {
        return keys.map(chosen ->
                        Stream.concat(Stream.of(ALWAYS), chosen.stream()).collect(Collectors.joining(BETWEEN)))
                .orElse("");
    }
}
