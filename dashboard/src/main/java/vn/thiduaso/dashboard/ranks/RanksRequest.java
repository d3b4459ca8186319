package vn.thiduaso.dashboard.ranks;

import org.jspecify.annotations.Nullable;

/**
 * The address of the page: everything that is chosen on it.
 *
 * @param set code of the index set; null: the first choice
 * @param period the last one shown; periods of its length before it are shown too; null: the newest of the set
 * @param group peer group; {@code *} all; null or empty: that of the unit, without one the greatest group
 * @param unit code of the unit that stands out; null or empty: the first
 * @param page which ten of the last ranking, from 1; null: the first
 */
record RanksRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group,
        @Nullable String unit,
        @Nullable Integer page) {

    int pageOrFirst() {
        return page == null ? 1 : page;
    }
}
