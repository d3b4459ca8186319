package vn.thiduaso.dashboard.published;

import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.UnitOrder.By;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.jooq.tables.UnitScore;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_PLACE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/**
 * Reads the list of the units of a run page by page. By rank, score and name a page is found by the places stored with the run; by change and
 * by a node the run is sorted.
 */
@Component
public class UnitListQueries {

    private static final UnitScore EARLIER = UNIT_SCORE.as("earlier");

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
        List<String> shown = switch (order.by()) {
            case RANK, SCORE -> placed(run, filter, "rank", from, most);
            case NAME -> placed(run, filter, "name", from, most);
            case CHANGE, NODE -> sorted(run, filter, order, from, most);
        };
        Map<String, UnitRow> rows = units.byUnit(run, shown);
        return shown.stream().map(rows::get).toList();
    }

    /** Ordered by the whole key: H2 then follows it instead of sorting. */
    private List<String> placed(String run, UnitFilter filter, String list, int from, int most) {
        Condition place =
                UNIT_PLACE.RUN.eq(run).and(UNIT_PLACE.LIST.eq(list)).and(UNIT_PLACE.PEER_GROUP.eq(filter.group()));
        if (filter.kind().isEmpty() && filter.search().isEmpty()) {
            return sql.select(UNIT_PLACE.UNIT)
                    .from(UNIT_PLACE)
                    .where(place.and(UNIT_PLACE.PLACE_NO.ge(from)).and(UNIT_PLACE.PLACE_NO.lt(from + most)))
                    .orderBy(UNIT_PLACE.RUN, UNIT_PLACE.LIST, UNIT_PLACE.PEER_GROUP, UNIT_PLACE.PLACE_NO)
                    .fetch(UNIT_PLACE.UNIT);
        }
        return sql.select(UNIT_PLACE.UNIT)
                .from(UNIT_PLACE)
                .join(UNIT_SCORE)
                .on(UNIT_SCORE.RUN.eq(UNIT_PLACE.RUN).and(UNIT_SCORE.UNIT.eq(UNIT_PLACE.UNIT)))
                .where(place.and(UnitQueries.condition(run, filter)))
                .orderBy(UNIT_PLACE.RUN, UNIT_PLACE.LIST, UNIT_PLACE.PEER_GROUP, UNIT_PLACE.PLACE_NO)
                .offset(from)
                .limit(most)
                .fetch(UNIT_PLACE.UNIT);
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
        return order.by() == By.CHANGE
                ? UNIT_SCORE.leftJoin(EARLIER).on(EARLIER.RUN.eq(order.before()).and(EARLIER.UNIT.eq(UNIT_SCORE.UNIT)))
                : UNIT_SCORE
                        .leftJoin(UNIT_NODES)
                        .on(UNIT_NODES.RUN.eq(UNIT_SCORE.RUN).and(UNIT_NODES.UNIT.eq(UNIT_SCORE.UNIT)));
    }

    private static List<SortField<?>> fields(UnitOrder order) {
        var figure = order.by() == By.CHANGE
                ? UNIT_SCORE.SCORE.minus(EARLIER.SCORE)
                : DSL.arrayGet(UNIT_NODES.POINTS, order.place() + 1);
        return List.of(
                UNIT_SCORE.RANKED.desc(),
                DSL.when(UNIT_SCORE.RANKED.isTrue(), figure).desc().nullsLast(),
                UNIT_SCORE.RANK_NO.asc().nullsLast(),
                UNIT_SCORE.SORT_KEY.asc(),
                UNIT_SCORE.UNIT.asc());
    }
}
