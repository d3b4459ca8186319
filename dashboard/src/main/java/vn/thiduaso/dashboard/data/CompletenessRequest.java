package vn.thiduaso.dashboard.data;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page of who has reported.
 *
 * @param set code of the index set; null: the latest that figures were sent for
 * @param period null: the newest of the set
 * @param stage name of a stage, {@code remind} for whoever is to be reminded; null or empty: all
 * @param group peer group; null or empty: all
 * @param q search text; null or empty: all
 * @param unit whose missing figures are shown; null: nobody's
 * @param page from 1; null: 1
 */
record CompletenessRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String stage,
        @Nullable String group,
        @Nullable String q,
        @Nullable String unit,
        @Nullable Integer page) {

    static final String REMIND = "remind";

    String stageOrAll() {
        return stage == null ? "" : stage;
    }

    String groupOrAll() {
        return group == null ? "" : group;
    }

    String search() {
        return q == null ? "" : q;
    }

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    CompletenessRequest at(String code, String time, @Nullable String one) {
        return new CompletenessRequest(code, time, stage, group, q, one, page);
    }

    CompletenessRequest paged(int to) {
        return new CompletenessRequest(set, period, stage, group, q, unit, to);
    }

    String address(String path) {
        return done(path, "");
    }

    String done(String path, String what) {
        return Address.of(path)
                .with("set", set)
                .with("period", period)
                .with("stage", stage)
                .with("group", group)
                .with("q", q)
                .with("unit", unit)
                .page(page)
                .with("done", what)
                .text();
    }
}
