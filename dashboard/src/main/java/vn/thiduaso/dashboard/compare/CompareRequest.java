package vn.thiduaso.dashboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page: everything that is chosen on it.
 *
 * @param set code of the index set; null: the first choice
 * @param period null: the newest of the set
 * @param unit units as {@link Pick} writes them, in the order they were chosen; null: none
 * @param q search text for more units; null or empty: none
 */
record CompareRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable List<String> unit,
        @Nullable String q) {

    static final String PATH = "/compare";

    CompareRequest {
        unit = unit == null ? null : List.copyOf(unit);
    }

    /** Each once, in the order of the address. */
    List<Pick> picks() {
        List<Pick> picks = unit == null
                ? List.of()
                : unit.stream()
                        .filter(text -> !text.isBlank())
                        .map(text -> Pick.of(text.strip()))
                        .toList();
        return List.copyOf(new LinkedHashSet<>(picks));
    }

    String searchOrNone() {
        return q == null ? "" : q.strip();
    }

    /** This page with one unit more; the search is over then. */
    String with(Pick more) {
        List<Pick> picks = new ArrayList<>(picks());
        picks.add(more);
        return address(PATH, picks);
    }

    /** This page with one unit less. */
    String without(Pick less) {
        return address(PATH, picks().stream().filter(pick -> !pick.equals(less)).toList());
    }

    /** The same units somewhere else. */
    String at(String path) {
        return address(path, picks());
    }

    private String address(String path, List<Pick> picks) {
        Address address = Address.of(path).with("set", set).with("period", period);
        for (Pick pick : picks) {
            address = address.with("unit", pick.text());
        }
        return address.text();
    }
}
