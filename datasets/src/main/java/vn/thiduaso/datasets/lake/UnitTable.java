package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;
import static org.apache.iceberg.expressions.Expressions.in;

/** Units as sent, of the submissions that are listed; of each unit and first day the latest row. */
public final class UnitTable {

    private static final String BETWEEN = ";";

    private final LakeTable table;
    private final SubmissionTable submissions;

    UnitTable(LakeTable table, SubmissionTable submissions) {
        this.table = table;
        this.submissions = submissions;
    }

    /** All rows that count, by unit and first day. */
    public List<UnitRow> all() {
        return of(submissions.ofUnits());
    }

    /** The rows that counted at a moment, by unit and first day: those of the files loaded until then. */
    public List<UnitRow> knownAt(Instant moment) {
        return of(submissions.ofUnits().stream()
                .filter(file -> !file.loadedAt().isAfter(moment))
                .toList());
    }

    private List<UnitRow> of(List<Submission> files) {
        Map<String, Long> seqs = files.stream().collect(Collectors.toMap(Submission::id, Submission::seq));
        Map<Key, UnitRow> latest = new HashMap<>();
        for (UnitRow row : table.read(alwaysTrue(), UnitTable::fromRow)) {
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
                successors(row.text("successors")));
    }

    private static List<String> successors(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(BETWEEN));
    }

    private record Key(String unit, LocalDate validFrom) {}
}
