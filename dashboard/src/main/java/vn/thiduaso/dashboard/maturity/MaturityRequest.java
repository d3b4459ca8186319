package vn.thiduaso.dashboard.maturity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page of all enterprises: everything that is chosen on it.
 *
 * @param set code of the index set; null: the first choice among those with levels for enterprises
 * @param period null: the newest of the set
 * @param group peer group; {@code *} or null: all
 * @param level number of a level; {@code none}: those without one; null and anything else: the highest that has enterprises
 * @param page from 1; null: 1
 * @param sort as {@link ListSort} is written; null: the greatest score first
 * @param cols columns shown; null: the usual ones
 */
record MaturityRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group,
        @Nullable String level,
        @Nullable Integer page,
        @Nullable String sort,
        @Nullable List<String> cols) {

    static final String PATH = "/maturity";
    static final String NONE = "none";

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    /** The same with another level and group, from the first page. */
    String listed(String ofLevel, String ofGroup) {
        return Address.of(PATH)
                .with("set", set)
                .with("period", period)
                .with("group", ofGroup)
                .with("level", ofLevel)
                .with(ListSort.PARAMETER, sort)
                .with(ColumnChoice.PARAMETER, ColumnChoice.of(cols).text())
                .text();
    }

    /**
     * What it asks of the list.
     *
     * @param listed the level that is listed, as an address names it
     */
    ListAsked list(String listed) {
        return MaturityList.TABLE.asked(sort, cols, page, set, period, group, listed);
    }
}
