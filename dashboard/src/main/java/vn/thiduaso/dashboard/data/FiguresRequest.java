package vn.thiduaso.dashboard.data;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which set and period a page is about, as its address says.
 *
 * @param set code of the index set; null: the latest that figures were sent for
 * @param period null: the newest of the set
 */
record FiguresRequest(@Nullable String set, @Nullable String period) {

    String address(String path) {
        return builder(path).encode().toUriString();
    }

    /** The address of the page that tells what was done. */
    String done(String path, String what) {
        return builder(path).queryParam("done", what).encode().toUriString();
    }

    private UriComponentsBuilder builder(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (set != null && !set.isEmpty()) {
            address.queryParam("set", set);
        }
        if (period != null && !period.isEmpty()) {
            address.queryParam("period", period);
        }
        return address;
    }
}
