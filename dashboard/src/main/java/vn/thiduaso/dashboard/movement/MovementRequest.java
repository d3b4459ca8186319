package vn.thiduaso.dashboard.movement;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page: everything that is chosen on it.
 *
 * @param set code of the index set whose runs measure; null: the first that has aims
 * @param period null: the newest of the set
 * @param content code; null or empty: all
 * @param state word of a mark; null or empty: all
 * @param unit code of the unit whose figures are shown; null or empty: all together
 * @param member position of the member of the council whose units and contents are shown; null or empty: all
 * @param page of the list of units of one aim, from 1; null: 1
 */
record MovementRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String content,
        @Nullable String state,
        @Nullable String unit,
        @Nullable String member,
        @Nullable Integer page) {

    static final String PATH = "/movement";

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    String withState(String mark) {
        return address(Address.of(PATH), mark);
    }

    /** Page of one aim, of the same period and the same units. */
    String aim(String code) {
        return Address.of(PATH + "/{aim}", code)
                .with("set", set)
                .with("period", period)
                .with("unit", unit)
                .with("member", member)
                .text();
    }

    /** The overview as it was left. */
    String overview() {
        return address(Address.of(PATH), state);
    }

    String paged(String aim, int to) {
        return new Address(aim(aim)).page(to).text();
    }

    private String address(Address path, @Nullable String mark) {
        return path.with("set", set)
                .with("period", period)
                .with("content", content)
                .with("state", mark)
                .with("unit", unit)
                .with("member", member)
                .text();
    }
}
