package vn.thiduaso.ingest.units;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTableReaderTest {

    private static final String HEADER = "unit,name,kind,group,parent,valid_from,valid_to\n";

    @TempDir
    Path folder;

    @Test
    void shouldReadEveryColumnOfAUnit() {
        assertThat(read(HEADER + "A1,Ấp Một,hamlet,Ấp loại 1,PT,2026-07-01,31/12/2027\n")
                        .units())
                .containsExactly(new UnitRow(
                        "lần nộp",
                        "A1",
                        "Ấp Một",
                        "hamlet",
                        "Ấp loại 1",
                        "PT",
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2027, 12, 31)));
    }

    @Test
    void shouldReadTheUnitsAUnitWentInto() {
        String header = "unit,name,kind,valid_to,successors\n";

        assertThat(read(header + "X1,Xã Cũ,commune,2025-06-30,X2; X3\n").units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.successors()).containsExactly("X2", "X3"));
        assertThat(read(header + "X1,Xã Cũ,commune,,X2\nX4,Xã,commune,2025-06-30,X4\n")
                        .faults())
                .extracting(fault -> fault.cell() + " " + fault.rule())
                .containsExactly("E2 unit-successor", "E3 unit-successor");
    }

    @Test
    void shouldReadTheSectorWhereTheFileTellsIt() {
        String header = "unit,name,kind,sector\n";

        assertThat(read(header + "D1,Công ty Một,enterprise, Thương mại\nD2,Công ty Hai,enterprise,\n")
                        .units())
                .extracting(UnitRow::sector)
                .containsExactly("Thương mại", "");
        assertThat(read(header + "D1,Công ty Một,enterprise," + "a".repeat(400) + "\n")
                        .faults())
                .extracting(fault -> fault.cell() + " " + fault.rule())
                .containsExactly("D2 text-unstorable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U-11/a b", "U\\11", "U;11", "U%11", ".", ".."})
    void shouldRefuseACodeThatNoAddressCanHold(String code) {
        assertThat(read(HEADER + "\"" + code + "\",Ấp Một,hamlet\nU-11.a b,Ấp Hai,hamlet\n"))
                .satisfies(read ->
                        assertThat(read.units()).extracting(UnitRow::unit).containsExactly("U-11.a b"))
                .satisfies(read -> assertThat(read.faults())
                        .extracting(fault -> fault.cell() + " " + fault.rule())
                        .containsExactly("A2 unit-code"));
    }

    @Test
    void shouldLeaveGroupParentAndDaysOpenWhenTheFileHasNone() {
        assertThat(read("unit,name,kind\nA1,Văn phòng,agency\n").units())
                .containsExactly(
                        new UnitRow("lần nộp", "A1", "Văn phòng", "agency", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN));
    }

    @Test
    void shouldPartCellsByTheSeparatorThatMakesTheColumns() {
        assertThat(read("unit;name;kind\nA1;Phòng Nội vụ, Lao động, Xã hội;agency\n")
                        .units())
                .extracting(UnitRow::name)
                .containsExactly("Phòng Nội vụ, Lao động, Xã hội");
    }

    @Test
    void shouldReadTheDayAWorkbookStores() {
        Path file = ExampleFiles.workbook(
                folder.resolve("units.xlsx"),
                "Đơn vị",
                List.of(List.of("unit", "name", "kind", "valid_from"), List.of("A1", "Văn phòng", "agency", 46204)));

        assertThat(read(file).units()).extracting(UnitRow::validFrom).containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void shouldTakeAParentThatAnotherFileDescribes() {
        assertThat(read(HEADER + "A1,Ấp Một,hamlet,,NOT_HERE,,\n").units())
                .extracting(UnitRow::parent)
                .containsExactly("NOT_HERE");
    }

    @Test
    void shouldTakeAUnitTwiceWithDifferentDays() {
        UnitTableReader.Read read =
                read(HEADER + "A1,Cũ,agency,,,2025-01-01,2025-12-31\nA1,Mới,agency,,,2026-01-01,\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.units()).extracting(UnitRow::name).containsExactly("Cũ", "Mới");
    }

    @Test
    void shouldTakeTextsAsLongAsTheyCanBeKeptWithTheirLineBreaks() {
        String name = "Ấ".repeat(250) + "\n" + "Ấ".repeat(249);

        assertThat(read(HEADER + "A1,\"" + name + "\",agency,,,,\n").units())
                .extracting(UnitRow::name)
                .containsExactly(name);
    }

    @Test
    void shouldFindANulFarBehindTheFirstLetters() {
        String title = "Danh sách đơn vị ".repeat(400) + "\n";

        assertThat(read(title + HEADER + "A1,Ấp\u0000Một,hamlet,,,,\n").faults())
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("text-unstorable B3");
    }

    static Stream<Arguments> brokenRows() {
        return Stream.of(
                Arguments.of("unit-blank", ",Văn phòng,agency,,,,", "A3", "mã đơn vị"),
                Arguments.of("unit-blank", "A2,,agency,,,,", "B3", "tên"),
                Arguments.of("unit-kind", "A2,Văn phòng,agensy,,,,", "C3", "agensy"),
                Arguments.of("unit-kind", "A2,Văn phòng,,,,,", "C3", "loại đơn vị"),
                Arguments.of("date-text", "A2,Văn phòng,agency,,,hôm nay,", "F3", "hôm nay"),
                Arguments.of("date-text", "A2,Văn phòng,agency,,,,31/02/2026", "G3", "31/02/2026"),
                Arguments.of("date-text", "A2,Văn phòng,agency,,,07-01-2026,", "F3", "07-01-2026"),
                Arguments.of("date-order", "A2,Văn phòng,agency,,,2026-07-02,2026-07-01", "G3", "trước"),
                Arguments.of("text-unstorable", "A2," + "Ấ".repeat(501) + ",agency,,,,", "B3", "501"),
                Arguments.of("text-unstorable", "A".repeat(201) + ",Văn phòng,agency,,,,", "A3", "201"),
                Arguments.of("text-unstorable", "A2,Văn phòng,agency," + "g".repeat(301) + ",,,", "D3", "301"),
                Arguments.of("text-unstorable", "A2,Văn phòng,agency,," + "p".repeat(201) + ",,", "E3", "201"),
                Arguments.of("text-unstorable", "A2,Văn\u0007phòng,agency,,,,", "B3", "U+0007 ở vị trí 4"),
                Arguments.of("text-unstorable", "A2,Văn\u0085phòng,agency,,,,", "B3", "U+0085"),
                Arguments.of("duplicate", "A1,Văn phòng,agency,,,,", "A3", "dòng 2"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRows")
    void shouldNamePlaceTextAndRemedyOfAFault(String rule, String row, String cell, String named) {
        UnitTableReader.Read read = read(HEADER + "A1,Ấp Một,hamlet,,,,\n" + row + "\n");

        assertThat(read.units()).extracting(UnitRow::unit).containsExactly("A1");
        assertThat(read.faults())
                .extracting(fault -> fault.rule() + " " + fault.row() + " " + fault.place())
                .containsExactly(rule + " 3 " + cell);
        assertThat(read.faults().get(0).message()).contains(named);
        assertThat(read.faults().get(0).remedy()).isNotBlank();
    }

    @Test
    void shouldSuggestTheKindThatWasMeant() {
        assertThat(read(HEADER + "A1,Văn phòng,agensy,,,,\n").faults().get(0).remedy())
                .contains("agency");
    }

    @Test
    void shouldShowAllFaultsOfARowAtOnceAndCountItOnce() {
        UnitTableReader.Read read = read(HEADER + ",,x,,,y,z\nA1,Ấp Một,hamlet,,,,\n");

        assertThat(read.faults()).extracting(CellFault::place).containsExactlyInAnyOrder("A2", "B2", "C2", "F2", "G2");
        assertThat(read.read()).isEqualTo(2);
        assertThat(read.quarantined()).isEqualTo(1);
        assertThat(read.units()).hasSize(1);
    }

    @Test
    void shouldNotCallRowsWithUnreadableDaysDoubles() {
        assertThat(read(HEADER + "A1,Cũ,agency,,,2025/01/01,\nA1,Mới,agency,,,2026/01/01,\n")
                        .faults())
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("date-text F2", "date-text F3");
    }

    static Stream<Arguments> brokenHeaders() {
        return Stream.of(
                Arguments.of("unit,name", "column-missing A1", "kind"),
                Arguments.of("unit,name,kind,grup", "column-unknown D1", "grup"),
                Arguments.of("unit,name,kind,Name", "column-double D1", "Name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenHeaders")
    void shouldRefuseAHeaderThatCannotBeUnderstood(String header, String fault, String named) {
        UnitTableReader.Read read = read(header + "\nA1,Văn phòng,agency,agency\n");

        assertThat(read.headerFaults())
                .extracting(found -> found.rule() + " " + found.place())
                .containsExactly(fault);
        assertThat(read.headerFaults().get(0).message()).contains(named);
        assertThat(read.headerFaults().get(0).remedy()).isNotBlank();
    }

    @Test
    void shouldShowAllFaultsOfAHeaderAtOnce() {
        assertThat(read("unit,nam,unit\nA1,x,y\n").headerFaults())
                .extracting(CellFault::rule)
                .containsExactly("column-unknown", "column-double", "column-missing", "column-missing");
    }

    private UnitTableReader.Read read(String text) {
        return read(ExampleFiles.text(folder.resolve("units.csv"), text));
    }

    private static UnitTableReader.Read read(Path file) {
        return UnitTableReader.read(SourceFile.open(file, ReadLimits.batch()).reader(), "lần nộp");
    }
}
