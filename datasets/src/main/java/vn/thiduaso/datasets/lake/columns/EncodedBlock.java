package vn.thiduaso.datasets.lake.columns;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * A row group, encoded and compressed, not yet in a file.
 *
 * @param columns by name; a column may still be missing
 */
public record EncodedBlock(int rows, Map<String, EncodedColumn> columns) implements Serializable {

    public EncodedBlock {
        columns = Map.copyOf(columns);
    }

    /** An empty column of integers with gaps, for {@link #with}. */
    public static IntegerColumn integers() {
        return new IntegerColumn(false, true);
    }

    /** This block with one more column, which must have as many rows. */
    public EncodedBlock with(String name, IntegerColumn column) {
        return with(name, column.encode(rows));
    }

    /** This block with one more column, in which no row has a value. */
    public EncodedBlock withGaps(String name) {
        return with(name, Column.gaps(rows));
    }

    private EncodedBlock with(String name, EncodedColumn column) {
        Map<String, EncodedColumn> all = new HashMap<>(columns);
        all.put(name, column);
        return new EncodedBlock(rows, all);
    }
}
