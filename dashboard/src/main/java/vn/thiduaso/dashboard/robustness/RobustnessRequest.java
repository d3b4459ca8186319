package vn.thiduaso.dashboard.robustness;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page: everything that is chosen on it.
 *
 * @param set code of the index set; null: the first choice
 * @param period null: the newest of the set
 * @param group peer group; {@code *} all; null: the greatest group
 * @param analysis id; null: the one of most draws
 * @param page from 1; null: 1
 */
record RobustnessRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group,
        @Nullable String analysis,
        @Nullable Integer page) {

    static final String PATH = "/robustness";

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    String paged(int to) {
        return Address.of(PATH)
                .with("set", set)
                .with("period", period)
                .with("group", group)
                .with("analysis", analysis)
                .page(to)
                .text();
    }

    /** The same units as a file. */
    String file(String ending) {
        return Address.of(PATH + "." + ending)
                .with("set", set)
                .with("period", period)
                .with("group", group)
                .with("analysis", analysis)
                .text();
    }
}
