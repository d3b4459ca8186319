package vn.thiduaso.ingest.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.scoring.indexset.Part;

/** Names of columns that are not codes of an index set. */
enum Column {
    UNIT("unit"),
    INDICATOR("indicator"),
    PERIOD("period"),
    STATE("state"),
    FLAG("flag"),
    /** For people; never read. */
    NAME("name"),
    /** For people; never read. */
    NOTE("note");

    private final String word;

    Column(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Column> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.word.equals(lower))
                .findFirst();
    }

    /** All names a long header may have. */
    static List<String> longWords() {
        return Stream.concat(
                        Arrays.stream(values()).map(Column::word),
                        Arrays.stream(Part.values()).map(Part::word))
                .toList();
    }
}
