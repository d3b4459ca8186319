package vn.thiduaso.dashboard.views;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Address;

/** A table whose views can be kept. What of its address is kept is named here; run, period, days and page never are. */
public enum SavedTable {
    SCORES(
            "scores",
            "/scores",
            Action.SEE_RANKING,
            List.of("set", "group", "kind", "area", "state", "q", "sort", "cols", "view")),
    PEOPLE("people", "/people", Action.KEEP_ACCOUNTS, List.of("q", "role", "state", "unit", "sort", "cols")),
    RUNS("runs", "/runs", Action.SEE_RUNS, List.of("set", "state", "sort", "cols")),
    JOBS("jobs", "/jobs", Action.SEE_JOBS, List.of("kind", "state", "asked-by", "sort", "cols")),
    AUDIT("audit", "/audit", Action.SEE_AUDIT, List.of("actor", "act", "q", "sort", "cols")),
    OWN_ENTRIES("own-entries", "/audit/own", Action.SEE_OWN_ENTRIES, List.of("act", "q", "sort", "cols")),
    FINDINGS("findings", "/quality", Action.SEE_FINDINGS, List.of("set", "state", "rule", "q", "sort", "cols")),
    SUBMISSIONS("submissions", "/submissions", Action.SEE_SUBMISSIONS, List.of("set", "sort", "cols")),
    ENTERPRISES(
            "enterprises", "/maturity", Action.SEE_RANKING, List.of("set", "group", "sector", "level", "sort", "cols"));

    private final String word;
    private final String path;
    private final Action action;
    private final List<String> names;

    SavedTable(String word, String path, Action action, List<String> names) {
        this.word = word;
        this.path = path;
        this.action = action;
        this.names = names;
    }

    /** In forms and in the database. */
    public String word() {
        return word;
    }

    public String path() {
        return path;
    }

    /** What somebody must be allowed to do to open it. */
    Action action() {
        return action;
    }

    static Optional<SavedTable> find(String word) {
        return Arrays.stream(values()).filter(table -> table.word.equals(word)).findFirst();
    }

    /**
     * The table with a page.
     *
     * @throws IllegalArgumentException when views of that page are not kept
     */
    static SavedTable at(String path) {
        return Arrays.stream(values())
                .filter(table -> table.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no views of " + path));
    }

    /** The table as it is by itself. */
    public String plain() {
        return Address.of(path).with(ListAsked.SAVED, ListAsked.NO_VIEW).text();
    }

    /**
     * What is kept of an address, in one way of writing.
     *
     * @param query {@code a=b&c=d}; of a name that comes twice the last counts, names that are not kept are left out
     * @return empty when an escape is none
     */
    public Optional<String> kept(String query) {
        Map<String, String> values;
        try {
            values = values(query);
        } catch (IllegalArgumentException noEscape) {
            return Optional.empty();
        }
        Address address = new Address("");
        for (String name : names) {
            address = address.with(name, values.get(name));
        }
        return Optional.of(address.text().isEmpty() ? "" : address.text().substring(1));
    }

    /**
     * What a query says, in its order.
     *
     * @throws IllegalArgumentException when an escape is none
     */
    static Map<String, String> values(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int at = part.indexOf('=');
            if (at > 0) {
                values.put(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8).strip();
    }
}
