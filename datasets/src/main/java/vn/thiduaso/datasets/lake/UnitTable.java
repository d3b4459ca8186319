package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;
import static org.apache.iceberg.expressions.Expressions.in;

/** Units as sent, of the submissions that are listed; of each unit and first day the latest row. */
public final class UnitTable {

    private static final String BETWEEN = ";";

    private final LakeTable table;
    private final SubmissionTable submissions;
    private volatile Sent lastSent = new Sent(-1, List.of());
    private volatile Counting last = new Counting(lastSent, List.of(), UnitRows.NONE);
    private volatile Counting past = last;

    /** Rows as sent, of one state of the table. */
    private record Sent(long snapshot, List<UnitRow> rows) {

        Sent {
            rows = List.copyOf(rows);
        }
    }

    /** What counts where some files are listed. */
    private record Counting(Sent sent, List<Submission> files, UnitRows directory) {

        Counting {
            files = List.copyOf(files);
        }

        private Counting of(Sent now, List<Submission> listed) {
            return sent == now && files.equals(listed)
                    ? this
                    : new Counting(now, listed, new UnitRows(counting(now, listed)));
        }
    }

    UnitTable(LakeTable table, SubmissionTable submissions) {
        this.table = table;
        this.submissions = submissions;
    }

    /** All rows that count, by unit and first day; read anew only when units were loaded. */
    public List<UnitRow> all() {
        return directory().rows();
    }

    /** The rows of one unit, by first day; none when there is no such unit. */
    public List<UnitRow> of(String unit) {
        return directory().of(unit);
    }

    /** The rows of some units, by unit and first day. */
    public List<UnitRow> of(Set<String> units) {
        return directory().of(units);
    }

    /** The rows that count; made anew only when units were loaded. */
    public UnitRows directory() {
        // files first: the rows of one that is listed are there
        return now(submissions.ofUnits());
    }

    private UnitRows now(List<Submission> files) {
        Counting now = last.of(sent(), files);
        last = now;
        return now.directory();
    }

    /** The rows that counted at a moment: those of the files loaded until then. The moment asked for last is at hand. */
    public UnitRows directoryAt(Instant moment) {
        List<Submission> files = submissions.ofUnits();
        List<Submission> then =
                files.stream().filter(file -> !file.loadedAt().isAfter(moment)).toList();
        if (then.size() == files.size()) {
            return now(files);
        }
        Counting asked = past.of(sent(), then);
        past = asked;
        return asked.directory();
    }

    private Sent sent() {
        Table newest = table.newest();
        Snapshot snapshot = newest.currentSnapshot();
        Sent known = lastSent;
        if (snapshot != null && known.snapshot() != snapshot.snapshotId()) {
            known = new Sent(snapshot.snapshotId(), LakeTable.read(newest, alwaysTrue(), UnitTable::fromRow));
            lastSent = known;
        }
        return known;
    }

    private static List<UnitRow> counting(Sent sent, List<Submission> files) {
        Map<String, Long> seqs = files.stream().collect(Collectors.toMap(Submission::id, Submission::seq));
        Map<Key, UnitRow> latest = new HashMap<>();
        for (UnitRow row : sent.rows()) {
            if (seqs.containsKey(row.submission())) {
                latest.merge(
                        new Key(row.unit(), row.validFrom()),
                        row,
                        (a, b) -> seqs.get(b.submission()) > seqs.get(a.submission()) ? b : a);
            }
        }
        return latest.values().stream()
                .sorted(Comparator.comparing(UnitRow::unit).thenComparing(UnitRow::validFrom))
                .toList();
    }

    /** Units that exist on a day, by unit and first day. */
    public List<UnitRow> at(LocalDate day) {
        return all().stream().filter(row -> row.isValidWithin(day, day)).toList();
    }

    void replace(List<SubmissionBatch> batches) {
        List<SubmissionBatch> ours = batches.stream()
                .filter(batch -> batch.submission().kind() == Submission.Kind.UNITS)
                .toList();
        if (!ours.isEmpty()) {
            List<String> ids =
                    ours.stream().map(batch -> batch.submission().id()).toList();
            Table newest = table.newest();
            Replacement.commit(
                    newest,
                    in("submission", ids),
                    ours,
                    List.of(),
                    batch -> batch.units().stream()
                            .map(row -> toRow(newest, row))
                            .toList());
        }
    }

    private static Record toRow(Table table, UnitRow row) {
        return Row.of(table.schema())
                .set("submission", row.submission())
                .set("unit", row.unit())
                .set("name", row.name())
                .set("kind", row.kind())
                .setMaybe("group_name", row.group())
                .setMaybe("parent", row.parent())
                .setDate("valid_from", row.validFrom(), UnitRow.SINCE_EVER)
                .setDate("valid_to", row.validTo(), UnitRow.OPEN)
                .setMaybe("successors", String.join(BETWEEN, row.successors()))
                .setMaybe("sector", row.sector())
                .columns();
    }

    private static UnitRow fromRow(Row row) {
        return new UnitRow(
                row.text("submission"),
                row.text("unit"),
                row.text("name"),
                row.text("kind"),
                row.text("group_name"),
                row.text("parent"),
                row.date("valid_from", UnitRow.SINCE_EVER),
                row.date("valid_to", UnitRow.OPEN),
                successors(row.text("successors")),
                row.text("sector"));
    }

    private static List<String> successors(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(BETWEEN));
    }

    private record Key(String unit, LocalDate validFrom) {}
}
