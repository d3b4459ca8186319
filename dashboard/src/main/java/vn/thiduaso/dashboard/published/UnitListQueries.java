package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_SUMMARY;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_PAGE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/**
 * Reads the list of the units of a run page by page, from the lists kept with the run. Where no such list is kept — by a node that is no column, by the
 * change since another run — a list of up to {@link #MOST_SORTED} units is sorted, and a longer one stands by rank.
 */
@Component
public class UnitListQueries {

    /** Units of a list that is sorted while somebody waits: less than a tenth of a second. */
    public static final int MOST_SORTED = 10_000;

    /** Units that a search finds for a page, the first by rank. */
    public static final int MOST_FOUND = 1_000;

    private static final UnitScore EARLIER = UNIT_SCORE.as("earlier");
    /** Pages fetched at a time while a list is searched. */
    private static final int PAGES = 20;

    private final DSLContext sql;
    private final UnitQueries units;

    public UnitListQueries(Database database) {
        this.sql = database.sql();
        this.units = new UnitQueries(database);
    }

    /** How many units match: the ranked ones are listed before the others. */
    public record Count(int ranked, int unranked) {

        static final Count NONE = new Count(0, 0);

        public int all() {
            return ranked + unranked;
        }
    }

    /**
     * Codes of units in the order of a list, and how many of them have a rank.
     *
     * @param more whether there are more than these
     */
    public record Matches(List<String> units, Count count, boolean more) {

        static final Matches NONE = new Matches(List.of(), Count.NONE, false);

        public Matches {
            units = List.copyOf(units);
        }
    }

    /** How many units of a run match a filter. Without a search it was counted when the run was copied. */
    public Count count(String run, UnitFilter filter) {
        Condition key = PEER_SUMMARY.PEER_GROUP.eq(filter.group()).and(PEER_SUMMARY.KIND.eq(filter.kind()));
        Optional<Count> stored = filter.search().isEmpty()
                ? sql.select(PEER_SUMMARY.RANKED, PEER_SUMMARY.UNITS)
                        .from(PEER_SUMMARY)
                        .where(PEER_SUMMARY.RUN.eq(run).and(key))
                        .fetchOptional(row -> new Count(row.value1(), row.value2() - row.value1()))
                : Optional.empty();
        return stored.orElseGet(
                () -> narrowed(run, filter).map(some -> counted(run, some)).orElse(Count.NONE));
    }

    private Count counted(String run, UnitFilter filter) {
        return sql.select(DSL.count(UNIT_SCORE.RANK_NO), DSL.count())
                .from(UNIT_SCORE)
                .where(UnitQueries.condition(run, filter))
                .fetchSingle(row -> new Count(row.value1(), row.value2() - row.value1()));
    }

    /** Without the kind where the group has no other; empty when what was stored with the run says that it has no such units. */
    private Optional<UnitFilter> narrowed(String run, UnitFilter filter) {
        if (filter.group().isEmpty() && filter.kind().isEmpty()) {
            return Optional.of(filter);
        }
        Map<String, Integer> units = sql.select(PEER_SUMMARY.KIND, PEER_SUMMARY.UNITS)
                .from(PEER_SUMMARY)
                .where(PEER_SUMMARY.RUN.eq(run).and(PEER_SUMMARY.PEER_GROUP.eq(filter.group())))
                .and(PEER_SUMMARY.KIND.in("", filter.kind()))
                .fetchMap(PEER_SUMMARY.KIND, PEER_SUMMARY.UNITS);
        if (!units.containsKey(filter.kind())) {
            return PeerQueries.hasSummaries(sql, run) ? Optional.empty() : Optional.of(filter);
        }
        boolean alone = units.get(filter.kind()).equals(units.get(""));
        return Optional.of(alone ? new UnitFilter(filter.group(), "", filter.search()) : filter);
    }

    /** The order a list is shown in: the one asked for where the list is kept in it or can be sorted, by rank where it is too long for that. */
    public UnitOrder possible(String run, UnitFilter asked, UnitOrder order) {
        boolean can = !asked.search().isEmpty()
                || narrowed(run, asked)
                        .filter(filter -> !isKept(run, filter, order)
                                && count(run, filter).all() > MOST_SORTED)
                        .isEmpty();
        return can ? order : new UnitOrder(By.RANK, 0, "", order.lowestFirst());
    }

    /** Whether a list is read page by page, with nothing to sort or to search. */
    public boolean isPaged(String run, UnitFilter asked, UnitOrder order) {
        return asked.search().isEmpty()
                && narrowed(run, asked)
                        .map(filter -> isKept(run, filter, order))
                        .orElse(true);
    }

    /**
     * Part of the list: ranked units in the order that is {@link #possible}, then the others by name; of a search at most the first {@link #MOST_FOUND}.
     *
     * @param from place in the list, from 0
     */
    public List<UnitRow> page(String run, UnitFilter asked, UnitOrder order, int from, int most) {
        if (!asked.search().isEmpty()) {
            int wanted = isByRank(order) ? Math.min(MOST_FOUND, from + most) : MOST_FOUND;
            return rows(run, found(run, asked, order, wanted), from, most);
        }
        Optional<UnitFilter> filter = narrowed(run, asked);
        if (filter.isEmpty()) {
            return List.of();
        } else if (isKept(run, filter.get(), order)) {
            return rows(run, kept(run, filter.get(), order, from, most));
        }
        UnitOrder possible = possible(run, filter.get(), order);
        return possible.equals(order)
                ? rows(run, sorted(run, filter.get(), order, from, most))
                : page(run, filter.get(), possible, from, most);
    }

    private static boolean isByRank(UnitOrder order) {
        return order.list().equals(UnitOrder.of(By.RANK).list());
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

    /** All units that match, in the order of the list: for files. */
    public Matches matches(String run, UnitFilter asked, UnitOrder order) {
        return narrowed(run, asked).map(filter -> matching(run, filter, order)).orElse(Matches.NONE);
    }

    private Matches matching(String run, UnitFilter filter, UnitOrder order) {
        if (!isSearched(run, filter) || !isKept(run, filter, order)) {
            return new Matches(sorted(run, filter, order, 0, Integer.MAX_VALUE), count(run, filter), false);
        }
        Matches byRank = search(run, filter, Integer.MAX_VALUE);
        return isByRank(order)
                ? byRank
                : new Matches(inOrder(run, filter, order, byRank.units()), byRank.count(), false);
    }

    /**
     * The first units by rank that match, in the order of the list.
     *
     * @param most of them, up to {@link #MOST_FOUND}
     */
    public Matches found(String run, UnitFilter asked, UnitOrder order, int most) {
        return narrowed(run, asked)
                .map(filter -> found(run, filter, order, most, isSearched(run, filter)))
                .orElse(Matches.NONE);
    }

    private Matches found(String run, UnitFilter filter, UnitOrder order, int most, boolean searched) {
        if (!searched) {
            // copied before lists were searched
            Count all = count(run, filter);
            int ranked = Math.min(most, all.ranked());
            List<String> first = sorted(run, filter, order, 0, most);
            return new Matches(first, new Count(ranked, first.size() - ranked), all.all() > first.size());
        }
        Matches byRank = search(run, filter, most);
        return isByRank(order)
                ? byRank
                : new Matches(sortedAmong(run, order, byRank.units()), byRank.count(), byRank.more());
    }

    private Condition list(String run, UnitFilter filter, UnitOrder order) {
        return UNIT_PAGE
                .RUN
                .eq(run)
                .and(UNIT_PAGE.LIST.eq(order.list()))
                .and(UNIT_PAGE.PEER_GROUP.eq(filter.group()))
                .and(UNIT_PAGE.KIND.eq(filter.kind()));
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

    /** By rank: the pages with the text go by until there are enough units that have it. */
    private Matches search(String run, UnitFilter filter, int most) {
        int ranked =
                count(run, new UnitFilter(filter.group(), filter.kind(), "")).ranked();
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
                while (found.size() <= most && pages.hasNext()) {
                    var page = pages.fetchNext();
                    String[] keys = UnitPages.split(page.value3());
                    for (int i = 0; i < keys.length; i++) {
                        if (keys[i].contains(filter.search())) {
                            found.add(page.value2()[i]);
                            foundRanked[0] += page.value1() * UnitPages.UNITS + i < ranked ? 1 : 0;
                        }
                    }
                }
            }
        });
        int shown = Math.min(most, found.size());
        int shownRanked = Math.min(most, foundRanked[0]);
        return new Matches(found.subList(0, shown), new Count(shownRanked, shown - shownRanked), found.size() > shown);
    }

    /** Found by their keys: with a list beside {@code run =}, H2 reads the whole run. */
    private List<String> sortedAmong(String run, UnitOrder order, List<String> some) {
        return sql.select(UNIT_SCORE.UNIT)
                .from(tables(order))
                .where(DSL.row(UNIT_SCORE.RUN, UNIT_SCORE.UNIT)
                        .in(some.stream().map(unit -> DSL.row(run, unit)).toList()))
                .orderBy(fields(order))
                .fetch(UNIT_SCORE.UNIT);
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
