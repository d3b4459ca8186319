package vn.thiduaso.datasets.lake.columns;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * Writes records into one Parquet file as {@link BlockFile} does. Iceberg's own writer reads Hadoop's settings anew for each file, which takes longer than the
 * few rows of most files of {@code quarantine} and {@code finding}.
 */
public final class RecordFile {

    /** Records of a row group, unless their texts are long. */
    private static final int ROWS = 1 << 14;

    /** Bytes of the texts of a row group, and what one record has above that. */
    private static final int TEXTS = 1 << 22;

    private static final Set<Type.TypeID> KNOWN = Set.of(Type.TypeID.STRING, Type.TypeID.DOUBLE, Type.TypeID.INTEGER);

    private RecordFile() {}

    /** Whether every column is a text, a double or an integer: other tables are written by Iceberg. */
    public static boolean canWrite(Table table) {
        return table.schema().columns().stream()
                .allMatch(column -> KNOWN.contains(column.type().typeId()));
    }

    /**
     * Writes a finished data file, not yet part of the table.
     *
     * @param partition of all rows
     * @param label begins its name
     * @param rows at least one; a text that may be missing and is empty is missing
     * @throws IllegalArgumentException when there is none
     */
    public static DataFile write(Table table, StructLike partition, String label, Iterator<Record> rows) {
        if (!rows.hasNext()) {
            throw new IllegalArgumentException("no rows for a file of " + table.name());
        }
        ColumnBlock block = new ColumnBlock(table.schema());
        List<Consumer<Record>> cells = table.schema().columns().stream()
                .map(column -> cell(block, column))
                .toList();
        List<TextColumn> texts = table.schema().columns().stream()
                .filter(column -> column.type().typeId() == Type.TypeID.STRING)
                .map(column -> block.text(column.name()))
                .toList();
        try (BlockFile file = new BlockFile(table, partition, label)) {
            while (rows.hasNext()) {
                int count = 0;
                for (; count < ROWS && bytes(texts) < TEXTS && rows.hasNext(); count++) {
                    Record row = rows.next();
                    cells.forEach(cell -> cell.accept(row));
                }
                file.add(block.encode(count, Set.of()));
                block.clear();
            }
            return file.finish();
        }
    }

    private static int bytes(List<TextColumn> texts) {
        int bytes = 0;
        for (TextColumn column : texts) {
            bytes += column.bytes();
        }
        return bytes;
    }

    private static Consumer<Record> cell(ColumnBlock block, Types.NestedField column) {
        String name = column.name();
        return switch (column.type().typeId()) {
            case STRING -> {
                TextColumn texts = block.text(name);
                yield row -> texts.add(value(row, column, String.class, ""));
            }
            case DOUBLE -> {
                NumberColumn numbers = block.number(name);
                yield row -> numbers.add(value(row, column, Double.class, Double.NaN));
            }
            case INTEGER -> {
                IntegerColumn numbers = block.integer(name);
                yield row -> numbers.add(value(row, column, Integer.class, IntegerColumn.GAP));
            }
            default -> throw new IllegalArgumentException("no such column is made: " + column);
        };
    }

    private static <T> T value(Record row, Types.NestedField column, Class<T> type, T gap) {
        @Nullable Object value = row.getField(column.name());
        if (value != null) {
            return type.cast(value);
        }
        if (column.isRequired()) {
            throw new IllegalArgumentException("a row without " + column.name());
        }
        return gap;
    }
}
