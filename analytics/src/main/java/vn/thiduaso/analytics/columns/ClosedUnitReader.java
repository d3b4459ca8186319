package vn.thiduaso.analytics.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.iceberg.io.FileIO;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.analytics.run.UnitFigures;

/**
 * Units of some row groups of a file of {@code lake.closed_period}, one after the other as they are stored; cell references are not read.
 *
 * <p>One row group is in memory, compressed, and a page of each column. To be closed; closes itself after the last unit.
 */
public final class ClosedUnitReader implements Iterator<UnitFigures>, AutoCloseable {

    private final ParquetFileReader file;
    private final MessageType shape;
    private final int end;
    private int group;
    private long left;
    private @Nullable ClosedUnitGroup rows;

    private ClosedUnitReader(ParquetFileReader file, FileSlice slice) {
        this.file = file;
        shape = ClosedUnitGroup.shape(file.getFileMetaData().getSchema());
        group = slice.firstGroup();
        end = Math.min(slice.endGroup(), file.getRowGroups().size());
        file.setRequestedSchema(shape);
    }

    /** @throws UncheckedIOException when the file is no Parquet file, or cannot be read */
    public static ClosedUnitReader open(FileIO io, FileSlice slice) {
        try {
            return new ClosedUnitReader(
                    ParquetFileReader.open(
                            new LakeInput(io.newInputFile(slice.location())),
                            ParquetReadOptions.builder().build()),
                    slice);
        } catch (IOException e) {
            throw new UncheckedIOException(slice.location(), e);
        }
    }

    @Override
    public boolean hasNext() {
        while (left == 0 && group < end) {
            try {
                PageReadStore pages = file.readRowGroup(group++);
                left = pages.getRowCount();
                rows = new ClosedUnitGroup(pages, shape, file.getFileMetaData().getCreatedBy());
            } catch (IOException e) {
                throw new UncheckedIOException(file.getFile(), e);
            }
        }
        if (left == 0) {
            close();
        }
        return left > 0;
    }

    @Override
    public UnitFigures next() {
        if (!hasNext() || rows == null) {
            throw new NoSuchElementException();
        }
        left--;
        return rows.next();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFile(), e);
        }
    }
}
