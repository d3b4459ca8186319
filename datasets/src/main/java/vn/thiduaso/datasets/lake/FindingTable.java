package vn.thiduaso.datasets.lake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.equal;
import static org.apache.iceberg.expressions.Expressions.in;

/** What was found in accepted figures, of the submissions that are listed. */
public final class FindingTable {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::submission)
            .thenComparing(Finding::sheet)
            .thenComparing(Finding::rowNo)
            .thenComparing(Finding::cell)
            .thenComparing(Finding::rule);

    private final LakeTable table;
    private final SubmissionTable submissions;

    FindingTable(LakeTable table, SubmissionTable submissions) {
        this.table = table;
        this.submissions = submissions;
    }

    /** Findings of a submission by place and rule; none when it is not listed. */
    public List<Finding> of(String submission) {
        return submissions.find(submission).isEmpty() ? List.of() : read(List.of(submission));
    }

    /** Findings of all listed submissions for an index set and period, also where the figure has been superseded since; by submission and place. */
    public List<Finding> of(String indexSet, Period period) {
        List<String> ids =
                submissions.of(indexSet, period).stream().map(Submission::id).toList();
        return ids.isEmpty() ? List.of() : read(ids);
    }

    /** Findings of some listed submissions, by submission and place. */
    public List<Finding> of(Set<String> listed) {
        return listed.isEmpty() ? List.of() : read(listed);
    }

    /** The same of one unit. */
    public List<Finding> of(String indexSet, Period period, String unit) {
        List<String> ids =
                submissions.of(indexSet, period).stream().map(Submission::id).toList();
        return ids.isEmpty() ? List.of() : read(and(in("submission", ids), equal("unit", unit)));
    }

    private List<Finding> read(Collection<String> ids) {
        return read(in("submission", ids));
    }

    private List<Finding> read(Expression which) {
        return table.read(which, FindingTable::fromRow).stream()
                .sorted(BY_PLACE)
                .toList();
    }

    /** Adds the findings in one commit and takes out what a killed attempt left of the same submissions. */
    void replace(List<SubmissionBatch> batches, List<DataFile> written) {
        List<String> ids =
                batches.stream().map(batch -> batch.submission().id()).toList();
        Table newest = table.newest();
        Replacement.commit(
                newest,
                in("submission", ids),
                batches,
                written,
                batch ->
                        batch.findings().stream().map(row -> toRow(newest, row)).toList());
    }

    static Record toRow(Table table, Finding row) {
        return Row.of(table.schema())
                .set("submission", row.submission())
                .set("unit", row.unit())
                .setMaybe("code", row.code())
                .setMaybe("part", row.part())
                .setNumber("low", row.low())
                .setNumber("high", row.high())
                .set("row_no", row.rowNo())
                .set("sheet", row.sheet())
                .set("cell", row.cell())
                .set("text", row.text())
                .setMaybe("read_as", row.readAs())
                .set("rule", row.rule())
                .set("severity", row.severity().word())
                .set("message", row.message())
                .set("remedy", row.remedy())
                .setNumber("points_lost", row.swing().pointsLost())
                .setNumber("points_gained", row.swing().pointsGained())
                .setInteger("places_lost", row.swing().placesLost(), 0)
                .setInteger("places_gained", row.swing().placesGained(), 0)
                .setInteger("decides_rank", row.swing().decidesRank() ? 1 : 0, 0)
                .columns();
    }

    private static Finding fromRow(Row row) {
        return new Finding(
                row.text("submission"),
                row.text("unit"),
                row.text("code"),
                row.text("part"),
                row.number("low"),
                row.number("high"),
                row.integer("row_no", 0),
                row.text("sheet"),
                row.text("cell"),
                row.text("text"),
                row.text("read_as"),
                row.text("rule"),
                Severity.find(row.text("severity")).orElseThrow(),
                row.text("message"),
                row.text("remedy"),
                new Swing(
                        row.number("points_lost"),
                        row.number("points_gained"),
                        row.integer("places_lost", 0),
                        row.integer("places_gained", 0),
                        row.integer("decides_rank", 0) == 1));
    }
}
