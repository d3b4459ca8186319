package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.ValidationException;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;

/**
 * A table that is a list in one order, read whole: rows are added at its end and never changed. What is added is decided on the list as it is at that
 * moment: when somebody adds meanwhile, it is decided again.
 */
final class NumberedList<T> {

    private static final int TRIES = 50;
    /** Above this many data files a commit writes the list anew as one file: it is read before every addition. */
    private static final int FILES_AT_MOST = 24;

    private final LakeTable table;
    private final String label;
    private final Form<T> form;
    private final Runnable force;
    private volatile Listing<T> last = new Listing<>(-1, List.of());

    /**
     * How rows become columns and come back.
     *
     * @param order of the list
     */
    record Form<T>(Comparator<T> order, Function<Row, T> fromRow, BiFunction<Table, T, Record> toRow) {}

    /** @param force makes a commit survive a power cut before it is acknowledged */
    NumberedList(LakeTable table, String label, Form<T> form, Runnable force) {
        this.table = table;
        this.label = label;
        this.form = form;
        this.force = force;
    }

    /** Whether nothing was ever added; reads no file. */
    boolean isEmpty() {
        return table.newest().currentSnapshot() == null;
    }

    List<T> all() {
        return listing(table.newest());
    }

    /**
     * Adds rows.
     *
     * @param decide gives what to add to a list; called again when the list has changed meanwhile; what it throws flies out, and nothing is added
     * @return what was added
     */
    List<T> add(UnaryOperator<List<T>> decide) {
        for (int attempt = 1; ; attempt++) {
            Table newest = table.newest();
            List<T> listed = listing(newest);
            List<T> added = decide.apply(listed);
            if (added.isEmpty()) {
                return added;
            }
            try {
                commit(newest, listed, added);
                force.run();
                return added;
            } catch (ValidationException raced) {
                // somebody added since we read
                if (attempt == TRIES) {
                    throw raced;
                }
            }
        }
    }

    /** The list as of a state of the table; a snapshot never changes, so the last one read is kept. */
    private List<T> listing(Table state) {
        Snapshot snapshot = state.currentSnapshot();
        if (snapshot == null) {
            return List.of();
        }
        Listing<T> known = last;
        if (known.snapshot() != snapshot.snapshotId()) {
            known = new Listing<>(
                    snapshot.snapshotId(),
                    LakeTable.read(state, alwaysTrue(), form.fromRow()).stream()
                            .sorted(form.order())
                            .toList());
            last = known;
        }
        return known.rows();
    }

    private void commit(Table base, List<T> listed, List<T> added) {
        OverwriteFiles update =
                base.newOverwrite().conflictDetectionFilter(alwaysTrue()).validateNoConflictingData();
        Snapshot read = base.currentSnapshot();
        List<T> rows = new ArrayList<>();
        if (read != null) {
            update = update.validateFromSnapshot(read.snapshotId());
            if (Integer.parseInt(read.summary().getOrDefault("total-data-files", "0")) > FILES_AT_MOST) {
                update = update.overwriteByRowFilter(alwaysTrue());
                rows.addAll(listed);
            }
        }
        rows.addAll(added);
        List<Record> records =
                rows.stream().map(row -> form.toRow().apply(base, row)).toList();
        LakeTable.commit(base, update.addFile(LakeTable.write(base, label, records)));
    }

    private record Listing<T>(long snapshot, List<T> rows) {

        Listing {
            rows = List.copyOf(rows);
        }
    }
}
