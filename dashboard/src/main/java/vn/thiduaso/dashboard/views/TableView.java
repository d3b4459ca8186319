package vn.thiduaso.dashboard.views;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Locale;

import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Address;

/**
 * What somebody chose on a table and gave a name: an address without run and period, never figures.
 *
 * @param id nobody can guess it
 * @param account whose
 * @param query what is chosen: {@link SavedTable#kept}
 * @param shared whether everybody who may see the table may open it
 * @param usual whether it opens first for who asks
 */
record TableView(
        String id,
        String account,
        SavedTable table,
        String name,
        String query,
        boolean shared,
        OffsetDateTime changed,
        boolean usual) {

    static final String PATH = "/views";

    /** Longest name kept, in letters. */
    static final int NAME = 80;

    /** Longest state kept: an address with it is still one that servers take. */
    static final int QUERY = 4_000;

    /** What may be given to others where it is shared. */
    String link() {
        return Address.of(PATH + "/{view}", id).text();
    }

    /** The table with what is chosen; the newest period. */
    String address() {
        String path = table.path() + (query.isEmpty() ? "" : "?" + query);
        return new Address(path).with(ListAsked.SAVED, id).text();
    }

    /** One way of writing: composed letters, single spaces. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\p{Zs}+", " ");
    }

    /** What two names have in common that are told apart by capitals only. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Lines, marks that nobody sees or that turn the text round, and halves of letters. */
    static boolean isOdd(String name) {
        return name.codePoints().anyMatch(letter -> switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        });
    }
}
