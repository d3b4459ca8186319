package vn.thiduaso.ingest.units;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.thiduaso.datasets.lake.TextLimits;

/** Columns of a file of units. */
enum UnitColumn {
    UNIT("unit", true, TextLimits.UNIT),
    NAME("name", true, TextLimits.UNIT_NAME),
    /** One of the known kinds; any of them fits. */
    KIND("kind", true, UnitColumn.NOT_KEPT),
    GROUP("group", false, TextLimits.GROUP),
    PARENT("parent", false, TextLimits.UNIT),
    VALID_FROM("valid_from", false, UnitColumn.NOT_KEPT),
    VALID_TO("valid_to", false, UnitColumn.NOT_KEPT),
    /** Codes of the units it went into. */
    SUCCESSORS("successors", false, TextLimits.CELL_TEXT),
    /** Line of business, of enterprises mostly. */
    SECTOR("sector", false, TextLimits.GROUP),
    /** For people; never read. */
    NOTE("note", false, UnitColumn.NOT_KEPT);

    private static final int NOT_KEPT = 0;

    private final String word;
    private final boolean required;
    private final int limit;

    UnitColumn(String word, boolean required, int limit) {
        this.word = word;
        this.required = required;
        this.limit = limit;
    }

    String word() {
        return word;
    }

    boolean isRequired() {
        return required;
    }

    /** Whether its text is kept as written. */
    boolean isKept() {
        return limit != NOT_KEPT;
    }

    /** Letters its text may have when it is kept. */
    int limit() {
        return limit;
    }

    static Optional<UnitColumn> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.word.equals(lower))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(UnitColumn::word).toList();
    }
}
