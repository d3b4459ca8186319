package vn.thiduaso.datasets.lake.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/**
 * A row group while it is filled: the columns of a table of the lake. A row is added by adding one value, or one list, to each column.
 *
 * <p>Types: text, double, integer, yes/no; lists of doubles and of integers, each list of a column as long as the others of the block.
 */
public final class ColumnBlock {

    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when the table has a column of another type */
    public ColumnBlock(Schema schema) {
        this(schema, new Words(), Set.of(), Set.of());
    }

    /**
     * @param words of the columns of words
     * @param ofWords columns of texts that come again and again
     * @param unsought columns of texts by which nobody looks for rows
     * @throws IllegalArgumentException when the table has a column of another type
     */
    public ColumnBlock(Schema schema, Words words, Set<String> ofWords, Set<String> unsought) {
        schema.columns()
                .forEach(field -> columns.put(
                        field.name(),
                        ofWords.contains(field.name())
                                ? new WordColumn(words, field.isOptional(), !unsought.contains(field.name()))
                                : column(field, !unsought.contains(field.name()))));
    }

    private static Column column(Types.NestedField field, boolean sought) {
        boolean gaps = field.isOptional();
        return switch (field.type().typeId()) {
            case STRING -> new TextColumn(gaps, sought);
            case BOOLEAN -> new FlagColumn();
            case DOUBLE -> new NumberColumn(false, gaps);
            case INTEGER -> new IntegerColumn(false, gaps);
            case LIST -> list(field);
            default -> throw unknown(field);
        };
    }

    private static Column list(Types.NestedField field) {
        Types.ListType list = field.type().asListType();
        Type.TypeID element = list.elementType().typeId();
        if (element == Type.TypeID.DOUBLE) {
            return new NumberColumn(true, list.isElementOptional());
        }
        if (element == Type.TypeID.INTEGER) {
            return new IntegerColumn(true, list.isElementOptional());
        }
        throw unknown(field);
    }

    private static IllegalArgumentException unknown(Types.NestedField field) {
        return new IllegalArgumentException("no such column is made:  " + field);
    }

    public TextColumn text(String name) {
        return (TextColumn) column(name);
    }

    public WordColumn words(String name) {
        return (WordColumn) column(name);
    }

    public NumberColumn number(String name) {
        return (NumberColumn) column(name);
    }

    public IntegerColumn integer(String name) {
        return (IntegerColumn) column(name);
    }

    public FlagColumn flag(String name) {
        return (FlagColumn) column(name);
    }

    private Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("the table has no column " + name);
        }
        return column;
    }

    /** Encodes and compresses every column but those named, which are to be encoded later with {@link EncodedBlock#with}. */
    public EncodedBlock encode(int rows, Set<String> later) {
        Map<String, EncodedColumn> encoded = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>(later);
        columns.forEach((name, column) -> {
            if (!missing.remove(name)) {
                encoded.put(name, column.encode(rows));
            }
        });
        return new EncodedBlock(rows, encoded);
    }

    /** Empties every column, to be filled again. */
    public void clear() {
        columns.values().forEach(Column::clear);
    }
}
