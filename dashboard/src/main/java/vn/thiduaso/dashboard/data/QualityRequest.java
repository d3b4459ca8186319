package vn.thiduaso.dashboard.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page of doubtful figures.
 *
 * @param set code of the index set; null: the latest that figures were sent for
 * @param period null: the newest of the set
 * @param state name of a {@code Doubt}; null or empty: all
 * @param rule code of a check; null or empty: all
 * @param q search text over units and figures; null or empty: all
 * @param finding submission and key, {@code 0123-4567}, of the one that is looked at; null: none
 * @param page from 1; null: 1
 * @param sort as {@link vn.thiduaso.dashboard.tables.ListSort} is written; null: the unanswered ones first, of these the dearest
 * @param cols columns shown; null: the usual ones
 */
record QualityRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String state,
        @Nullable String rule,
        @Nullable String q,
        @Nullable String finding,
        @Nullable Integer page,
        @Nullable String sort,
        @Nullable List<String> cols) {

    static final String PATH = "/quality";

    String stateOrAll() {
        return state == null ? "" : state;
    }

    String ruleOrAll() {
        return rule == null ? "" : rule;
    }

    String search() {
        return q == null ? "" : q;
    }

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    QualityRequest about(FigureSet figures) {
        return new QualityRequest(
                figures.code(), figures.period().toString(), state, rule, q, finding, page, sort, cols);
    }

    QualityRequest looking(@Nullable String one) {
        return new QualityRequest(set, period, state, rule, q, one, page, sort, cols);
    }

    String address() {
        return done("");
    }

    String done(String what) {
        return Address.of(PATH)
                .with("set", set)
                .with("period", period)
                .with("state", state)
                .with("rule", rule)
                .with("q", q)
                .with(ListSort.PARAMETER, sort)
                .with(ColumnChoice.PARAMETER, ColumnChoice.of(cols).text())
                .with("finding", finding)
                .page(page)
                .with("done", what)
                .text();
    }

    /** What it asks of the list. */
    ListAsked list() {
        return QualityList.TABLE.asked(sort, cols, page, set, period, state, rule, q);
    }
}
