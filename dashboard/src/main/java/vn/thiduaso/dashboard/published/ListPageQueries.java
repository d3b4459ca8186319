package vn.thiduaso.dashboard.published;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.UnitOrder.By;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_PAGE;

/** Reads the lists kept with a run; a list is that of a group, a kind of it, or an area. */
final class ListPageQueries {

    /** Pages fetched at a time while a list goes by. */
    private static final int PAGES = 20;

    private static final UnitOrder BY_RANK = UnitOrder.of(By.RANK);

    private final DSLContext sql;

    ListPageQueries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A page of a list.
     *
     * @param number from 0
     * @param keys search keys of the units, as they are kept; null where the list is not searched
     */
    record Page(int number, String[] units, @Nullable String keys) {}

    private static Condition list(String run, UnitFilter of, UnitOrder order) {
        return UNIT_PAGE
                .RUN
                .eq(run)
                .and(UNIT_PAGE.LIST.eq(order.list()))
                .and(UNIT_PAGE.PEER_GROUP.eq(of.group()))
                .and(UNIT_PAGE.KIND.eq(of.kind()))
                .and(UNIT_PAGE.AREA.eq(of.area()));
    }

    boolean has(String run, UnitFilter of, UnitOrder order) {
        return sql.fetchExists(UNIT_PAGE, list(run, of, order).and(UNIT_PAGE.PAGE_NO.eq(0)));
    }

    /** Whether the list by rank has the keys of its units. */
    boolean isSearched(String run, UnitFilter of) {
        Condition first = list(run, of, BY_RANK).and(UNIT_PAGE.PAGE_NO.eq(0));
        return sql.fetchExists(UNIT_PAGE, first.and(UNIT_PAGE.SEARCH.isNotNull()));
    }

    List<String> units(String run, UnitFilter of, UnitOrder order, int from, int most) {
        int first = from / UnitPages.UNITS;
        List<String> pages = sql
                .select(UNIT_PAGE.UNITS)
                .from(UNIT_PAGE)
                .where(list(run, of, order))
                .and(UNIT_PAGE.PAGE_NO.between(first, (from + most - 1) / UnitPages.UNITS))
                .orderBy(UNIT_PAGE.PAGE_NO)
                .fetch(UNIT_PAGE.UNITS)
                .stream()
                .flatMap(Arrays::stream)
                .toList();
        int begin = Math.min(from - first * UnitPages.UNITS, pages.size());
        return pages.subList(begin, Math.min(begin + most, pages.size()));
    }

    /**
     * Lets the pages of the list by rank go by.
     *
     * @param search pages without a unit that has it are passed over; empty: none is
     * @param from the first page
     * @param to the first page that is not read
     * @param each says whether to go on
     */
    void along(String run, UnitFilter of, String search, int from, int to, Predicate<Page> each) {
        Condition which = list(run, of, BY_RANK).and(UNIT_PAGE.PAGE_NO.ge(from)).and(UNIT_PAGE.PAGE_NO.lt(to));
        walk(search.isEmpty() ? which : which.and(UNIT_PAGE.SEARCH.contains(search)), each);
    }

    /** Lets the units of a list in any order go by. */
    void along(String run, UnitFilter of, UnitOrder order, Predicate<String[]> each) {
        walk(list(run, of, order), page -> each.test(page.units()));
    }

    private void walk(Condition which, Predicate<Page> each) {
        sql.transaction(transaction -> {
            try (var pages = DSL.using(transaction)
                    .select(UNIT_PAGE.PAGE_NO, UNIT_PAGE.UNITS, UNIT_PAGE.SEARCH)
                    .from(UNIT_PAGE)
                    .where(which)
                    .orderBy(UNIT_PAGE.PAGE_NO)
                    .fetchSize(PAGES)
                    .fetchLazy()) {
                boolean on = true;
                while (on && pages.hasNext()) {
                    var page = pages.fetchNext();
                    on = each.test(new Page(page.value1(), page.value2(), page.value3()));
                }
            }
        });
    }
}
