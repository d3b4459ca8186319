package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The records of a workbook one after the other; those of charts inside a sheet are left out. */
final class XlsRecords implements AutoCloseable {

    /** Texts of a workbook kept in memory at once; a sheet of this format has 65,536 rows. */
    private static final int MOST_TEXTS = 1_000_000;

    private final POIFSFileSystem files;
    private final RecordFactoryInputStream records;
    private int depth;

    private XlsRecords(POIFSFileSystem files, RecordFactoryInputStream records) {
        this.files = files;
        this.records = records;
    }

    /** @throws UnreadableFileException when it cannot be opened, or holds more texts than are kept */
    static XlsRecords open(Path path) {
        POIFSFileSystem files = null;
        try {
            files = new POIFSFileSystem(path.toFile(), true);
            checkWhole(files);
            return new XlsRecords(files, new RecordFactoryInputStream(workbook(files), false));
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            close(files);
            throw refusal(malformed);
        }
    }

    private static InputStream workbook(POIFSFileSystem files) throws IOException {
        return files.createDocumentInputStream(XlsDirectory.stream(files));
    }

    /** Looked at before the library makes objects of the texts, or tries a password that many workbooks have. */
    private static void checkWhole(POIFSFileSystem files) throws IOException {
        try (InputStream in = workbook(files)) {
            RecordInputStream raw = new RecordInputStream(in);
            while (raw.hasNextRecord()) {
                raw.nextRecord();
                if (raw.getSid() == FilePassRecord.sid) {
                    throw WorkbookRefusal.encrypted();
                }
                if (raw.getSid() == SSTRecord.sid && raw.remaining() >= 2 * Integer.BYTES) {
                    raw.readInt();
                    if (raw.readInt() > MOST_TEXTS) {
                        throw WorkbookRefusal.tooMuch("Bảng tính có nhiều hơn %d chuỗi chữ".formatted(MOST_TEXTS));
                    }
                }
                raw.readRemainder();
            }
        }
    }

    /** Empty behind the last record. */
    Optional<Record> next() {
        try {
            for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                depth += record instanceof BOFRecord ? 1 : 0;
                boolean ofChart = depth > 1;
                depth -= record instanceof EOFRecord ? 1 : 0;
                if (!ofChart) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError malformed) {
            throw refusal(malformed);
        }
    }

    /** The library reports malformed content by whichever unchecked exception it hits first. */
    private static UnreadableFileException refusal(Throwable malformed) {
        return malformed instanceof UnreadableFileException refused ? refused : WorkbookRefusal.broken();
    }

    @Override
    public void close() {
        close(files);
    }

    private static void close(@Nullable POIFSFileSystem files) {
        try {
            if (files != null) {
                files.close();
            }
        } catch (IOException onlyRead) {
            // nothing was written that could be lost
        }
    }
}
