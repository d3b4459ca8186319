package vn.thiduaso.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table whose rows can be made in any order, several at once.
 *
 * @param name of the sheet in a workbook
 * @param columns names
 * @param rows how many there are
 * @param maker makes a row; called from several threads
 */
public record RowTable(String name, List<String> columns, int rows, RowMaker maker) {

    /** Rows made by one thread at a time: some hundred kilobytes. */
    private static final int BLOCK = 256;
    /** Blocks for each processor before they are written, so that none waits long for another. */
    private static final int BLOCKS = 8;

    /** Makes rows. */
    @FunctionalInterface
    public interface RowMaker {

        /** Gives a row, cell by cell, as many as there are columns. */
        void write(int row, Line line);
    }

    public RowTable {
        columns = List.copyOf(columns);
    }

    /** The same table row by row. */
    public Sheet sheet() {
        return new Sheet(name, columns, writer -> {
            for (int row = 0; row < rows; row++) {
                ValueLine line = new ValueLine();
                maker.write(row, line);
                writer.accept(line.values());
            }
        });
    }

    /**
     * Writes the whole table to a file, which appears when it is complete.
     *
     * @throws SheetTooLargeException when the format cannot hold the table; the file is not touched
     * @throws IOException when it cannot be written; the old file, if any, is still there
     */
    public void write(SheetFormat format, Path out) throws IOException {
        switch (format) {
            case CSV -> WholeFile.write(out, this::writeCsv);
            case OFFICE_CSV, XLSX -> format.write(sheet(), out);
        }
    }

    /** Blocks are made side by side, some for each processor, and written in order; their buffers are used again. */
    private void writeCsv(OutputStream out) throws IOException {
        CsvLine[] blocks = new CsvLine[BLOCKS * Runtime.getRuntime().availableProcessors()];
        Arrays.setAll(blocks, block -> new CsvLine());
        columns.forEach(blocks[0]::text);
        blocks[0].end();
        blocks[0].drainTo(out);
        for (int from = 0; from < rows; from += blocks.length * BLOCK) {
            int first = from;
            IntStream.range(0, blocks.length).parallel().forEach(block -> make(first + block * BLOCK, blocks[block]));
            for (CsvLine block : blocks) {
                block.drainTo(out);
            }
        }
    }

    private void make(int from, CsvLine line) {
        for (int row = from; row < Math.min(rows, from + BLOCK); row++) {
            maker.write(row, line);
            line.end();
        }
    }
}
