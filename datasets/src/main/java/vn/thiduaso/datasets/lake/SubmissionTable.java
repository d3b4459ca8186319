package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.ValidationException;

import vn.thiduaso.scoring.Period;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;

/** The files that count. Listing one here is the moment its figures become visible. */
public final class SubmissionTable {

    private static final int TRIES = 50;
    /** Above this many data files a commit writes the list anew as one file: it is read before every load. */
    private static final int FILES_AT_MOST = 24;

    private final LakeTable table;
    private final Runnable force;
    private volatile Listing last = new Listing(-1, List.of());

    /** @param force makes a commit survive a power cut before it is acknowledged */
    SubmissionTable(LakeTable table, Runnable force) {
        this.table = table;
        this.force = force;
    }

    /** All submissions by seq. */
    public List<Submission> all() {
        return listing(table.newest());
    }

    /** Submissions of observations for an index set and period, by seq. */
    public List<Submission> of(String indexSet, Period period) {
        return all().stream()
                .filter(row -> row.indexSet().equals(indexSet) && row.period().equals(period.toString()))
                .toList();
    }

    /** Submissions of units, by seq. */
    public List<Submission> ofUnits() {
        return all().stream().filter(row -> row.kind() == Submission.Kind.UNITS).toList();
    }

    public Optional<Submission> find(String id) {
        return all().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /**
     * Adds the submissions that are not listed yet, with the next numbers. Two processes that do this at once get different numbers, and a
     * submission of both is listed once.
     */
    CommittedSubmissions list(List<Submission> submissions) {
        for (int attempt = 1; ; attempt++) {
            Table newest = table.newest();
            List<Submission> listed = listing(newest);
            CommittedSubmissions result = numbered(submissions, listed);
            if (result.added().isEmpty()) {
                return result;
            }
            try {
                commit(newest, listed, result.added());
                force.run();
                return result;
            } catch (ValidationException raced) {
                // somebody listed submissions since we read: number ours again
                if (attempt == TRIES) {
                    throw raced;
                }
            }
        }
    }

    /** The list as of a state of the table; a snapshot never changes, so the last one read is kept. */
    private List<Submission> listing(Table state) {
        Snapshot snapshot = state.currentSnapshot();
        if (snapshot == null) {
            return List.of();
        }
        Listing known = last;
        if (known.snapshot() != snapshot.snapshotId()) {
            known = new Listing(
                    snapshot.snapshotId(),
                    LakeTable.read(state, alwaysTrue(), SubmissionTable::fromRow).stream()
                            .sorted(Comparator.comparingLong(Submission::seq))
                            .toList());
            last = known;
        }
        return known.rows();
    }

    private static CommittedSubmissions numbered(List<Submission> submissions, List<Submission> listed) {
        Map<String, Submission> byId =
                listed.stream().collect(Collectors.toMap(Submission::id, Function.identity(), (a, b) -> a));
        long seq = listed.stream().mapToLong(Submission::seq).max().orElse(0);
        List<Submission> added = new ArrayList<>();
        List<Submission> known = new ArrayList<>();
        for (Submission submission : submissions) {
            if (byId.containsKey(submission.id())) {
                known.add(byId.get(submission.id()));
            } else {
                added.add(submission.withSeq(++seq));
            }
        }
        return new CommittedSubmissions(added, known);
    }

    private static void commit(Table base, List<Submission> listed, List<Submission> added) {
        OverwriteFiles update =
                base.newOverwrite().conflictDetectionFilter(alwaysTrue()).validateNoConflictingData();
        Snapshot read = base.currentSnapshot();
        List<Submission> rows = new ArrayList<>();
        if (read != null) {
            update = update.validateFromSnapshot(read.snapshotId());
            if (Integer.parseInt(read.summary().getOrDefault("total-data-files", "0")) > FILES_AT_MOST) {
                update = update.overwriteByRowFilter(alwaysTrue());
                rows.addAll(listed);
            }
        }
        rows.addAll(added);
        List<Record> records = rows.stream().map(row -> toRow(base, row)).toList();
        LakeTable.commit(base, update.addFile(LakeTable.write(base, "submission", records)));
    }

    private static Record toRow(Table table, Submission row) {
        return Row.of(table.schema())
                .set("submission", row.id())
                .set("kind", row.kind().word())
                .setMaybe("index_set", row.indexSet())
                .setMaybe("period", row.period())
                .set("file_name", row.fileName())
                .set("sha256", row.sha256())
                .set("bytes", row.bytes())
                .set("rows_read", row.rowsRead())
                .set("accepted", row.accepted())
                .set("quarantined", row.quarantined())
                .set("sent_by", row.sentBy())
                .set("illustrative", row.illustrative())
                .setTime("loaded_at", row.loadedAt())
                .set("seq", row.seq())
                .columns();
    }

    private static Submission fromRow(Row row) {
        return new Submission(
                row.text("submission"),
                Submission.Kind.of(row.text("kind")),
                row.text("index_set"),
                row.text("period"),
                row.text("file_name"),
                row.text("sha256"),
                row.count("bytes"),
                row.count("rows_read"),
                row.count("accepted"),
                row.count("quarantined"),
                row.text("sent_by"),
                row.is("illustrative"),
                row.time("loaded_at"),
                row.count("seq"));
    }

    private record Listing(long snapshot, List<Submission> rows) {

        Listing {
            rows = List.copyOf(rows);
        }
    }
}
