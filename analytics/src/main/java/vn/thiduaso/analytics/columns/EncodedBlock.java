package vn.thiduaso.analytics.columns;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row group, encoded and compressed, not yet in a file.
 *
 * @param columns by name; a column may still be missing
 */
public record EncodedBlock(int rows, Map<String, EncodedColumn> columns) implements Serializable {

    /** An empty column of integers with gaps, for {@link #with}. */
    public static IntegerColumn integers() {
        return new IntegerColumn(false, true);
    }

    /** This block with one more column, which must have as many rows. */
    public EncodedBlock with(String name, IntegerColumn column) {
        Map<String, EncodedColumn> all = new LinkedHashMap<>(columns);
        all.put(name, column.encode(rows));
        return new EncodedBlock(rows, all);
    }
}
