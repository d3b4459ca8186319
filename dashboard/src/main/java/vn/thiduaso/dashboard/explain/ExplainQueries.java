package vn.thiduaso.dashboard.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.Moments;
import vn.thiduaso.scoring.statistics.SortedColumn;

import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.SAMPLE_EXTREME;
import static vn.thiduaso.dashboard.store.jooq.Tables.SAMPLE_MEASURE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;

/** Reads what a run was bound to. */
@Component
public class ExplainQueries {

    private final DSLContext sql;

    public ExplainQueries(Database database) {
        this.sql = database.sql();
    }

    /** What sample rules of the run were bound to, by place of the node. */
    Map<Integer, ColumnStatistics> sample(String run) {
        Map<Integer, SortedColumn> columns = columns(run);
        return sql.selectFrom(SAMPLE_EXTREME)
                .where(SAMPLE_EXTREME.RUN.eq(run))
                .orderBy(SAMPLE_EXTREME.PLACE)
                .fetchMap(
                        SAMPLE_EXTREME.PLACE,
                        row -> new ColumnStatistics(
                                row.get(SAMPLE_EXTREME.MEASURES),
                                row.get(SAMPLE_EXTREME.LEAST),
                                row.get(SAMPLE_EXTREME.GREATEST),
                                moments(row.get(SAMPLE_EXTREME.MEAN), row.get(SAMPLE_EXTREME.DEVIATION)),
                                Optional.ofNullable(columns.get(row.get(SAMPLE_EXTREME.PLACE))),
                                optional(row.get(SAMPLE_EXTREME.REFERENCE))));
    }

    /** A measure that several units have stands as often as they are. */
    private Map<Integer, SortedColumn> columns(String run) {
        Map<Integer, DoubleStream.Builder> byPlace = new HashMap<>();
        sql.select(SAMPLE_MEASURE.PLACE, SAMPLE_MEASURE.MEASURE, SAMPLE_MEASURE.UNITS)
                .from(SAMPLE_MEASURE)
                .where(SAMPLE_MEASURE.RUN.eq(run))
                .orderBy(SAMPLE_MEASURE.PLACE, SAMPLE_MEASURE.MEASURE)
                .forEach(row -> {
                    DoubleStream.Builder column =
                            byPlace.computeIfAbsent(row.value1(), place -> DoubleStream.builder());
                    for (long unit = 0; unit < row.value3(); unit++) {
                        column.add(row.value2());
                    }
                });
        Map<Integer, SortedColumn> columns = new HashMap<>();
        byPlace.forEach((place, column) ->
                columns.put(place, SortedColumn.of(column.build().toArray())));
        return columns;
    }

    private static Optional<Moments> moments(@Nullable Double mean, @Nullable Double deviation) {
        return mean == null || deviation == null ? Optional.empty() : Optional.of(new Moments(mean, deviation));
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The manifest of a run, JSON. */
    String manifest(String run) {
        return sql.select(RUN.MANIFEST).from(RUN).where(RUN.RUN_.eq(run)).fetchSingle(RUN.MANIFEST);
    }

    /** Points of some nodes, one row per unit for which the group above them was computed; NaN where a node has none. */
    List<double[]> childPoints(String run, int group, List<Integer> children) {
        List<Field<Double>> points = children.stream()
                .map(child -> DSL.arrayGet(UNIT_NODES.POINTS, child + 1))
                .toList();
        return sql.select(points)
                .from(UNIT_NODES)
                .where(UNIT_NODES.RUN.eq(run))
                .and(DSL.arrayGet(UNIT_NODES.STATE, group + 1).eq((short) NodeState.VALUE.code()))
                .orderBy(UNIT_NODES.UNIT)
                .fetch(row -> points.stream()
                        .mapToDouble(point -> Objects.requireNonNullElse(row.get(point), Double.NaN))
                        .toArray());
    }
}
