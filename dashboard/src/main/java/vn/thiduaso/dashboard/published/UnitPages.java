package vn.thiduaso.dashboard.published;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How lists of units are kept with a run: in pages, each with the search keys of its units as lines. */
public final class UnitPages {

    /** Units of a page. */
    public static final int UNITS = 200;

    private static final String BETWEEN = "\n";

    private UnitPages() {}

    /** Search keys hold no line ends. */
    public static String joined(Stream<String> searchKeys) {
        return searchKeys.collect(Collectors.joining(BETWEEN));
    }

    /** As many as there are units on the page. */
    public static String[] split(String searchKeys) {
        return searchKeys.split(BETWEEN, -1);
    }
}
