package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.ExpireSnapshots;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.PartitionKey;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.InternalRecordWrapper;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.encryption.EncryptedFiles;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.exceptions.CommitStateUnknownException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.formats.FormatModelRegistry;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.types.Comparators;
import org.apache.iceberg.types.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.thiduaso.datasets.lake.columns.BlockFile;
import vn.thiduaso.datasets.lake.columns.RecordFile;

import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.greaterThanOrEqual;
import static org.apache.iceberg.expressions.Expressions.lessThanOrEqual;

/**
 * One Iceberg table: opens it, reads rows, writes data files. Commits are made by the tables built on it.
 *
 * <p>Each call loads the newest state, so instances are safe for use by several threads and see the commits of other processes.
 */
final class LakeTable {

    private static final Logger LOG = LoggerFactory.getLogger(LakeTable.class);

    /** How the lake compares texts, and so which ones a filter finds between two. */
    static final Comparator<CharSequence> TEXT_ORDER = Comparators.charSequences();

    static final Namespace NAMESPACE = Namespace.of("lake");

    private static final Map<String, String> PROPERTIES = Map.of(
            "format-version", "2",
            // several processes may commit at the same time: wait shortly, try often
            "commit.retry.num-retries", "30",
            "commit.retry.min-wait-ms", "20",
            "commit.retry.max-wait-ms", "500",
            "commit.manifest.min-count-to-merge", "16",
            // what a task or a reader of some units takes at once: a long closing must not be one piece
            "write.parquet.row-group-size-bytes", "1048576");

    /** A table's metadata file names every snapshot it keeps and is written anew by each commit, so the history is kept short. */
    private static final int SNAPSHOTS_AT_MOST = 60;

    private static final int SNAPSHOTS_KEPT = 20;

    private final Catalog catalog;
    private final TableIdentifier name;
    private final Schema shape;

    private LakeTable(Catalog catalog, TableIdentifier name, Schema shape) {
        this.catalog = catalog;
        this.name = name;
        this.shape = shape;
    }

    /** Opens the table and creates it when the lake does not have it yet. */
    static LakeTable open(Catalog catalog, TableShape shape, String lakeLocation) {
        LakeTable table = new LakeTable(catalog, TableIdentifier.of(NAMESPACE, shape.name()), shape.schema());
        if (!catalog.tableExists(table.name)) {
            String separator = lakeLocation.endsWith("/") ? "" : "/";
            try {
                catalog.buildTable(table.name, shape.schema())
                        .withPartitionSpec(shape.partitions())
                        .withLocation(lakeLocation + separator + shape.name())
                        .withProperties(PROPERTIES)
                        .withProperty("comment", shape.doc())
                        .create();
            } catch (AlreadyExistsException raced) {
                // another process opened the same new lake a moment earlier
            }
        }
        return table;
    }

    /** A table that is there, whatever its columns. */
    static LakeTable existing(Catalog catalog, String name) {
        TableIdentifier table = TableIdentifier.of(NAMESPACE, name);
        return new LakeTable(catalog, table, catalog.loadTable(table).schema());
    }

    /** The newest committed state, with every column of its shape: a lake made earlier gets those that were added since. */
    Table newest() {
        try {
            Table table = catalog.loadTable(name);
            return lacks(table).isEmpty() ? table : widened(table);
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("table " + name + " was dropped from the lake", e);
        }
    }

    private List<Types.NestedField> lacks(Table table) {
        return shape.columns().stream()
                .filter(column -> table.schema().findField(column.name()) == null)
                .toList();
    }

    private Table widened(Table table) {
        UpdateSchema update = table.updateSchema();
        lacks(table).forEach(column -> update.addColumn(column.name(), column.type(), column.doc()));
        try {
            update.commit();
        } catch (CommitFailedException raced) {
            // another process opened the same lake a moment earlier
            LOG.debug("columns of {} are added by somebody else", name, raced);
        }
        return catalog.loadTable(name);
    }

    /**
     * Commits an update and then, now and then, forgets old snapshots. Their files stay, and so do all rows: only the list gets shorter.
     *
     * @throws org.apache.iceberg.exceptions.CommitStateUnknownException when the database did not say whether it took the commit
     */
    static void commit(Table table, OverwriteFiles update) {
        update.scanManifestsWith(CallerThread.INSTANCE).commit();
        if (table.history().size() > SNAPSHOTS_AT_MOST) {
            try {
                table.expireSnapshots()
                        .expireOlderThan(Long.MAX_VALUE)
                        .retainLast(SNAPSHOTS_KEPT)
                        .cleanupLevel(ExpireSnapshots.CleanupLevel.NONE)
                        .commit();
            } catch (CommitFailedException | CommitStateUnknownException later) {
                LOG.debug("history of {} is shortened by a later commit", table.name(), later);
            }
        }
    }

    /** Texts between two, both included, as {@link #TEXT_ORDER} has them. */
    static Expression between(String column, String first, String last) {
        return and(greaterThanOrEqual(column, first), lessThanOrEqual(column, last));
    }

    /** Lets the rows of the newest state that match go by, in no particular order; no columns means all. */
    void walk(Expression filter, Consumer<Row> each, String... columns) {
        walk(newest(), filter, each, columns);
    }

    /** Rows of the newest state that match, in no particular order; no columns means all. */
    <T> List<T> read(Expression filter, Function<Row, T> mapping, String... columns) {
        return read(newest(), filter, mapping, columns);
    }

    static <T> List<T> read(Table table, Expression filter, Function<Row, T> mapping, String... columns) {
        List<T> rows = new ArrayList<>();
        walk(table, filter, row -> rows.add(mapping.apply(row)), columns);
        return rows;
    }

    static void walk(Table table, Expression filter, Consumer<Row> each, String... columns) {
        IcebergGenerics.ScanBuilder scan =
                IcebergGenerics.read(table).where(filter).reuseContainers();
        if (columns.length > 0) {
            scan = scan.select(columns);
        }
        try (CloseableIterable<Record> records = scan.build()) {
            records.forEach(row -> each.accept(new Row(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + table.name(), e);
        }
    }

    /** Data files that may hold matching rows, with the hash of their bytes, by path. */
    List<LakeFile> files(Expression filter) {
        Table table = newest();
        try {
            List<LakeFile> files = new ArrayList<>();
            for (DataFile file : dataFiles(filter)) {
                files.add(hashed(table, file.location()));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("reading files of " + table.name(), e);
        }
    }

    /** Data files that may hold matching rows, by path. */
    List<DataFile> dataFiles(Expression filter) {
        Table table = newest();
        try (CloseableIterable<FileScanTask> tasks =
                table.newScan().filter(filter).planFiles()) {
            List<DataFile> files = new ArrayList<>();
            tasks.forEach(task -> files.add(task.file()));
            files.sort(Comparator.comparing(DataFile::location));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("listing files of " + table.name(), e);
        }
    }

    /** Data files that may hold matching rows and cannot be read to their last row; the table, when its files cannot even be listed. */
    List<UnreadableFile> unreadable(Expression filter) {
        try {
            Table table = newest();
            return dataFiles(filter).stream()
                    .flatMap(file -> unreadable(table, file.location()).stream())
                    .toList();
        } catch (RuntimeException damaged) {
            return List.of(unreadable(name.name(), damaged));
        }
    }

    private Optional<UnreadableFile> unreadable(Table table, String location) {
        InputFile file = table.io().newInputFile(location);
        if (!file.exists()) {
            return Optional.of(new UnreadableFile(name.name(), location, true, ""));
        }
        try (CloseableIterable<Record> records = FormatModelRegistry.<Record, Object>readBuilder(
                        FileFormat.PARQUET, Record.class, file)
                .project(table.schema())
                .reuseContainers()
                .build()) {
            records.forEach(row -> {});
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(unreadable(location, damaged));
        }
    }

    private UnreadableFile unreadable(String path, Exception damaged) {
        String cause = String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
        return new UnreadableFile(name.name(), path, damaged instanceof NotFoundException, cause);
    }

    /** The partition of a row. */
    static PartitionKey partition(Table table, Record row) {
        PartitionKey partition = new PartitionKey(table.spec(), table.schema());
        partition.partition(new InternalRecordWrapper(table.schema().asStruct()).wrap(row));
        return partition;
    }

    /** Writes rows of one partition into one finished data file, not yet part of the table. */
    static DataFile write(Table table, String label, Iterable<Record> rows) {
        Iterator<Record> rest = rows.iterator();
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("no rows for a file of " + table.name());
        }
        Record first = rest.next();
        PartitionKey partition = partition(table, first);
        if (RecordFile.canWrite(table)) {
            return RecordFile.write(table, partition, label, rows.iterator());
        }
        OutputFile file = BlockFile.newFile(table, partition, label);
        try {
            DataWriter<Record> writer = writer(table, partition, file);
            // a row that throws leaves a finished, unlisted file behind: a leftover that nothing refers to
            try (writer) {
                writer.write(first);
                rest.forEachRemaining(writer::write);
            }
            return writer.toDataFile();
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file.location(), e);
        }
    }

    private static DataWriter<Record> writer(Table table, PartitionKey partition, OutputFile file) throws IOException {
        return FormatModelRegistry.<Record, Object>dataWriteBuilder(
                        FileFormat.PARQUET, Record.class, EncryptedFiles.plainAsEncryptedOutput(file))
                .schema(table.schema())
                .spec(table.spec())
                .partition(partition)
                .setAll(table.properties())
                .metricsConfig(MetricsConfig.forTable(table))
                .build();
    }

    /** Whether a file is where a manifest names it, with the same bytes. */
    boolean holds(LakeFile file) {
        FileIO io = newest().io();
        String location = file.path().contains("://") ? file.path() : LakeFileIO.SCHEME + "/" + file.path();
        if (!io.newInputFile(location).exists()) {
            return false;
        }
        try (InputStream in = io.newInputFile(location).newStream()) {
            return Digests.sha256(in).equals(file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + location, e);
        }
    }

    private static LakeFile hashed(Table table, String location) throws IOException {
        try (InputStream in = table.io().newInputFile(location).newStream()) {
            return new LakeFile(LakeFileIO.relative(location), Digests.sha256(in));
        }
    }
}
