package vn.thiduaso.ingest.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a reader tells. */
final class ReadRows implements RowSink {

    final List<SheetShape> shapes = new ArrayList<>();
    final List<SourceRow> rows = new ArrayList<>();

    static ReadRows of(Path file) {
        return of(file, ReadLimits.batch());
    }

    static ReadRows of(Path file, ReadLimits limits) {
        ReadRows rows = new ReadRows();
        SourceFile.open(file, limits).reader().forEach(rows);
        return rows;
    }

    @Override
    public void sheet(SheetShape shape) {
        shapes.add(shape);
    }

    @Override
    public boolean accept(SourceRow row) {
        rows.add(row);
        return true;
    }
}
