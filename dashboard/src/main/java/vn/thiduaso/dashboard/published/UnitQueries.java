package vn.thiduaso.dashboard.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.kernel.NodeState;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_FIGURES;
import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the units of a run and what they got at each node. Every list has an order. */
@Component
public class UnitQueries {

    /** What one unit is read from. */
    static final SelectField<UnitRow> ROW = DSL.row(
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
            .mapping(UnitRow::new);

    /** Shares that add up to all, but for their last digits. */
    private static final double WHOLE = 1 - 1e-9;

    private final DSLContext sql;

    public UnitQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * What a unit got at a node.
     *
     * @param place index of the node in the set
     * @param coverage reported share of the weight; null where nothing applies
     * @param contribution part of the published score that this leaf brought; null where it is no leaf, or the unit has no score
     */
    public record NodeRow(
            int place,
            @Nullable Double points,
            @Nullable Double official,
            double max,
            @Nullable Double coverage,
            NodeState state,
            @Nullable Integer level,
            @Nullable Double contribution) {}

    public Optional<UnitRow> find(String run, String unit) {
        return Optional.ofNullable(byUnit(run, List.of(unit)).get(unit));
    }

    /** Those of the given units that the run has. */
    public Map<String, UnitRow> byUnit(String run, List<String> units) {
        return select(sql, UNIT_SCORE)
                .where(keys(UNIT_SCORE.RUN, UNIT_SCORE.UNIT, run, units))
                .fetchMap(row -> row.value1().unit(), Record1::value1);
    }

    /** All units of a run, by code. */
    public List<UnitRow> all(String run) {
        return select(sql, UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run))
                .orderBy(UNIT_SCORE.UNIT)
                .fetch(Record1::value1);
    }

    /** What one unit got at one node. */
    public Optional<NodeRow> find(String run, String unit, int place) {
        return nodes(run, unit).stream().filter(node -> node.place() == place).findFirst();
    }

    /** All nodes of one unit, in index-set order; none when the run does not have it. */
    public List<NodeRow> nodes(String run, String unit) {
        return nodes(run, List.of(unit)).getOrDefault(unit, List.of());
    }

    /** The given nodes of the given units of a run: by unit, in index-set order. */
    public Map<String, List<NodeRow>> nodes(String run, List<Integer> places, List<String> units) {
        if (places.isEmpty()) {
            return Map.of();
        }
        List<Integer> chosen = places.stream().sorted().toList();
        // a ranking shows few nodes of many: the others do not come over the wire
        return sql.select(
                        UNIT_NODES.UNIT,
                        at(UNIT_NODES.POINTS, chosen),
                        at(UNIT_NODES.OFFICIAL, chosen),
                        at(UNIT_NODES.MAX_POINTS, chosen),
                        at(UNIT_NODES.COVERAGE, chosen),
                        at(UNIT_NODES.STATE, chosen),
                        at(UNIT_NODES.LEVEL_NO, chosen),
                        at(UNIT_NODES.CONTRIBUTION, chosen))
                .from(UNIT_NODES)
                .where(keys(UNIT_NODES.RUN, UNIT_NODES.UNIT, run, units))
                .fetchMap(UNIT_NODES.UNIT, row -> nodes(chosen, row));
    }

    private static <T> Field<T[]> at(Field<T[]> all, List<Integer> places) {
        return DSL.array(places.stream()
                        .map(place -> DSL.arrayGet(all, place + 1))
                        .toList())
                .as(all);
    }

    /** All nodes of the given units of a run: by unit, in index-set order. */
    public Map<String, List<NodeRow>> nodes(String run, List<String> units) {
        return sql.selectFrom(UNIT_NODES)
                .where(keys(UNIT_NODES.RUN, UNIT_NODES.UNIT, run, units))
                .fetchMap(
                        UNIT_NODES.UNIT,
                        row -> nodes(
                                IntStream.range(0, row.get(UNIT_NODES.POINTS).length)
                                        .boxed()
                                        .toList(),
                                row));
    }

    /** Some units of a run, by whole keys: with a list beside {@code run =}, H2 reads the whole run. */
    static Condition keys(Field<String> ofRun, Field<String> ofUnit, String run, Collection<String> units) {
        return DSL.row(ofRun, ofUnit)
                .in(units.stream().map(unit -> DSL.row(run, unit)).toList());
    }

    /** @param places of the nodes that the arrays have */
    private static List<NodeRow> nodes(List<Integer> places, Record row) {
        Double[] points = row.get(UNIT_NODES.POINTS);
        Double[] official = row.get(UNIT_NODES.OFFICIAL);
        Double[] max = row.get(UNIT_NODES.MAX_POINTS);
        Double[] coverage = row.get(UNIT_NODES.COVERAGE);
        Short[] states = row.get(UNIT_NODES.STATE);
        Short[] levels = row.get(UNIT_NODES.LEVEL_NO);
        Double[] contributions = row.get(UNIT_NODES.CONTRIBUTION);
        return IntStream.range(0, places.size())
                .mapToObj(i -> new NodeRow(
                        places.get(i),
                        points[i],
                        official[i],
                        max[i],
                        coverage[i],
                        NodeState.of(states[i]),
                        levels[i] == null ? null : Integer.valueOf(levels[i]),
                        contributions[i]))
                .toList();
    }

    /**
     * A unit in another run.
     *
     * @param median of the scores of its group there; null when nobody had one
     */
    public record Past(String run, UnitRow row, @Nullable Double median) {}

    /** A unit in those of some runs that have it, by run. */
    public Map<String, Past> in(Collection<String> runs, String unit) {
        return sql.select(UNIT_SCORE.RUN, ROW, PEER_FIGURES.MEDIAN)
                .from(UNIT_SCORE)
                .leftJoin(PEER_FIGURES)
                .on(PEER_FIGURES.RUN.eq(UNIT_SCORE.RUN))
                .and(PEER_FIGURES.PEER_GROUP.eq(DSL.coalesce(UNIT_SCORE.PEER_GROUP, "")))
                .where(DSL.row(UNIT_SCORE.RUN, UNIT_SCORE.UNIT)
                        .in(runs.stream().map(run -> DSL.row(run, unit)).toList()))
                .fetchMap(UNIT_SCORE.RUN, mapping(Past::new));
    }

    /** How many published runs have this unit. */
    public int countPublished(String unit) {
        return sql.fetchCount(DSL.selectOne()
                .from(UNIT_SCORE)
                .join(PUBLISHED_RUN)
                .on(PUBLISHED_RUN.RUN.eq(UNIT_SCORE.RUN))
                .where(UNIT_SCORE.UNIT.eq(unit)));
    }

    /**
     * Part of the published runs that have this unit: by set, then the newest period first.
     *
     * @param from place in the list, from 0
     */
    public List<String> published(String unit, int from, int most) {
        return sql.select(RUN.RUN_)
                .from(UNIT_SCORE)
                .join(PUBLISHED_RUN)
                .on(PUBLISHED_RUN.RUN.eq(UNIT_SCORE.RUN))
                .join(RUN)
                .on(RUN.RUN_.eq(UNIT_SCORE.RUN))
                .where(UNIT_SCORE.UNIT.eq(unit))
                .orderBy(RUN.INDEX_SET, RUN.PERIOD_START.desc(), RUN.PERIOD)
                .offset(from)
                .limit(most)
                .fetch(RUN.RUN_);
    }

    /** The newest published run that has this unit; an empty set means any. */
    public Optional<String> findNewestRun(String unit, String indexSet) {
        return findNewestRun(unit, indexSet.isEmpty() ? DSL.noCondition() : RUN.INDEX_SET.eq(indexSet));
    }

    /** The newest published run that has this unit, scored by one of some texts of sets. */
    public Optional<String> findNewestRun(String unit, Collection<String> indexSetSha256s) {
        return findNewestRun(unit, RUN.INDEX_SET_SHA256.in(indexSetSha256s));
    }

    private Optional<String> findNewestRun(String unit, Condition ofSet) {
        return sql.select(RUN.RUN_)
                .from(PUBLISHED_RUN)
                .join(RUN)
                .on(RUN.RUN_.eq(PUBLISHED_RUN.RUN))
                .join(UNIT_SCORE)
                .on(UNIT_SCORE.RUN.eq(RUN.RUN_))
                .where(UNIT_SCORE.UNIT.eq(unit))
                .and(ofSet)
                .orderBy(RUN.PERIOD_START.desc(), RUN.INDEX_SET, RUN.PERIOD)
                .limit(1)
                .fetchOptional(Records.mapping(run -> run));
    }

    static SelectJoinStep<Record1<UnitRow>> select(DSLContext sql, Table<?> tables) {
        return sql.select(ROW).from(tables);
    }

    /** Units in near-ties are known by their codes: that state is not asked for here. */
    static Condition condition(String run, UnitFilter filter) {
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
        if (!filter.area().isEmpty()) {
            condition = condition.and(UNIT_SCORE.AREAS.contains(UnitAreas.mark(filter.area())));
        }
        return condition.and(condition(filter.state()));
    }

    private static Condition condition(RankingState state) {
        if (state.isAny() || state.equals(RankingState.NEAR_TIE)) {
            return DSL.noCondition();
        } else if (state.equals(RankingState.RANKED)) {
            return UNIT_SCORE.RANKED.isTrue();
        } else if (state.equals(RankingState.UNRANKED)) {
            return UNIT_SCORE.RANKED.isFalse();
        }
        return state.equals(RankingState.COMPLETE) ? UNIT_SCORE.COVERAGE.ge(WHOLE) : UNIT_SCORE.REASON.eq(state.word());
    }
}
