package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.io.CloseableIterable;

/**
 * One commit that adds rows and takes out what an earlier, killed attempt left of the same owner (a submission, a run, a closing).
 *
 * <p>One data file holds rows of one owner only, and ids are short enough to be whole in a file's bounds: so a filter on ids takes out whole
 * files without reading them. When another process commits first, Iceberg applies the filter to its state again.
 */
final class Replacement {

    private Replacement() {}

    /**
     * @param left rows to take out; partition columns first, so that few files are looked at
     * @param written files with rows that are to be added too
     * @param rowsOf rows of one partition; none means no file
     */
    static void commit(
            Table table,
            Expression left,
            List<SubmissionBatch> batches,
            List<DataFile> written,
            Function<SubmissionBatch, List<Record>> rowsOf) {
        List<Callable<DataFile>> writes = new ArrayList<>();
        for (SubmissionBatch batch : batches) {
            List<Record> rows = rowsOf.apply(batch);
            if (!rows.isEmpty()) {
                writes.add(() -> LakeTable.write(table, batch.submission().id(), rows));
            }
        }
        List<DataFile> files = new ArrayList<>(written);
        files.addAll(Together.all(Together.FORCED_TO_DISK, writes));
        commitIfAny(table, left, files);
    }

    /** The same with rows that are in files already; no commit when there is none, and nothing to take out. */
    static void commitIfAny(Table table, Expression left, List<DataFile> files) {
        if (!files.isEmpty() || hasFiles(table, left)) {
            commit(table, left, files);
        }
    }

    /** The same for one owner whose rows are in files already. */
    static void commit(Table table, Expression left, List<DataFile> files) {
        OverwriteFiles overwrite = table.newOverwrite().overwriteByRowFilter(left);
        files.forEach(overwrite::addFile);
        LakeTable.commit(table, overwrite);
    }

    private static boolean hasFiles(Table table, Expression filter) {
        try (CloseableIterable<FileScanTask> files =
                table.newScan().filter(filter).planFiles()) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException("listing files of " + table.name(), e);
        }
    }
}
