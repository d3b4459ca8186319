package vn.thiduaso.ingest.check;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.PlainValues;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

class AskedOfKindTest {

    /** Meetings are asked of schools only. */
    private static final IndexSet SET = IndexSetYaml.read(
            ExampleFiles.YAML
                    .replace("applies-to: [agency]", "applies-to: [agency, school]")
                    .replace("      max: 4\n", "      max: 4\n      applies-to: [school]\n"),
            "sample.yaml");

    private static List<CellFault> check(String unit, String code, String value) {
        UnitDirectory units = new UnitDirectory(ExampleFiles.PERIOD, ExampleFiles.units());
        Checks checks = new Checks(
                SET,
                ExampleFiles.PERIOD,
                units,
                new NoDuplicate(SET, ExampleFiles.PERIOD, (file, column, fault) -> {}));
        Cell blank = Cell.blank(2, 3);
        return checks.check(new Entry(
                        "",
                        Cell.text(2, 0, unit),
                        Cell.text(2, 1, code),
                        blank,
                        List.of(new Entry.Figure(Part.VALUE, Cell.text(2, 2, value))),
                        blank,
                        blank,
                        blank,
                        Optional.empty()))
                .faults();
    }

    @Test
    void shouldWarnOfAFigureThatIsNotAskedOfTheKindOfItsUnit() {
        List<CellFault> found = check("A1", "MEETINGS", "3");

        assertThat(found).extracting(CellFault::rule).containsExactly("code-not-asked");
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARN);
        assertThat(found.get(0).cell()).isEqualTo("C2");
        assertThat(found.get(0).message()).contains("MEETINGS", "không áp dụng cho loại đơn vị", "không được chấm");
    }

    @Test
    void shouldTellNothingOfWhatIsAskedOrBlankOrSaidToBeNotApplicable() {
        assertThat(check("S1", "MEETINGS", "3")).isEmpty();
        assertThat(check("A1", "ON_TIME", "97.5")).isEmpty();
        assertThat(check("A1", "MEETINGS", "Không áp dụng")).isEmpty();
    }

    @Test
    void shouldLetNoSuchFigurePassUnjudged() {
        assertThat(PlainValues.of(SET, "MEETINGS")).isEmpty();
        assertThat(PlainValues.of(ExampleFiles.indexSet(), "MEETINGS")).isPresent();
    }
}
