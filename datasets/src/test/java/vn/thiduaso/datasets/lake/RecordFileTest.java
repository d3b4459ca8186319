package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.types.Conversions;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.datasets.lake.ExampleRows.figures;

class RecordFileTest {

    /** More than a row group. */
    private static final int MANY = 40_000;

    @TempDir
    Path home;

    @Test
    void shouldComeBackAsItWasOverSeveralRowGroups() {
        SubmissionBatch plain = figures("found.csv", 1, 2);
        String id = plain.submission().id();
        List<Finding> findings =
                IntStream.rangeClosed(1, MANY).mapToObj(row -> finding(id, row)).toList();
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            lake.commit(List.of(new SubmissionBatch(
                    plain.submission(), plain.observations(), List.of(), plain.quarantine(), findings)));
            lake.commit(List.of(figures("other.csv", 3)));

            assertThat(lake.findings().of(id)).isEqualTo(findings);
            assertThat(lake.quarantine().of(id)).isEqualTo(plain.quarantine());
        }
    }

    /** Rows are taken out file by file, by these bounds. */
    @Test
    void shouldSayOfWhichSubmissionTheRowsAre() {
        onTable(TableShape.FINDING, table -> {
            Record row = FindingTable.toRow(table, finding("0123456789abcdef", 7));
            DataFile file = LakeTable.write(table, "one", List.of(row, row));
            int submission = table.schema().findField("submission").fieldId();

            assertThat(file.recordCount()).isEqualTo(2);
            assertThat(file.nullValueCounts())
                    .containsEntry(table.schema().findField("places_gained").fieldId(), 2L);
            assertThat(Conversions.<CharSequence>fromByteBuffer(
                                    Types.StringType.get(), file.lowerBounds().get(submission))
                            .toString())
                    .isEqualTo("0123456789abcdef");
            assertThat(file.upperBounds().get(submission))
                    .isEqualTo(file.lowerBounds().get(submission));
        });
    }

    @Test
    void shouldHoldFewRowsOfLongTexts() {
        onTable(TableShape.QUARANTINE, table -> {
            Record row = QuarantineTable.toRow(
                    table,
                    new QuarantinedCell(
                            "id", 2, "", "C2", "x".repeat(1 << 20), "", "number-text", Severity.REFUSE, "sai", "sửa"));

            DataFile file = LakeTable.write(table, "long", Collections.nCopies(10, row));

            assertThat(file.recordCount()).isEqualTo(10);
            assertThat(file.splitOffsets()).as("row groups of 4, 4 and 2").hasSize(3);
        });
    }

    @Test
    void shouldRefuseNoRowsAndRowsWithAHole() {
        onTable(TableShape.QUARANTINE, table -> {
            assertThatThrownBy(() -> LakeTable.write(table, "none", List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            Record hole = Row.of(table.schema()).set("submission", "s").columns();
            assertThatThrownBy(() -> LakeTable.write(table, "hole", List.of(hole)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("row_no");
        });
    }

    private void onTable(TableShape shape, Consumer<Table> test) {
        LakeSettings settings = LakeSettings.embedded(home);
        Lake.open(settings).close();
        try (JdbcCatalog catalog = new JdbcCatalog(properties -> settings.files(), null, true)) {
            catalog.initialize(LakeSettings.CATALOG, settings.catalogProperties());
            test.accept(catalog.loadTable(TableIdentifier.of(LakeTable.NAMESPACE, shape.name())));
        }
    }

    /** With gaps and texts of every kind, in turn. */
    private static Finding finding(String submission, int row) {
        boolean odd = row % 2 == 1;
        return new Finding(
                submission,
                "Xã Đông " + row % 100,
                odd ? "" : "ON_TIME",
                odd ? "" : "value",
                odd ? Double.NaN : -0.0,
                row,
                row,
                "",
                "C" + row,
                row % 3 == 0 ? "−0 😀 " + row : "",
                odd ? "1.234,5" : "",
                "history",
                odd ? Severity.WARN : Severity.INFORM,
                "khác thường",
                "xem lại",
                odd ? Swing.NONE : new Swing(1.5, 0.25, row, 0, row % 4 == 0));
    }
}
