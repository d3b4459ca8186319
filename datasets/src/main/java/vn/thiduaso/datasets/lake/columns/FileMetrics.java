package vn.thiduaso.datasets.lake.columns;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.iceberg.Metrics;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.MetricsModes;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Conversions;
import org.apache.iceberg.types.Types;
import org.apache.iceberg.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of a file, gathered while it is written, so that its footer need not be read again: rows, and of each column its bytes,
 * values, gaps and, of a text, a bound at either end, as long as the table's properties want it.
 */
final class FileMetrics {

    private final Table table;
    private final MetricsConfig config;
    private final Map<Integer, Long> sizes = new HashMap<>();
    private final Map<Integer, Long> values = new HashMap<>();
    private final Map<Integer, Long> gaps = new HashMap<>();
    /** Of columns in which every block has one, or nothing but gaps. */
    private final Map<Integer, TextRange> ranges = new HashMap<>();

    private long rows;

    FileMetrics(Table table) {
        this.table = table;
        config = MetricsConfig.forTable(table);
    }

    void addRows(int more) {
        rows += more;
    }

    /**
     * @param field id of a column, or of the elements of a column of lists
     * @param bytes in the file
     */
    void add(int field, EncodedColumn column, long bytes) {
        sizes.merge(field, bytes, Long::sum);
        values.merge(field, (long) column.cells(), Long::sum);
        gaps.merge(field, (long) column.gaps(), Long::sum);
        if (column.gaps() < column.cells()) {
            ranges.computeIfAbsent(field, first -> new TextRange()).addAll(column.range());
        }
    }

    Metrics metrics() {
        Map<Integer, ByteBuffer> least = new HashMap<>();
        Map<Integer, ByteBuffer> greatest = new HashMap<>();
        ranges.forEach((field, range) -> {
            List<String> ends = range.toList();
            MetricsModes.MetricsMode mode = config.columnMode(table.schema().findColumnName(field));
            if (!ends.isEmpty() && mode instanceof MetricsModes.Truncate cut) {
                put(least, field, UnicodeUtil.truncateStringMin(ends.get(0), cut.length()));
                put(greatest, field, UnicodeUtil.truncateStringMax(ends.get(1), cut.length()));
            } else if (!ends.isEmpty() && mode instanceof MetricsModes.Full) {
                put(least, field, ends.get(0));
                put(greatest, field, ends.get(1));
            }
        });
        return new Metrics(rows, sizes, values, gaps, Map.of(), least, greatest);
    }

    /** @param bound null where no shorter text is above all */
    private static void put(Map<Integer, ByteBuffer> bounds, int field, @Nullable String bound) {
        if (bound != null) {
            bounds.put(field, Conversions.toByteBuffer(Types.StringType.get(), bound));
        }
    }
}
