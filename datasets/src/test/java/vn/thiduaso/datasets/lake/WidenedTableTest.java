package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.util.List;

import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.datasets.lake.ExampleRows.figures;

class WidenedTableTest {

    @TempDir
    Path home;

    @Test
    void shouldReadAndGoOnWithALakeMadeBeforeAColumnWasAdded() {
        LakeSettings settings = LakeSettings.embedded(home);
        SubmissionBatch old = figures("july.csv", 1);
        try (Lake lake = Lake.open(settings)) {
            lake.commit(List.of(old));
        }
        String sent = old.submission().id();
        makeOld(settings, old.quarantine().get(0));

        try (Lake lake = Lake.open(settings)) {
            assertThat(lake.quarantine().of(sent)).isEqualTo(old.quarantine());
            SubmissionBatch next = figures("more.csv", 2);
            lake.commit(List.of(next));

            assertThat(lake.quarantine().of(next.submission().id())).isEqualTo(next.quarantine());
            assertThat(lake.quarantine().of(sent))
                    .extracting(QuarantinedCell::severity)
                    .containsExactly(Severity.REFUSE);
        }
    }

    @Test
    void shouldReadFindingsOfALakeThatDidNotKnowWhatTheyMayMove() {
        LakeSettings settings = LakeSettings.embedded(home);
        SubmissionBatch old = figures("old.csv", 1);
        try (Lake lake = Lake.open(settings)) {
            lake.commit(List.of(old));
        }
        try (JdbcCatalog catalog = new JdbcCatalog(properties -> settings.files(), null, true)) {
            catalog.initialize(LakeSettings.CATALOG, settings.catalogProperties());
            catalog.loadTable(TableIdentifier.of(LakeTable.NAMESPACE, TableShape.FINDING.name()))
                    .updateSchema()
                    .deleteColumn("points_lost")
                    .deleteColumn("points_gained")
                    .deleteColumn("places_lost")
                    .deleteColumn("places_gained")
                    .deleteColumn("decides_rank")
                    .commit();
        }

        try (Lake lake = Lake.open(settings)) {
            SubmissionBatch next = figures("more.csv", 2);
            lake.commit(List.of(next));
            assertThat(lake.findings().of(old.submission().id()))
                    .isEqualTo(old.findings().stream()
                            .map(one -> one.moving(Swing.NONE))
                            .toList());
            assertThat(lake.findings().of(next.submission().id())).isEqualTo(next.findings());
        }
    }

    /** The table as it was without the columns, with a row written then. */
    private static void makeOld(LakeSettings settings, QuarantinedCell cell) {
        try (JdbcCatalog catalog = new JdbcCatalog(properties -> settings.files(), null, true)) {
            catalog.initialize(LakeSettings.CATALOG, settings.catalogProperties());
            TableIdentifier name = TableIdentifier.of(LakeTable.NAMESPACE, TableShape.QUARANTINE.name());
            catalog.loadTable(name)
                    .updateSchema()
                    .deleteColumn("severity")
                    .deleteColumn("read_as")
                    .commit();
            Table table = catalog.loadTable(name);
            Record row = Row.of(table.schema())
                    .set("submission", cell.submission())
                    .set("row_no", cell.rowNo())
                    .set("sheet", cell.sheet())
                    .set("cell", cell.cell())
                    .set("text", cell.text())
                    .set("rule", cell.rule())
                    .set("message", cell.message())
                    .set("remedy", cell.remedy())
                    .columns();
            table.newOverwrite()
                    .overwriteByRowFilter(Expressions.alwaysTrue())
                    .addFile(LakeTable.write(table, "old", List.of(row)))
                    .commit();
        }
    }
}
