package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN_AREA;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;
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

    /** Units that are looked at, from the first by rank on, for those of a state or an area that have no list of their own. */
    public static final int MOST_LOOKED_AT = 10_000;

    /** Units whose names a search goes through, from the first by rank on. */
    public static final int MOST_SEARCHED = 100_000;

    private static final UnitScore EARLIER = UNIT_SCORE.as("earlier");

    private final DSLContext sql;
    private final UnitQueries units;
    private final ListPageQueries pages;
    private final NarrowListQueries narrow;
    private final RobustnessQueries robustness;

    public UnitListQueries(Database database) {
        this.sql = database.sql();
        this.units = new UnitQueries(database);
        this.pages = new ListPageQueries(sql);
        this.narrow = new NarrowListQueries(sql, pages);
        this.robustness = new RobustnessQueries(database);
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
     * @param cut whether units further down were not looked at
     */
    public record Matches(List<String> units, Count count, boolean more, boolean cut) {

        static final Matches NONE = new Matches(List.of(), Count.NONE, false, false);

        public Matches {
            units = List.copyOf(units);
        }
    }

    /**
     * How many units of a run match a filter. Without a search it was counted when the run was copied; of units without a list of their own no more than
     * {@link #MOST_FOUND} are.
     */
    public Count count(String run, UnitFilter filter) {
        if (!filter.isOfList()) {
            return found(run, filter, UnitOrder.of(By.RANK), MOST_FOUND).count();
        }
        return stored(run, filter)
                .orElseGet(() ->
                        narrowed(run, filter).map(some -> counted(run, some)).orElse(Count.NONE));
    }

    private Optional<Count> stored(String run, UnitFilter filter) {
        if (!filter.search().isEmpty()) {
            return Optional.empty();
        }
        return filter.area().isEmpty()
                ? sql.select(PEER_SUMMARY.RANKED, PEER_SUMMARY.UNITS)
                        .from(PEER_SUMMARY)
                        .where(PEER_SUMMARY.RUN.eq(run))
                        .and(PEER_SUMMARY.PEER_GROUP.eq(filter.group()))
                        .and(PEER_SUMMARY.KIND.eq(filter.kind()))
                        .fetchOptional(row -> new Count(row.value1(), row.value2() - row.value1()))
                : sql.select(RUN_AREA.RANKED, RUN_AREA.UNITS)
                        .from(RUN_AREA)
                        .where(RUN_AREA.RUN.eq(run).and(RUN_AREA.AREA.eq(filter.area())))
                        .fetchOptional(row -> new Count(row.value1(), row.value2() - row.value1()))
                        .or(() -> Optional.of(Count.NONE));
    }

    private Count counted(String run, UnitFilter filter) {
        return sql.select(DSL.count(UNIT_SCORE.RANK_NO), DSL.count())
                .from(UNIT_SCORE)
                .where(UnitQueries.condition(run, filter))
                .fetchSingle(row -> new Count(row.value1(), row.value2() - row.value1()));
    }

    /**
     * Without the kind where the group has no other, without the area where it holds the whole run; empty when what was stored with the run says that it
     * has no such units.
     */
    private Optional<UnitFilter> narrowed(String run, UnitFilter filter) {
        if (!filter.area().isEmpty()) {
            int inside = count(run, filter.list()).all();
            UnitFilter everywhere = new UnitFilter(filter.group(), filter.kind(), filter.search(), "", filter.state());
            return inside == 0
                    ? Optional.empty()
                    : inside < count(run, UnitFilter.ALL).all() ? Optional.of(filter) : narrowed(run, everywhere);
        }
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
        return Optional.of(units.get(filter.kind()).equals(units.get("")) ? filter.withoutKind() : filter);
    }

    /** The order a list is shown in: the one asked for where the list is kept in it or can be sorted, by rank where it is too long for that. */
    public UnitOrder possible(String run, UnitFilter asked, UnitOrder order) {
        boolean can = !asked.isWhole()
                || narrowed(run, asked)
                        .filter(filter -> !pages.has(run, filter, order)
                                && count(run, filter).all() > (filter.area().isEmpty() ? MOST_SORTED : MOST_FOUND))
                        .isEmpty();
        return can ? order : new UnitOrder(By.RANK, 0, "", order.lowestFirst());
    }

    /** Whether a list is read page by page, with nothing to sort or to search. */
    public boolean isPaged(String run, UnitFilter asked, UnitOrder order) {
        return asked.isWhole()
                && narrowed(run, asked)
                        .map(filter -> pages.has(run, filter, order))
                        .orElse(true);
    }

    /**
     * Part of the list: ranked units in the order that is {@link #possible}, then the others by name; of units that have to be looked for at most the first
     * {@link #MOST_FOUND}.
     *
     * @param from place in the list, from 0
     */
    public List<UnitRow> page(String run, UnitFilter asked, UnitOrder order, int from, int most) {
        if (!asked.isWhole()) {
            int wanted = isByRank(order) ? Math.min(MOST_FOUND, from + most) : MOST_FOUND;
            return rows(run, found(run, asked, order, wanted), from, most);
        }
        Optional<UnitFilter> filter = narrowed(run, asked);
        if (filter.isEmpty()) {
            return List.of();
        } else if (pages.has(run, filter.get(), order)) {
            return rows(run, pages.units(run, filter.get(), order, from, most));
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
        return rows(run, part(found.units(), from, most));
    }

    private List<UnitRow> rows(String run, List<String> codes) {
        Map<String, UnitRow> rows = units.byUnit(run, codes);
        return codes.stream().map(rows::get).toList();
    }

    private static <T> List<T> part(List<T> all, int from, int most) {
        return all.subList(Math.min(from, all.size()), (int) Math.min((long) from + most, all.size()));
    }

    /** All units that match, in the order of the list: for files. Where they have no list of their own the units of the run go by. */
    public Matches matches(String run, UnitFilter asked, UnitOrder order) {
        return narrowed(run, asked).map(filter -> matching(run, filter, order)).orElse(Matches.NONE);
    }

    private Matches matching(String run, UnitFilter filter, UnitOrder order) {
        if (filter.state().equals(RankingState.NEAR_TIE)) {
            return ofTies(run, filter, order, Integer.MAX_VALUE);
        }
        if (!filter.isOfList()) {
            return new Matches(sorted(run, filter, order, 0, Integer.MAX_VALUE), counted(run, filter), false, false);
        }
        if (!pages.isSearched(run, filter) || !pages.has(run, filter, order)) {
            return new Matches(sorted(run, filter, order, 0, Integer.MAX_VALUE), count(run, filter), false, false);
        }
        Matches byRank = search(run, filter, Integer.MAX_VALUE, Integer.MAX_VALUE);
        return isByRank(order)
                ? byRank
                : new Matches(inOrder(run, filter, order, byRank.units()), byRank.count(), false, false);
    }

    /**
     * The first units by rank that match, in the order of the list.
     *
     * @param most of them, up to {@link #MOST_FOUND}
     */
    public Matches found(String run, UnitFilter asked, UnitOrder order, int most) {
        return narrowed(run, asked)
                .map(filter -> inOrder(run, order, first(run, filter, order, most)))
                .orElse(Matches.NONE);
    }

    private Matches first(String run, UnitFilter filter, UnitOrder order, int most) {
        if (filter.state().equals(RankingState.NEAR_TIE)) {
            return ofTies(run, filter, order, most);
        } else if (pages.isSearched(run, filter.list())) {
            return filter.isOfList()
                    ? search(run, filter, most, MOST_SEARCHED)
                    : narrow.first(run, filter, count(run, filter.list()), most);
        }
        // copied before lists were searched
        List<String> first = sorted(run, filter, order, 0, most + 1);
        List<String> shown = part(first, 0, most);
        int ranked = (int) units.byUnit(run, shown).values().stream()
                .filter(UnitRow::ranked)
                .count();
        return new Matches(shown, new Count(ranked, shown.size() - ranked), first.size() > most, false);
    }

    private Matches inOrder(String run, UnitOrder order, Matches byRank) {
        return isByRank(order)
                ? byRank
                : new Matches(sortedAmong(run, order, byRank.units()), byRank.count(), byRank.more(), byRank.cut());
    }

    /** An analysis names at most two thousand of them. */
    private Matches ofTies(String run, UnitFilter filter, UnitOrder order, int most) {
        List<String> found = sortedAmong(run, order, narrow.among(run, filter, robustness.tied(run)));
        return new Matches(
                part(found, 0, most), new Count(Math.min(most, found.size()), 0), found.size() > most, false);
    }

    /**
     * By rank: the pages with the text go by until there are enough units that have it.
     *
     * @param furthest units whose names are read
     */
    private Matches search(String run, UnitFilter filter, int most, int furthest) {
        Count all = count(run, filter.list());
        List<String> found = new ArrayList<>();
        int[] foundRanked = new int[1];
        pages.along(run, filter.list(), filter.search(), 0, furthest / UnitPages.UNITS, page -> {
            String[] keys = UnitPages.split(Objects.requireNonNull(page.keys()));
            for (int i = 0; i < keys.length; i++) {
                if (keys[i].contains(filter.search())) {
                    found.add(page.units()[i]);
                    foundRanked[0] += page.number() * UnitPages.UNITS + i < all.ranked() ? 1 : 0;
                }
            }
            return found.size() <= most;
        });
        int shown = Math.min(most, found.size());
        int shownRanked = Math.min(most, foundRanked[0]);
        boolean more = found.size() > shown;
        return new Matches(
                found.subList(0, shown),
                new Count(shownRanked, shown - shownRanked),
                more,
                !more && all.all() > furthest);
    }

    private List<String> sortedAmong(String run, UnitOrder order, List<String> some) {
        if (some.isEmpty()) {
            return some;
        }
        return sql.select(UNIT_SCORE.UNIT)
                .from(tables(order))
                .where(UnitQueries.keys(UNIT_SCORE.RUN, UNIT_SCORE.UNIT, run, some))
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
        pages.along(run, filter.list(), order, page -> {
            Arrays.stream(page).filter(wanted::contains).forEach(found::add);
            return found.size() < wanted.size();
        });
        return found;
    }

    private List<String> sorted(String run, UnitFilter filter, UnitOrder order, int from, int most) {
        if (filter.isWhole() && !filter.area().isEmpty()) {
            List<String> all = pages.units(
                    run, filter, UnitOrder.of(By.RANK), 0, count(run, filter).all());
            return part(sortedAmong(run, order, all), from, most);
        }
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
