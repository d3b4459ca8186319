package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.UnitOrder.By;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.jooq.tables.UnitScore;

import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_FIGURES;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_PAGE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/**
 * Reads the list of the units of a run page by page, from the lists kept with the run. Where no such list is kept — by kind, by a node that is no
 * column, by the change since another run — the run is sorted.
 */
@Component
public class UnitListQueries {

    private static final UnitScore EARLIER = UNIT_SCORE.as("earlier");
    /** Pages fetched at a time while a list is searched. */
    private static final int PAGES = 100;

    private final DSLContext sql;
    private final UnitQueries units;

    public UnitListQueries(Database database) {
        this.sql = database.sql();
        this.units = new UnitQueries(database);
    }

    /** How many units match: the ranked ones are listed before the others. */
    public record Count(int ranked, int unranked) {

        public int all() {
            return ranked + unranked;
        }
    }

    /** Codes of units in the order of a list, and how many of them have a rank. */
    public record Matches(List<String> units, Count count) {

        public Matches {
            units = List.copyOf(units);
        }
    }

    /** How many units of a run match a filter. */
    public Count count(String run, UnitFilter filter) {
        return sql.select(DSL.count(UNIT_SCORE.RANK_NO), DSL.count())
                .from(UNIT_SCORE)
                .where(UnitQueries.condition(run, filter))
                .fetchSingle(row -> new Count(row.value1(), row.value2() - row.value1()));
    }

    /**
     * Part of the list: ranked units in the order asked for, then the others by name.
     *
     * @param from place in the list, from 0
     */
    public List<UnitRow> page(String run, UnitFilter filter, UnitOrder order, int from, int most) {
        if (!filter.search().isEmpty()) {
            return rows(run, matches(run, filter, order), from, most);
        }
        boolean kept = filter.kind().isEmpty() && isKept(run, filter, order);
        return rows(run, kept ? kept(run, filter, order, from, most) : sorted(run, filter, order, from, most));
    }

    /** Some of the units found, in their order. */
    public List<UnitRow> rows(String run, Matches found, int from, int most) {
        List<String> all = found.units();
        return rows(run, all.subList(Math.min(from, all.size()), Math.min(from + most, all.size())));
    }

    private List<UnitRow> rows(String run, List<String> codes) {
        Map<String, UnitRow> rows = units.byUnit(run, codes);
        return codes.stream().map(rows::get).toList();
    }

    /** All units that match, in the order of the list. */
    public Matches matches(String run, UnitFilter filter, UnitOrder order) {
        if (!filter.kind().isEmpty() || !isSearched(run, filter) || !isKept(run, filter, order)) {
            return new Matches(sorted(run, filter, order, 0, Integer.MAX_VALUE), count(run, filter));
        }
        Matches byRank = search(run, filter);
        if (order.list().equals(UnitOrder.of(By.RANK).list())) {
            return byRank;
        }
        return new Matches(inOrder(run, filter, order, byRank.units()), byRank.count());
    }

    private Condition list(String run, UnitFilter filter, UnitOrder order) {
        return UNIT_PAGE.RUN.eq(run).and(UNIT_PAGE.LIST.eq(order.list())).and(UNIT_PAGE.PEER_GROUP.eq(filter.group()));
    }

    private boolean isKept(String run, UnitFilter filter, UnitOrder order) {
        return sql.fetchExists(UNIT_PAGE, list(run, filter, order).and(UNIT_PAGE.PAGE_NO.eq(0)));
    }

    private boolean isSearched(String run, UnitFilter filter) {
        Condition first = list(run, filter, UnitOrder.of(By.RANK)).and(UNIT_PAGE.PAGE_NO.eq(0));
        return sql.fetchExists(UNIT_PAGE, first.and(UNIT_PAGE.SEARCH.isNotNull()));
    }

    private List<String> kept(String run, UnitFilter filter, UnitOrder order, int from, int most) {
        int first = from / UnitPages.UNITS;
        List<String> pages = sql
                .select(UNIT_PAGE.UNITS)
                .from(UNIT_PAGE)
                .where(list(run, filter, order))
                .and(UNIT_PAGE.PAGE_NO.between(first, (from + most - 1) / UnitPages.UNITS))
                .orderBy(UNIT_PAGE.PAGE_NO)
                .fetch(UNIT_PAGE.UNITS)
                .stream()
                .flatMap(Arrays::stream)
                .toList();
        int begin = Math.min(from - first * UnitPages.UNITS, pages.size());
        return pages.subList(begin, Math.min(begin + most, pages.size()));
    }

    /** By rank: the pages with the text go by, and of these the units that have it. */
    private Matches search(String run, UnitFilter filter) {
        int ranked = sql.select(PEER_FIGURES.RANKED)
                .from(PEER_FIGURES)
                .where(PEER_FIGURES.RUN.eq(run).and(PEER_FIGURES.PEER_GROUP.eq(filter.group())))
                .fetchOptional(PEER_FIGURES.RANKED)
                .orElse(0);
        List<String> found = new ArrayList<>();
        int[] foundRanked = new int[1];
        sql.transaction(transaction -> {
            try (var pages = DSL.using(transaction)
                    .select(UNIT_PAGE.PAGE_NO, UNIT_PAGE.UNITS, UNIT_PAGE.SEARCH)
                    .from(UNIT_PAGE)
                    .where(list(run, filter, UnitOrder.of(By.RANK)))
                    .and(UNIT_PAGE.SEARCH.contains(filter.search()))
                    .orderBy(UNIT_PAGE.PAGE_NO)
                    .fetchSize(PAGES)
                    .fetchLazy()) {
                pages.forEach(page -> {
                    String[] keys = UnitPages.split(page.value3());
                    for (int i = 0; i < keys.length; i++) {
                        if (keys[i].contains(filter.search())) {
                            found.add(page.value2()[i]);
                            foundRanked[0] += page.value1() * UnitPages.UNITS + i < ranked ? 1 : 0;
                        }
                    }
                });
            }
        });
        return new Matches(found, new Count(foundRanked[0], found.size() - foundRanked[0]));
    }

    /** Some units as they stand in another list, whose pages go by until all are found. */
    private List<String> inOrder(String run, UnitFilter filter, UnitOrder order, List<String> some) {
        if (some.isEmpty()) {
            return some;
        }
        Set<String> wanted = Set.copyOf(some);
        List<String> found = new ArrayList<>(wanted.size());
        sql.transaction(transaction -> {
            try (var pages = DSL.using(transaction)
                    .select(UNIT_PAGE.UNITS)
                    .from(UNIT_PAGE)
                    .where(list(run, filter, order))
                    .orderBy(UNIT_PAGE.PAGE_NO)
                    .fetchSize(PAGES)
                    .fetchLazy()) {
                while (found.size() < wanted.size() && pages.hasNext()) {
                    Arrays.stream(pages.fetchNext().value1())
                            .filter(wanted::contains)
                            .forEach(found::add);
                }
            }
        });
        return found;
    }

    private List<String> sorted(String run, UnitFilter filter, UnitOrder order, int from, int most) {
        return sql.select(UNIT_SCORE.UNIT)
                .from(tables(order))
                .where(UnitQueries.condition(run, filter))
                .orderBy(fields(order))
                .offset(from)
                .limit(most)
                .fetch(UNIT_SCORE.UNIT);
    }

    private static Table<?> tables(UnitOrder order) {
        return switch (order.by()) {
            case CHANGE ->
                UNIT_SCORE.leftJoin(EARLIER).on(EARLIER.RUN.eq(order.before()).and(EARLIER.UNIT.eq(UNIT_SCORE.UNIT)));
            case NODE ->
                UNIT_SCORE
                        .leftJoin(UNIT_NODES)
                        .on(UNIT_NODES.RUN.eq(UNIT_SCORE.RUN).and(UNIT_NODES.UNIT.eq(UNIT_SCORE.UNIT)));
            case RANK, NAME -> UNIT_SCORE;
        };
    }

    private static List<SortField<?>> fields(UnitOrder order) {
        List<SortField<?>> byName = List.of(UNIT_SCORE.SORT_KEY.asc(), UNIT_SCORE.UNIT.asc());
        if (order.by() == By.NAME) {
            return Stream.concat(Stream.of(UNIT_SCORE.RANKED.desc()), byName.stream())
                    .toList();
        }
        Field<Double> figure = switch (order.by()) {
            case CHANGE -> UNIT_SCORE.SCORE.minus(EARLIER.SCORE);
            case NODE -> DSL.arrayGet(UNIT_NODES.POINTS, order.place() + 1);
            case RANK, NAME -> UNIT_SCORE.SCORE;
        };
        Field<Double> ofRanked = DSL.when(UNIT_SCORE.RANKED.isTrue(), figure);
        List<SortField<?>> byRank = List.of(
                UNIT_SCORE.RANKED.desc(),
                (order.lowestFirst() ? ofRanked.asc() : ofRanked.desc()).nullsLast(),
                UNIT_SCORE.RANK_NO.asc().nullsLast());
        return Stream.concat(byRank.stream(), byName.stream()).toList();
    }
}
