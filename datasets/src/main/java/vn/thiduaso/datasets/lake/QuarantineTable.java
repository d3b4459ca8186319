package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.List;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

import vn.thiduaso.scoring.check.Severity;

import static org.apache.iceberg.expressions.Expressions.equal;
import static org.apache.iceberg.expressions.Expressions.in;

/** What was found in rows that were kept out, of the submissions that are listed. */
public final class QuarantineTable {

    private final LakeTable table;
    private final SubmissionTable submissions;

    QuarantineTable(LakeTable table, SubmissionTable submissions) {
        this.table = table;
        this.submissions = submissions;
    }

    /** Faults of a listed submission by row, cell and rule. */
    public List<QuarantinedCell> of(String submission) {
        if (submissions.find(submission).isEmpty()) {
            return List.of();
        }
        return table.read(equal("submission", submission), QuarantineTable::fromRow).stream()
                .sorted(Comparator.comparing(QuarantinedCell::sheet)
                        .thenComparing(QuarantinedCell::rowNo)
                        .thenComparing(QuarantinedCell::cell)
                        .thenComparing(QuarantinedCell::rule))
                .toList();
    }

    void replace(List<SubmissionBatch> batches, List<DataFile> written) {
        List<String> ids =
                batches.stream().map(batch -> batch.submission().id()).toList();
        Table newest = table.newest();
        Replacement.commit(
                newest,
                in("submission", ids),
                batches,
                written,
                batch -> batch.quarantine().stream()
                        .map(row -> toRow(newest, row))
                        .toList());
    }

    static Record toRow(Table table, QuarantinedCell row) {
        return Row.of(table.schema())
                .set("submission", row.submission())
                .set("row_no", row.rowNo())
                .set("sheet", row.sheet())
                .set("cell", row.cell())
                .set("text", row.text())
                .setMaybe("read_as", row.readAs())
                .set("rule", row.rule())
                .set("severity", row.severity().word())
                .set("message", row.message())
                .set("remedy", row.remedy())
                .columns();
    }

    private static QuarantinedCell fromRow(Row row) {
        return new QuarantinedCell(
                row.text("submission"),
                row.integer("row_no", 0),
                row.text("sheet"),
                row.text("cell"),
                row.text("text"),
                row.text("read_as"),
                row.text("rule"),
                // rows of a lake from before there were severities
                Severity.find(row.text("severity")).orElse(Severity.REFUSE),
                row.text("message"),
                row.text("remedy"));
    }
}
