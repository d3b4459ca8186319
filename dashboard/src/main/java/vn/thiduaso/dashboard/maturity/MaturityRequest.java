package vn.thiduaso.dashboard.maturity;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

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
        return Address.of(PATH)
                .with("set", set)
                .with("period", period)
                .with("group", group)
                .with("level", level)
                .page(page)
                .text();
    }
}
