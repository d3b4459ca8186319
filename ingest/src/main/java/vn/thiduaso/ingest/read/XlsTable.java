package vn.thiduaso.ingest.read;

import java.nio.file.Path;
import java.util.Optional;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97–2003, record by record. Its texts are in memory, its cells are not. */
record XlsTable(Path path, ReadLimits limits) implements TableReader {

    @Override
    public void forEach(RowSink sink) {
        XlsScan.Found found = XlsScan.scan(path, limits);
        SSTRecord texts = null;
        XlsRows rows = null;
        int streams = 0;
        try (XlsRecords records = XlsRecords.open(path)) {
            for (Optional<Record> record = records.next(); record.isPresent(); record = records.next()) {
                if (record.get() instanceof BOFRecord begin) {
                    rows = rows(begin, streams++, found, texts, sink);
                } else if (record.get() instanceof SSTRecord table) {
                    texts = table;
                } else if (rows != null && record.get() instanceof EOFRecord) {
                    rows.finish();
                } else if (rows != null) {
                    rows.accept(record.get());
                }
            }
        }
    }

    /** Null for the workbook's own stream and for a chart that is a sheet. */
    private static @Nullable XlsRows rows(
            BOFRecord begin, int before, XlsScan.Found found, @Nullable SSTRecord texts, RowSink sink) {
        if (before == 0 || begin.getType() != BOFRecord.TYPE_WORKSHEET) {
            return null;
        }
        SheetShape shape = found.shapes().get(before - 1);
        sink.sheet(shape);
        return new XlsRows(found, texts, shape.name(), sink);
    }
}
