package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.ValidationException;
import org.apache.iceberg.expressions.Expression;

import vn.thiduaso.scoring.Period;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;
import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.equal;

/** The runs that count. Listing one here is the moment its scores become visible. */
public final class RunTable {

    private static final int TRIES = 50;

    private final LakeTable table;
    private final Runnable force;

    /** @param force makes a commit survive a power cut before it is acknowledged */
    RunTable(LakeTable table, Runnable force) {
        this.table = table;
        this.force = force;
    }

    /** All runs, newest first. */
    public List<RunRow> all() {
        return matching(alwaysTrue());
    }

    /** Runs of an index set, newest first. */
    public List<RunRow> of(String indexSet) {
        return matching(equal("index_set", indexSet));
    }

    /** Runs of an index set and period, newest first. */
    public List<RunRow> of(String indexSet, Period period) {
        return matching(and(equal("index_set", indexSet), equal("period", period.toString())));
    }

    public Optional<RunRow> find(String id) {
        return matching(equal("run", id)).stream().findFirst();
    }

    /**
     * Lists a run whose scores are already in the lake; makes them visible.
     *
     * @return the run that is listed now: this one, or the first one of the same id
     */
    public RunRow list(RunRow run) {
        for (int attempt = 1; ; attempt++) {
            Table newest = table.newest();
            List<RunRow> listed = LakeTable.read(newest, equal("run", run.id()), RunTable::fromRow);
            if (!listed.isEmpty()) {
                return listed.get(0);
            }
            try {
                commit(newest, run);
                force.run();
                return run;
            } catch (ValidationException raced) {
                // the same run was listed by another process since we read
                if (attempt == TRIES) {
                    throw raced;
                }
            }
        }
    }

    private List<RunRow> matching(Expression filter) {
        return table.read(filter, RunTable::fromRow).stream()
                .sorted(Comparator.comparing(RunRow::created).reversed().thenComparing(RunRow::id))
                .toList();
    }

    private static void commit(Table base, RunRow run) {
        OverwriteFiles append = base.newOverwrite()
                .addFile(LakeTable.write(base, run.id(), List.of(toRow(base, run))))
                .conflictDetectionFilter(equal("run", run.id()))
                .validateNoConflictingData();
        Snapshot read = base.currentSnapshot();
        LakeTable.commit(base, read == null ? append : append.validateFromSnapshot(read.snapshotId()));
    }

    private static Record toRow(Table table, RunRow row) {
        return Row.of(table.schema())
                .set("run", row.id())
                .set("index_set", row.indexSet())
                .set("version", row.version())
                .set("period", row.period().toString())
                .set("closing", row.closing())
                .set("units", row.units())
                .set("ranked", row.ranked())
                .setTime("created", row.created())
                .set("engine", row.engine())
                .set("index_set_yaml", row.indexSetYaml())
                .set("manifest", row.manifest())
                .set("manifest_sha256", row.manifestSha256())
                .columns();
    }

    private static RunRow fromRow(Row row) {
        return new RunRow(
                row.text("run"),
                row.text("index_set"),
                row.text("version"),
                Period.parse(row.text("period")),
                row.text("closing"),
                row.integer("units", 0),
                row.integer("ranked", 0),
                row.time("created"),
                row.text("engine"),
                row.text("index_set_yaml"),
                row.text("manifest"),
                row.text("manifest_sha256"));
    }
}
