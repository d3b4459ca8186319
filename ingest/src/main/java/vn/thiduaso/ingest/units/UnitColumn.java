package vn.thiduaso.ingest.units;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of a file of units. */
enum UnitColumn {
    UNIT("unit", true),
    NAME("name", true),
    KIND("kind", true),
    GROUP("group", false),
    PARENT("parent", false),
    VALID_FROM("valid_from", false),
    VALID_TO("valid_to", false),
    /** For people; never read. */
    NOTE("note", false);

    private final String word;
    private final boolean required;

    UnitColumn(String word, boolean required) {
        this.word = word;
        this.required = required;
    }

    String word() {
        return word;
    }

    boolean isRequired() {
        return required;
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
