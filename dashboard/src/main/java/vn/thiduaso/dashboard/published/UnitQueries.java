package vn.thiduaso.dashboard.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.NODE_SCORE;
import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the units of a run and what they got at each node. Every list has an order. */
@Component
public class UnitQueries {

    private final DSLContext sql;

    public UnitQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * What a node got: one row per unit and node.
     *
     * @param place index of the node in the set
     * @param coverage reported share of the weight; null where nothing applies
     */
    public record NodeRow(
            int place,
            @Nullable Double points,
            @Nullable Double official,
            double max,
            @Nullable Double coverage,
            String state,
            @Nullable Integer level) {}

    /** A node over a peer group; {@code lost} is the mean of maximum − points of units with points. */
    public record NodeMean(
            int place, @Nullable Double lost, @Nullable Double median) {}

    /** Number of units of a run that share a group and a kind. */
    public record Share(@Nullable String group, String kind, int units) {}

    /** Ranked ones first by rank, the others after them by name. Empty texts of the filter mean all. */
    public List<UnitRow> units(String run, UnitFilter filter) {
        return units(condition(run, filter));
    }

    public Optional<UnitRow> find(String run, String unit) {
        return units(UNIT_SCORE.RUN.eq(run).and(UNIT_SCORE.UNIT.eq(unit))).stream()
                .findFirst();
    }

    private static Condition condition(String run, UnitFilter filter) {
        Condition condition = UNIT_SCORE.RUN.eq(run);
        if (!filter.group().isEmpty()) {
            condition = condition.and(UNIT_SCORE.PEER_GROUP.eq(filter.group()));
        }
        if (!filter.kind().isEmpty()) {
            condition = condition.and(UNIT_SCORE.KIND.eq(filter.kind()));
        }
        if (!filter.search().isEmpty()) {
            condition = condition.and(UNIT_SCORE.SEARCH_KEY.contains(filter.search()));
        }
        return condition;
    }

    private List<UnitRow> units(Condition condition) {
        return sql.select(
                        UNIT_SCORE.UNIT,
                        UNIT_SCORE.NAME,
                        UNIT_SCORE.KIND,
                        UNIT_SCORE.PEER_GROUP,
                        UNIT_SCORE.SCORE,
                        UNIT_SCORE.RANK_NO,
                        UNIT_SCORE.REASON,
                        UNIT_SCORE.LEVEL_NO,
                        UNIT_SCORE.COVERAGE,
                        UNIT_SCORE.OFFICIAL,
                        UNIT_SCORE.OFFICIAL_RANK,
                        UNIT_SCORE.SORT_KEY)
                .from(UNIT_SCORE)
                .where(condition)
                .orderBy(UNIT_SCORE.RANK_NO.asc().nullsLast(), UNIT_SCORE.SORT_KEY, UNIT_SCORE.UNIT)
                .fetch(mapping(UnitRow::new));
    }

    /** Groups and kinds of a run with their numbers of units, by name. */
    public List<Share> shares(String run) {
        return sql.select(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, DSL.count())
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run))
                .groupBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND)
                .orderBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND)
                .fetch(mapping(Share::new));
    }

    /** All nodes of one unit, in index-set order. */
    public List<NodeRow> nodes(String run, String unit) {
        return sql.select(
                        NODE_SCORE.PLACE,
                        NODE_SCORE.POINTS,
                        NODE_SCORE.OFFICIAL,
                        NODE_SCORE.MAX_POINTS,
                        NODE_SCORE.COVERAGE,
                        NODE_SCORE.STATE,
                        NODE_SCORE.LEVEL_NO)
                .from(NODE_SCORE)
                .where(NODE_SCORE.RUN.eq(run).and(NODE_SCORE.UNIT.eq(unit)))
                .orderBy(NODE_SCORE.PLACE)
                .fetch(mapping(NodeRow::new));
    }

    /** The given nodes of every unit of a run: by unit, in index-set order. */
    public Map<String, List<NodeRow>> nodes(String run, List<Integer> places) {
        return sql.select(
                        NODE_SCORE.UNIT,
                        NODE_SCORE.PLACE,
                        NODE_SCORE.POINTS,
                        NODE_SCORE.OFFICIAL,
                        NODE_SCORE.MAX_POINTS,
                        NODE_SCORE.COVERAGE,
                        NODE_SCORE.STATE,
                        NODE_SCORE.LEVEL_NO)
                .from(NODE_SCORE)
                .where(NODE_SCORE.RUN.eq(run).and(NODE_SCORE.PLACE.in(places)))
                .orderBy(NODE_SCORE.UNIT, NODE_SCORE.PLACE)
                .fetchGroups(
                        NODE_SCORE.UNIT,
                        row -> new NodeRow(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()));
    }

    /** Means and medians by node over the units of a group (empty: of the whole run), in index-set order. */
    public List<NodeMean> means(String run, String group) {
        Condition peers = NODE_SCORE.RUN.eq(run);
        if (!group.isEmpty()) {
            peers = peers.and(UNIT_SCORE.PEER_GROUP.eq(group));
        }
        return sql.select(
                        NODE_SCORE.PLACE,
                        DSL.avg(NODE_SCORE.MAX_POINTS.minus(NODE_SCORE.POINTS)).cast(Double.class),
                        DSL.percentileCont(0.5)
                                .withinGroupOrderBy(NODE_SCORE.POINTS)
                                .cast(Double.class))
                .from(NODE_SCORE)
                .join(UNIT_SCORE)
                .on(UNIT_SCORE.RUN.eq(NODE_SCORE.RUN).and(UNIT_SCORE.UNIT.eq(NODE_SCORE.UNIT)))
                .where(peers)
                .groupBy(NODE_SCORE.PLACE)
                .orderBy(NODE_SCORE.PLACE)
                .fetch(mapping(NodeMean::new));
    }

    /** Score and rank by unit of a run: what the next period is compared with. */
    public Map<String, UnitRow> byUnit(String run) {
        return units(run, UnitFilter.ALL).stream()
                .collect(java.util.stream.Collectors.toMap(UnitRow::unit, row -> row));
    }

    /** The newest published run that has this unit. */
    public Optional<String> findNewestRun(String unit) {
        return sql.select(RUN.RUN_)
                .from(PUBLISHED_RUN)
                .join(RUN)
                .on(RUN.RUN_.eq(PUBLISHED_RUN.RUN))
                .join(UNIT_SCORE)
                .on(UNIT_SCORE.RUN.eq(RUN.RUN_))
                .where(UNIT_SCORE.UNIT.eq(unit))
                .orderBy(RUN.PERIOD_START.desc(), RUN.INDEX_SET, RUN.PERIOD)
                .limit(1)
                .fetchOptional(Records.mapping(run -> run));
    }

    /** Median of the published scores of a group; null when none has a score. */
    public @Nullable Double median(String run, String group) {
        Condition peers = UNIT_SCORE.RUN.eq(run);
        if (!group.isEmpty()) {
            peers = peers.and(UNIT_SCORE.PEER_GROUP.eq(group));
        }
        return sql.select(DSL.percentileCont(0.5)
                        .withinGroupOrderBy(UNIT_SCORE.SCORE)
                        .cast(Double.class))
                .from(UNIT_SCORE)
                .where(peers)
                .fetchOne(0, Double.class);
    }
}
