package vn.thiduaso.dashboard.scores;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the public board.
 *
 * @param set code; null: the first choice among those that are public
 * @param period null: the newest of the set
 * @param group peer group; {@code *} all; null: the greatest
 * @param page from 1; null: 1
 */
record PublicRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group,
        @Nullable Integer page) {

    static final String PATH = "/public";

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    String paged(int to) {
        return Address.of(PATH)
                .with("set", set)
                .with("period", period)
                .with("group", group)
                .page(to)
                .text();
    }
}
