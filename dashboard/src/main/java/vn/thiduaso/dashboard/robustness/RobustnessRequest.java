package vn.thiduaso.dashboard.robustness;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    String paged(int to) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/robustness");
        add(address, "set", set);
        add(address, "period", period);
        add(address, "group", group);
        add(address, "analysis", analysis);
        add(address, "page", to == 1 ? null : Integer.toString(to));
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
