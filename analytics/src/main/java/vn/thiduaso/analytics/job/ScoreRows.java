package vn.thiduaso.analytics.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.ScoreRow;

import static org.apache.spark.sql.functions.col;

/** Rows of {@code lake.score}: written in one commit, in place of whatever a killed attempt of the same run left. */
final class ScoreRows {

    private static final String TABLE = "lake.lake.score";

    private ScoreRows() {}

    /** One action. One file per partition of the rows: all rows are of one run, so no shuffle is needed to cluster them. */
    static void write(SparkSession spark, String run, JavaRDD<ScoreRow> rows) {
        StructType schema = spark.table(TABLE).schema();
        Dataset<Row> stored = spark.createDataFrame(rows.map(row -> stored(schema, row)), schema);
        try {
            stored.writeTo(TABLE)
                    .option("distribution-mode", "none")
                    .overwrite(col("run").equalTo(run));
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("table " + TABLE + " was dropped from the lake", e);
        }
    }

    private static Row stored(StructType schema, ScoreRow row) {
        String[] columns = schema.fieldNames();
        Object[] cells = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = cell(columns[i], row);
        }
        return RowFactory.create(cells);
    }

    private static @Nullable Object cell(String column, ScoreRow row) {
        NodeFigures nodes = row.nodes();
        return switch (column) {
            case "run" -> row.run();
            case "unit" -> row.unit();
            case "name" -> row.name();
            case "kind" -> row.kind();
            case "group_name" -> text(row.group());
            case "score" -> number(row.score());
            case "rank" -> integer(row.rank(), 0);
            case "ranked" -> row.ranked();
            case "reason" -> text(row.reason());
            case "level" -> integer(row.level(), -1);
            case "coverage" -> row.coverage();
            case "points" -> numbers(nodes.points());
            case "official" -> numbers(nodes.official());
            case "max" -> numbers(nodes.max());
            case "coverages" -> numbers(nodes.coverages());
            case "states" -> integers(nodes.states(), Integer.MIN_VALUE);
            case "levels" -> integers(nodes.levels(), -1);
            case "contributions" -> numbers(nodes.contributions());
            case "official_rank" -> integer(row.officialRank(), 0);
            default -> throw new IllegalStateException("lake.score has a column this version does not know: " + column);
        };
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Double number(double number) {
        return Double.isNaN(number) ? null : number;
    }

    private static @Nullable Integer integer(int number, int none) {
        return number == none ? null : number;
    }

    private static @Nullable Double[] numbers(double[] numbers) {
        @Nullable Double[] cells = new Double[numbers.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = number(numbers[i]);
        }
        return cells;
    }

    private static @Nullable Integer[] integers(int[] numbers, int none) {
        @Nullable Integer[] cells = new Integer[numbers.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = integer(numbers[i], none);
        }
        return cells;
    }
}
