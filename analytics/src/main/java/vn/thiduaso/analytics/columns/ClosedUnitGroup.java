package vn.thiduaso.analytics.columns;

import java.util.List;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;

import vn.thiduaso.analytics.run.UnitFigures;

/** One row group of {@code lake.closed_period}, row by row. */
final class ClosedUnitGroup {

    private static final List<String> COLUMNS = List.of("unit", "name", "kind", "group_name", "values", "states");

    private final FlatTexts units;
    private final FlatTexts names;
    private final FlatTexts kinds;
    private final FlatTexts groups;
    private final ListCells values;
    private final ListCells states;

    ClosedUnitGroup(PageReadStore pages, MessageType shape, String createdBy) {
        FlatTexts.Source texts = new FlatTexts.Source(pages, shape, createdBy);
        units = texts.column("unit");
        names = texts.column("name");
        kinds = texts.column("kind");
        groups = texts.column("group_name");
        values = new ListCells(list(shape, "values"), pages);
        states = new ListCells(list(shape, "states"), pages);
    }

    /** The columns that scoring reads, of those that the file has. */
    static MessageType shape(MessageType file) {
        return new MessageType(
                file.getName(), COLUMNS.stream().map(file::getType).toList());
    }

    private static ColumnDescriptor list(MessageType shape, String name) {
        return shape.getColumns().stream()
                .filter(column -> column.getPath()[0].equals(name))
                .findFirst()
                .orElseThrow();
    }

    UnitFigures next() {
        return new UnitFigures(
                units.next(), names.next(), kinds.next(), groups.next(), values.nextNumbers(), states.nextCodes());
    }
}
