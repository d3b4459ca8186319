package vn.thiduaso.analytics.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.parquet.ParquetUtil;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/** Puts encoded row groups into one Parquet file of a table. */
public final class BlockFile {

    private BlockFile() {}

    /**
     * Writes a finished data file, not yet part of the table.
     *
     * @param partition of all rows
     * @param blocks at least one; each with every column of the table
     */
    public static DataFile write(Table table, StructLike partition, String label, Iterator<EncodedBlock> blocks) {
        String name = label + "-" + UUID.randomUUID() + ".parquet";
        OutputFile file =
                table.io().newOutputFile(table.locationProvider().newDataLocation(table.spec(), partition, name));
        try {
            long size = write(table, file, blocks);
            return DataFiles.builder(table.spec())
                    .withPath(file.location())
                    .withFormat(FileFormat.PARQUET)
                    .withPartition(partition)
                    .withFileSizeInBytes(size)
                    .withMetrics(ParquetUtil.fileMetrics(file.toInputFile(), MetricsConfig.forTable(table)))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + name, e);
        }
    }

    private static long write(Table table, OutputFile file, Iterator<EncodedBlock> blocks) throws IOException {
        MessageType schema = ParquetShape.of(table.schema());
        ParquetFileWriter writer =
                new ParquetFileWriter(new LakeOutput(file), schema, ParquetFileWriter.Mode.CREATE, 1L << 27, 0);
        try (writer) {
            writer.start();
            while (blocks.hasNext()) {
                put(writer, schema, blocks.next());
            }
            writer.end(Map.of());
            return writer.getPos();
        }
    }

    private static void put(ParquetFileWriter writer, MessageType schema, EncodedBlock block) throws IOException {
        writer.startBlock(block.rows());
        for (ColumnDescriptor column : schema.getColumns()) {
            EncodedColumn encoded = block.columns().get(column.getPath()[0]);
            if (encoded == null) {
                throw new IllegalStateException("a block without column " + column.getPath()[0]);
            }
            put(writer, column, encoded);
        }
        writer.endBlock();
    }

    private static void put(ParquetFileWriter writer, ColumnDescriptor column, EncodedColumn encoded)
            throws IOException {
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
