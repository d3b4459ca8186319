package vn.thiduaso.dashboard.data;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * Which set and period a page is about, as its address says.
 *
 * @param set code of the index set; null: the latest that figures were sent for
 * @param period null: the newest of the set
 */
record FiguresRequest(@Nullable String set, @Nullable String period) {

    String address(String path) {
        return done(path, "");
    }

    /** The address of the page that tells what was done. */
    String done(String path, String what) {
        return Address.of(path)
                .with("set", set)
                .with("period", period)
                .with("done", what)
                .text();
    }
}
