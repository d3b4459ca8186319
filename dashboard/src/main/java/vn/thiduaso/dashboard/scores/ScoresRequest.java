package vn.thiduaso.dashboard.scores;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the ranking page: everything that is chosen on it.
 *
 * @param set code of the index set; null: the first choice
 * @param period null: the newest of the set
 * @param group peer group; {@code *} all; null: the greatest group
 * @param kind code of a kind; null or empty: all
 * @param q search text; null or empty: all
 * @param sort {@code rank}, {@code name}, {@code score}, {@code change} or the code of a node shown; null: rank
 * @param view {@code chart} or {@code table}; null: chart
 * @param page from 1; null: 1
 */
record ScoresRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group,
        @Nullable String kind,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String view,
        @Nullable Integer page) {

    /** Read by the template. */
    public boolean table() {
        return "table".equals(view);
    }

    String sortOrRank() {
        return sort == null || sort.isEmpty() ? "rank" : sort;
    }

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    ScoresRequest sorted(String by) {
        return new ScoresRequest(set, period, group, kind, q, by, view, null);
    }

    ScoresRequest viewed(String as) {
        return new ScoresRequest(set, period, group, kind, q, sort, as, page);
    }

    ScoresRequest paged(int to) {
        return new ScoresRequest(set, period, group, kind, q, sort, view, to);
    }

    String address() {
        return Address.of("/scores")
                .with("set", set)
                .with("period", period)
                .with("group", group)
                .with("kind", kind)
                .with("q", q)
                .with("sort", sort)
                .with("view", view)
                .page(page)
                .text();
    }

    /** Another page about the units chosen here. */
    String beside(String path) {
        return Address.of(path)
                .with("set", set)
                .with("period", period)
                .with("group", group)
                .text();
    }
}
