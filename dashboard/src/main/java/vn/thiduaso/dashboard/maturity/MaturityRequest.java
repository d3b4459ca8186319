package vn.thiduaso.dashboard.maturity;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the page of all enterprises: everything that is chosen on it.
 *
 * @param set code of the index set; null: the first choice among those with levels for enterprises
 * @param period null: the newest of the set
 * @param group peer group; {@code *} or null: all
 * @param level number of a level; {@code none}: those without one; null and anything else: the highest that has enterprises
 * @param page from 1; null: 1
 */
record MaturityRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group,
        @Nullable String level,
        @Nullable Integer page) {

    static final String PATH = "/maturity";
    static final String NONE = "none";

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    /** The same with another level and group, from the first page. */
    String listed(String ofLevel, String ofGroup) {
        return new MaturityRequest(set, period, ofGroup, ofLevel, null).address();
    }

    String paged(String ofLevel, int to) {
        return new MaturityRequest(set, period, group, ofLevel, to).address();
    }

    private String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "set", set);
        add(address, "period", period);
        add(address, "group", group);
        add(address, "level", level);
        add(address, "page", page == null || page == 1 ? null : page.toString());
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
