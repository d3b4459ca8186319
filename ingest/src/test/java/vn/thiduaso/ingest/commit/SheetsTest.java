package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.CellFault;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks of several sheets. One lake for all dry runs. */
class SheetsTest {

    private static final List<Object> LONG = List.of("unit", "indicator", "value");
    private static final List<Object> WIDE = List.of("unit", "MEETINGS");

    @TempDir
    static Path folder;

    private static ExampleLake lake;

    @BeforeAll
    static void open() {
        lake = ExampleLake.withUnits(folder);
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @Test
    void shouldReadEverySheetWithAHeaderAndKeepTheSheetOfACell() {
        IngestReport report = lake.load(book(sheets(
                "Hướng dẫn", List.of(List.of("Điền từng sheet")),
                "Quý 3", List.of(LONG, List.of("A1", "MEETINGS", 4)),
                "Bổ sung", List.of(List.of("Tiêu đề"), LONG, List.of("A2", "MEETINGS", 5)),
                "Dạng rộng", List.of(WIDE, List.of("A3", 6)))));

        FileReport file = report.files().get(0);
        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(file.accepted()).isEqualTo(3);
        assertThat(lake.lake().observations().of(file.submission()))
                .extracting(row -> row.unit() + " " + row.sheet() + "!" + row.cell() + " " + row.text())
                .containsExactlyInAnyOrder("A1 Quý 3!C2 4", "A2 Bổ sung!C3 5", "A3 Dạng rộng!B2 6");
    }

    @Test
    void shouldCountTheRowsOfAllSheetsAndPlaceTheirFaults() {
        FileReport file = check(sheets(
                "S1", List.of(LONG, List.of("A1", "MEETINGS", "bốn"), List.of("A2", "MEETINGS", 5)),
                "S2", List.of(LONG, List.of("A3", "MEETINGS", "ba"), List.of("A4", "MEETINGS", 5))));

        assertThat(List.of(file.read(), file.accepted(), file.quarantined())).containsExactly(4L, 2L, 2L);
        assertThat(file.faults()).extracting(CellFault::place).containsExactly("S1!C2", "S2!C2");
    }

    @Test
    void shouldKeepADoubleInAnotherSheetOutAtItsOwnPlace() {
        FileReport file = check(sheets(
                "S1", List.of(LONG, List.of("A1", "MEETINGS", 4)),
                "S2", List.of(LONG, List.of("A1", "MEETINGS", 6), List.of("A2", "MEETINGS", 6))));

        assertThat(List.of(file.read(), file.accepted(), file.quarantined())).containsExactly(3L, 1L, 2L);
        assertThat(file.faults())
                .extracting(fault -> fault.place() + " " + fault.text() + " " + fault.rule())
                .containsExactly("S1!C2 4 duplicate", "S2!C2 6 duplicate");
        assertThat(file.faults().get(0).message()).contains("S2!C2");
        assertThat(file.faults().get(1).message()).contains("S1!C2");
    }

    @Test
    void shouldRefuseAFurtherSheetWhoseHeaderIsNotUnderstood() {
        FileReport file = check(sheets(
                "S1", List.of(LONG, List.of("A1", "MEETINGS", 4)),
                "S2", List.of(List.of("unit", "indicator", "valeu"), List.of("A2", "MEETINGS", 6))));

        assertThat(file.status()).isEqualTo(FileReport.Status.REFUSED);
        assertThat(file.faults()).extracting(CellFault::place).containsExactly("S2!C1", "S2!B1");
        assertThat(file.faults().get(0).remedy()).contains("\"value\"", "sheet “S2” không phải số liệu");
    }

    @Test
    void shouldReadUnitsOfEverySheet() {
        List<Object> header = List.of("unit", "name", "kind");
        List<Object> moved = List.of("kind", "unit", "name");
        IngestReport report = lake.loadUnits(book(sheets(
                "Xã", List.of(header, List.of("B1", "Phòng một", "agency")),
                "Ấp", List.of(moved, List.of("agency", "B2", "Phòng hai"), List.of("agency", "B1", "Phòng ba")))));

        FileReport file = report.files().get(0);
        assertThat(List.of(file.read(), file.accepted(), file.quarantined())).containsExactly(3L, 2L, 1L);
        assertThat(file.faults()).extracting(CellFault::place).containsExactly("Ấp!B3");
        assertThat(file.faults().get(0).message()).contains("dòng 2 của sheet Xã");
    }

    private static FileReport check(Map<String, List<List<Object>>> sheets) {
        return lake.dryRun(book(sheets)).files().get(0);
    }

    private static Path book(Map<String, List<List<Object>>> sheets) {
        return ExampleFiles.workbook(folder.resolve("book.xlsx"), sheets);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<List<Object>>> sheets(Object... namesAndRows) {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        for (int i = 0; i < namesAndRows.length; i += 2) {
            sheets.put((String) namesAndRows[i], (List<List<Object>>) namesAndRows[i + 1]);
        }
        return sheets;
    }
}
