package vn.thiduaso.ingest.units;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class UnitParentsTest {

    private static final String HEADER = "unit,name,kind,parent\n";

    @TempDir
    Path folder;

    private UnitTableReader.Read read(String name, String rows) {
        Path file = ExampleFiles.text(folder.resolve(name), HEADER + rows);
        return UnitTableReader.read(
                SourceFile.open(file, ReadLimits.batch()).reader(UnitTableReader::isUnitHeader), name);
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
}
