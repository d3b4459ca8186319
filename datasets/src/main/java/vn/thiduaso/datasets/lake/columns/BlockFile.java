package vn.thiduaso.datasets.lake.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.OutputFile;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/** One Parquet file of a table, put together from encoded row groups. To be closed; it is finished with {@link #finish}. */
public final class BlockFile implements AutoCloseable {

    private final Table table;
    private final StructLike partition;
    private final OutputFile file;
    private final MessageType schema;
    private final FileMetrics metrics;
    private final ParquetFileWriter writer;
    private boolean closed;

    /**
     * Begins a file.
     *
     * @param partition of all rows
     * @param label begins its name
     */
    public BlockFile(Table table, StructLike partition, String label) {
        this.table = table;
        this.partition = partition;
        file = newFile(table, partition, label);
        schema = ParquetShape.of(table.schema());
        metrics = new FileMetrics(table);
        try {
            writer = new ParquetFileWriter(new LakeOutput(file), schema, ParquetFileWriter.Mode.CREATE, 1L << 27, 0);
            writer.start();
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file.location(), e);
        }
    }

    /**
     * A new file of a table, of a name nobody has.
     *
     * @param partition of all rows
     * @param label begins its name
     */
    public static OutputFile newFile(Table table, StructLike partition, String label) {
        String name = label + "-" + UUID.randomUUID() + ".parquet";
        return table.io()
                .newOutputFile(
                        table.spec().isPartitioned()
                                ? table.locationProvider().newDataLocation(table.spec(), partition, name)
                                : table.locationProvider().newDataLocation(name));
    }

    /**
     * Writes a finished data file, not yet part of the table.
     *
     * @param partition of all rows
     * @param blocks at least one; each with every column of the table
     */
    public static DataFile write(Table table, StructLike partition, String label, Iterator<EncodedBlock> blocks) {
        try (BlockFile file = new BlockFile(table, partition, label)) {
            blocks.forEachRemaining(file::add);
            return file.finish();
        }
    }

    /** @param block with every column of the table */
    public void add(EncodedBlock block) {
        try {
            writer.startBlock(block.rows());
            for (ColumnDescriptor column : schema.getColumns()) {
                EncodedColumn encoded = block.columns().get(column.getPath()[0]);
                if (encoded == null) {
                    throw new IllegalStateException("a block without column " + column.getPath()[0]);
                }
                long start = writer.getPos();
                put(column, encoded);
                metrics.add(column.getPrimitiveType().getId().intValue(), encoded, writer.getPos() - start);
            }
            writer.endBlock();
            metrics.addRows(block.rows());
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file.location(), e);
        }
    }

    /** The finished data file, not yet part of the table. */
    public DataFile finish() {
        try {
            writer.end(Map.of());
            long size = writer.getPos();
            List<Long> starts = writer.getFooter().getBlocks().stream()
                    .map(BlockMetaData::getStartingPos)
                    .toList();
            close();
            return DataFiles.builder(table.spec())
                    .withPath(file.location())
                    .withFormat(FileFormat.PARQUET)
                    .withPartition(partition)
                    .withFileSizeInBytes(size)
                    .withMetrics(metrics.metrics())
                    .withSplitOffsets(starts)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file.location(), e);
        }
    }

    /** Without {@link #finish} before: leaves a file behind that nothing refers to. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file.location(), e);
        }
    }

    private void put(ColumnDescriptor column, EncodedColumn encoded) throws IOException {
        writer.startColumn(column, encoded.cells(), CompressionCodecName.ZSTD);
        if (encoded.hasDictionary()) {
            writer.writeDictionaryPage(new DictionaryPage(
                    BytesInput.from(encoded.dictionary()),
                    encoded.dictionarySize(),
                    encoded.dictionaryEntries(),
                    Encoding.PLAIN_DICTIONARY));
        }
        Encoding values = encoded.hasDictionary() ? Encoding.PLAIN_DICTIONARY : Encoding.PLAIN;
        Statistics<?> statistics = statistics(column, encoded);
        for (EncodedPage page : encoded.pages()) {
            writer.writeDataPage(
                    page.cells(),
                    page.size(),
                    BytesInput.from(page.bytes()),
                    statistics,
                    Encoding.RLE,
                    Encoding.RLE,
                    values);
            // those of the column came with its first page
            statistics = Statistics.createStats(column.getPrimitiveType());
        }
        writer.endColumn();
    }

    private static Statistics<?> statistics(ColumnDescriptor column, EncodedColumn encoded) {
        Statistics<?> statistics = Statistics.createStats(column.getPrimitiveType());
        List<String> range = encoded.range();
        range.forEach(text -> statistics.updateStats(Binary.fromString(text)));
        statistics.incrementNumNulls(encoded.gaps());
        return statistics;
    }
}
