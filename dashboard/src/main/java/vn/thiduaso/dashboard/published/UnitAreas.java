package vn.thiduaso.dashboard.published;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the areas of a unit are kept with it: codes, each between line ends, which no code has. */
public final class UnitAreas {

    private static final String BETWEEN = "\n";

    private UnitAreas() {}

    /** @param codes of the unit and of those above it */
    public static String text(Stream<String> codes) {
        return codes.collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    /** What the text of every unit of an area has in it. */
    static String mark(String area) {
        return BETWEEN + area + BETWEEN;
    }
}
