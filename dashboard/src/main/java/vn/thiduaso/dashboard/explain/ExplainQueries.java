package vn.thiduaso.dashboard.explain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.jooq.tables.NodeScore;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.Moments;
import vn.thiduaso.scoring.statistics.SortedColumn;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.INPUT_CELL;
import static vn.thiduaso.dashboard.store.jooq.Tables.NODE_SCORE;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.SAMPLE_EXTREME;
import static vn.thiduaso.dashboard.store.jooq.Tables.SAMPLE_MEASURE;
import static vn.thiduaso.dashboard.store.jooq.Tables.SOURCE_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the figures of a unit, the cells they came from and what stands around these. */
@Component
public class ExplainQueries {

    private final DSLContext sql;

    public ExplainQueries(Database database) {
        this.sql = database.sql();
    }

    /** A cell of a sheet and the unit and figure it was read for. */
    record Neighbour(int row, int column, String text, String unit, String name, String code, String part) {}

    /** All figures of a unit, in slot order. */
    List<SourceCell> cells(String run, String unit) {
        return sql.select(
                        INPUT_CELL.SLOT,
                        INPUT_CELL.CODE,
                        INPUT_CELL.PART,
                        INPUT_CELL.STATE,
                        INPUT_CELL.FIGURE,
                        INPUT_CELL.SUBMISSION,
                        INPUT_CELL.SHEET,
                        INPUT_CELL.CELL,
                        INPUT_CELL.ROW_NO,
                        INPUT_CELL.COLUMN_NO,
                        INPUT_CELL.CELL_TEXT,
                        INPUT_CELL.FLAG,
                        SOURCE_FILE.FILE_NAME,
                        SOURCE_FILE.SHA256,
                        SOURCE_FILE.SENT_BY,
                        SOURCE_FILE.LOADED_AT)
                .from(INPUT_CELL)
                .leftJoin(SOURCE_FILE)
                .on(SOURCE_FILE.RUN.eq(INPUT_CELL.RUN).and(SOURCE_FILE.SUBMISSION.eq(INPUT_CELL.SUBMISSION)))
                .where(INPUT_CELL.RUN.eq(run).and(INPUT_CELL.UNIT.eq(unit)))
                .orderBy(INPUT_CELL.SLOT)
                .fetch(mapping(SourceCell::new));
    }

    /** Cells of one sheet between two rows and two columns, all included, row by row. */
    List<Neighbour> around(String run, SourceCell centre, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return sql.select(
                        INPUT_CELL.ROW_NO,
                        INPUT_CELL.COLUMN_NO,
                        INPUT_CELL.CELL_TEXT,
                        INPUT_CELL.UNIT,
                        UNIT_SCORE.NAME,
                        INPUT_CELL.CODE,
                        INPUT_CELL.PART)
                .from(INPUT_CELL)
                .join(UNIT_SCORE)
                .on(UNIT_SCORE.RUN.eq(INPUT_CELL.RUN).and(UNIT_SCORE.UNIT.eq(INPUT_CELL.UNIT)))
                .where(INPUT_CELL.RUN.eq(run))
                .and(INPUT_CELL.SUBMISSION.eq(centre.submission()))
                .and(INPUT_CELL.SHEET.eq(centre.sheet()))
                .and(INPUT_CELL.ROW_NO.between(firstRow, lastRow))
                .and(INPUT_CELL.COLUMN_NO.between(firstColumn, lastColumn))
                .orderBy(INPUT_CELL.ROW_NO, INPUT_CELL.COLUMN_NO, INPUT_CELL.SLOT)
                .fetch(mapping(Neighbour::new));
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
        NodeScore computed = NODE_SCORE.as("computed");
        Map<String, double[]> byUnit = new TreeMap<>();
        sql.select(NODE_SCORE.UNIT, NODE_SCORE.PLACE, NODE_SCORE.POINTS)
                .from(NODE_SCORE)
                .join(computed)
                .on(computed.RUN.eq(NODE_SCORE.RUN).and(computed.UNIT.eq(NODE_SCORE.UNIT)))
                .where(NODE_SCORE.RUN.eq(run).and(NODE_SCORE.PLACE.in(children)))
                .and(computed.PLACE.eq(group).and(computed.STATE.eq(NodeState.VALUE.word())))
                .orderBy(NODE_SCORE.UNIT, NODE_SCORE.PLACE)
                .forEach(row -> byUnit.computeIfAbsent(row.value1(), unit -> blank(children.size()))[
                                children.indexOf(row.value2())] =
                        Objects.requireNonNullElse(row.value3(), Double.NaN));
        return List.copyOf(byUnit.values());
    }

    private static double[] blank(int size) {
        double[] blank = new double[size];
        Arrays.fill(blank, Double.NaN);
        return blank;
    }
}
