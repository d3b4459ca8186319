package vn.thiduaso.dashboard.data;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        return builder(path).encode().toUriString();
    }

    String done(String path, String what) {
        return builder(path).queryParam("done", what).encode().toUriString();
    }

    private UriComponentsBuilder builder(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "set", set);
        add(address, "period", period);
        add(address, "stage", stage);
        add(address, "group", group);
        add(address, "q", q);
        add(address, "unit", unit);
        add(address, "page", page == null || page == 1 ? null : page.toString());
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
