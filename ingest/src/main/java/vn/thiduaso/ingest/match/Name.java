package vn.thiduaso.ingest.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.util.Map.entry;

/**
 * A name made comparable: small letters, one space between words, one way to write đ and to place a tone (hoà = hòa), without the office in front
 * of it ("UBND", "Ủy ban nhân dân", "Ban nhân dân" of a hamlet) and parted from the word for its kind ("xã", "P.").
 *
 * @param kind word for the kind of unit, comparable; empty when the name begins with none
 * @param proper what is left, comparable
 */
record Name(String kind, String proper) {

    private static final List<String> OFFICES = Stream.of("Ủy ban nhân dân", "UBND", "Ban nhân dân", "BND")
            .map(Fold::of)
            .toList();
    private static final List<String> BARE_OFFICES =
            OFFICES.stream().map(Fold::bare).toList();
    /** Words for kinds of unit by every way to write them: a single letter only with its point. */
    private static final Map<String, String> KINDS = kinds(Map.ofEntries(
            entry("xã", List.of("x.")),
            entry("phường", List.of("p.")),
            entry("đặc khu", List.of("đk.")),
            entry("thị trấn", List.of("tt.", "tt")),
            entry("thị xã", List.of("tx.", "tx")),
            entry("tỉnh", List.of("t.")),
            entry("thành phố", List.of("tp.", "tp")),
            entry("huyện", List.of("h.")),
            entry("quận", List.of("q.")),
            entry("ấp", List.of()),
            entry("khóm", List.of()),
            entry("thôn", List.of())));

    private static final Map<String, String> BARE_KINDS = KINDS.entrySet().stream()
            .collect(Collectors.toMap(kind -> Fold.bare(kind.getKey()), kind -> Fold.bare(kind.getValue())));

    static Name of(String text) {
        return parted(without(OFFICES, Fold.of(text)), KINDS);
    }

    /** Whether a text is the word for an office and nothing else. */
    static boolean isOffice(String text) {
        return OFFICES.contains(Fold.of(text));
    }

    /** A name that does not begin with an office or a kind. */
    static Name whole(String text) {
        return new Name("", Fold.of(text));
    }

    /** The same of a text that was typed without marks. */
    static Name ofBare(String text) {
        return parted(without(BARE_OFFICES, Fold.of(text)), BARE_KINDS);
    }

    private static Name parted(String whole, Map<String, String> kinds) {
        return kinds.entrySet().stream()
                .filter(kind -> whole.startsWith(kind.getKey() + " "))
                .findFirst()
                .map(kind ->
                        new Name(kind.getValue(), whole.substring(kind.getKey().length() + 1)))
                .orElseGet(() -> new Name("", whole));
    }

    /** The name as somebody types it who has no marks. */
    Name bare() {
        return new Name(Fold.bare(kind), Fold.bare(proper));
    }

    boolean isBare() {
        return equals(bare());
    }

    /** Whether both can be the same unit as far as words for kinds go: the same one, or one of them has none. */
    boolean agrees(Name other) {
        return kind.isEmpty() || other.kind.isEmpty() || kind.equals(other.kind);
    }

    private static String without(List<String> prefixes, String text) {
        return prefixes.stream()
                .filter(prefix -> text.startsWith(prefix + " "))
                .findFirst()
                .map(prefix -> text.substring(prefix.length() + 1))
                .orElse(text);
    }

    private static Map<String, String> kinds(Map<String, List<String>> written) {
        Map<String, String> kinds = new HashMap<>();
        written.forEach((kind, shortened) -> Stream.concat(Stream.of(kind), shortened.stream())
                .forEach(word -> kinds.put(Fold.of(word), Fold.of(kind))));
        return Map.copyOf(kinds);
    }
}
