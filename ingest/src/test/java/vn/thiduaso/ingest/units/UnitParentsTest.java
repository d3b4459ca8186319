package vn.thiduaso.ingest.units;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class UnitParentsTest {

    private static final String HEADER = "unit,name,kind,parent\n";
    private static final int LONG = 20_000;

    @TempDir
    Path folder;

    private UnitTableReader.Read read(String name, String rows) {
        Path file = ExampleFiles.text(folder.resolve(name), HEADER + rows);
        return UnitTableReader.read(SourceFile.open(file, ReadLimits.batch()).reader(), name);
    }

    @Test
    void shouldKeepOutAUnitUnderAParentNobodyKnowsAndThenThoseUnderIt() {
        UnitTableReader.Read checked = UnitParents.checked(
                        List.of(read("a.csv", "A1,Ấp Một,hamlet,PT\nA2,Ấp Hai,hamlet,A1\nA3,Ấp Ba,hamlet,\n")),
                        List.of())
                .get(0);

        assertThat(checked.units()).extracting(UnitRow::unit).containsExactly("A3");
        assertThat(checked.read()).isEqualTo(checked.units().size() + checked.quarantined());
        assertThat(checked.faults())
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("parent-unknown D2", "parent-unknown D3");
        assertThat(checked.faults()).allSatisfy(fault -> {
            assertThat(fault.message()).contains("không có trong danh sách");
            assertThat(fault.remedy()).contains("đơn vị cấp trên");
        });
    }

    @Test
    void shouldFindTheParentInAnotherFileOrAmongTheUnitsKnown() {
        List<UnitTableReader.Read> reads =
                List.of(read("a.csv", "A1,Ấp Một,hamlet,PT\nA2,Ấp Hai,hamlet,XA\n"), read("b.csv", "PT,Xã,commune,\n"));
        UnitRow known = new UnitRow("x", "XA", "Xã", "commune", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);

        assertThat(UnitParents.checked(reads, List.of(known)).get(0).units()).hasSize(2);
    }

    @Test
    void shouldRefuseAUnitThatIsItsOwnParent() {
        UnitTableReader.Read read = read("a.csv", "A1,Ấp Một,hamlet,A1\n");

        assertThat(read.units()).isEmpty();
        assertThat(read.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("chính nó"));
    }

    @Test
    void shouldKeepOutUnitsThatGoRoundInACircleAndThoseUnderThem() {
        UnitTableReader.Read checked = UnitParents.checked(
                        List.of(
                                read(
                                        "a.csv",
                                        "C1,Một,hamlet,A1\nA1,Ấp Một,hamlet,B1\nB1,Ấp Hai,hamlet,A1\nX1,Ấp Ba,hamlet,\nY1,Ấp Tư,hamlet,X1\n")),
                        List.of())
                .get(0);

        assertThat(checked.units()).extracting(UnitRow::unit).containsExactly("X1", "Y1");
        assertThat(checked.parents().keySet()).extracting(UnitRow::unit).containsExactly("Y1");
        assertThat(checked.read()).isEqualTo(checked.units().size() + checked.quarantined());
        assertThat(checked.faults())
                .extracting(fault -> fault.rule() + " " + fault.place() + " " + fault.message())
                .containsExactly(
                        "parent-unknown D2 Đơn vị “C1” thuộc đơn vị “A1” không có trong danh sách",
                        "parent-unknown D3 Đơn vị “A1” thuộc chính nó theo vòng: A1 → B1 → A1",
                        "parent-unknown D4 Đơn vị “B1” thuộc chính nó theo vòng: B1 → A1 → B1");
    }

    @Test
    void shouldFindACircleOverTwoFilesAndTheUnitsKnown() {
        List<UnitTableReader.Read> reads =
                List.of(read("a.csv", "A1,Ấp Một,hamlet,B1\n"), read("b.csv", "B1,Xã,commune,L1\n"));
        UnitRow known = new UnitRow("x", "L1", "Phường", "commune", "", "A1", UnitRow.SINCE_EVER, UnitRow.OPEN);

        assertThat(UnitParents.checked(reads, List.of(known)))
                .allSatisfy(read -> assertThat(read.units()).isEmpty())
                .allSatisfy(read -> assertThat(read.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.message()).contains("A1 → B1")));
    }

    @Test
    void shouldLetALaterFileMoveAUnitOutOfWhatWouldBeACircle() {
        UnitRow above = new UnitRow("x", "A1", "Xã", "commune", "", "B1", UnitRow.SINCE_EVER, UnitRow.OPEN);
        UnitRow below = new UnitRow("x", "B1", "Ấp", "hamlet", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);

        List<UnitTableReader.Read> turned =
                List.of(read("a.csv", "A1,Xã,commune,\n"), read("b.csv", "B1,Ấp,hamlet,A1\n"));

        assertThat(UnitParents.checked(turned, List.of(above, below)))
                .allSatisfy(read -> assertThat(read.faults()).isEmpty());
    }

    /** Looking at all units again for each of them would be hundreds of millions of steps here. */
    @Test
    void shouldFollowALongChainUnderAnUnknownParentAndALongCircle() {
        assertThat(outOfChain("PT")).isEqualTo(LONG);
        assertThat(outOfChain("U" + (LONG - 1))).isEqualTo(LONG);
        assertThat(outOfChain("")).isZero();
    }

    /** Units in a chain, each under the one before it, the first under the parent given: how many are kept out. */
    private static long outOfChain(String parent) {
        List<UnitRow> units = new ArrayList<>();
        Map<UnitRow, UnitTableReader.Place> parents = new HashMap<>();
        for (int i = 0; i < LONG; i++) {
            String above = i == 0 ? parent : "U" + (i - 1);
            UnitRow unit = new UnitRow("x", "U" + i, "Ấp", "hamlet", "", above, UnitRow.SINCE_EVER, UnitRow.OPEN);
            units.add(unit);
            if (!above.isEmpty()) {
                parents.put(unit, new UnitTableReader.Place("", new Cell(i + 1, 3, above, Double.NaN)));
            }
        }
        UnitTableReader.Read read =
                new UnitTableReader.Read(LONG, 0, units, parents, List.of(), List.of(), FontTexts.NONE);
        return UnitParents.checked(List.of(read), List.of()).get(0).quarantined();
    }
}
