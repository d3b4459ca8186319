package vn.thiduaso.analytics.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.lake.ClosedPeriod;

import static org.apache.spark.sql.functions.col;

/**
 * Rows of {@code lake.closed_period} as the kernel wants them. One row per unit; cell references are not read.
 *
 * <p>Arrays are taken from Spark's own row form: through {@code Row} each figure would become an object first, and the code that does so would
 * be compiled at every start.
 */
final class ClosedRows {

    static final String TABLE = "lake.lake.closed_period";

    private ClosedRows() {}

    /** The rows of one closing: unit, name, kind, group_name, values, states. No action; partitions and files that cannot match are not read. */
    static Dataset<Row> of(SparkSession spark, ClosedPeriod closing) {
        return spark.table(TABLE).where(isOf(closing)).select("unit", "name", "kind", "group_name", "values", "states");
    }

    /** Total: none of the three columns is ever null. */
    private static Column isOf(ClosedPeriod closing) {
        return col("index_set")
                .equalTo(closing.indexSet())
                .and(col("period").equalTo(closing.period().toString()))
                .and(col("closing").equalTo(closing.id()));
    }

    /** @param rows with the columns of {@link #of}, in that order */
    static JavaRDD<UnitFigures> figures(Dataset<Row> rows) {
        return rows.queryExecution().toRdd().toJavaRDD().map(ClosedRows::figures);
    }

    private static UnitFigures figures(InternalRow row) {
        return new UnitFigures(
                row.getUTF8String(0).toString(),
                row.getUTF8String(1).toString(),
                row.getUTF8String(2).toString(),
                row.isNullAt(3) ? "" : row.getUTF8String(3).toString(),
                values(row.getArray(4)),
                states(row.getArray(5)));
    }

    private static double[] values(ArrayData stored) {
        double[] values = new double[stored.numElements()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = stored.isNullAt(slot) ? Double.NaN : stored.getDouble(slot);
        }
        return values;
    }

    private static byte[] states(ArrayData stored) {
        byte[] states = new byte[stored.numElements()];
        for (int slot = 0; slot < states.length; slot++) {
            states[slot] = (byte) stored.getInt(slot);
        }
        return states;
    }
}
