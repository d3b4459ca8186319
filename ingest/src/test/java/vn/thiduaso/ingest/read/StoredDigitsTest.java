package vn.thiduaso.ingest.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Excel stores a binary number with 17 digits; its sender wrote, and sees, the shortest decimal that names it. */
class StoredDigitsTest {

    private static final String PERCENT = "<numFmts count='1'><numFmt numFmtId='164' formatCode='0.00%'/></numFmts>"
            + "<cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "97.060000000000002, 97.06, 9706%",
        "0.29409999999999997, 0.2941, 29.41%",
        "0.97065000000000001, 0.97065, 97.0650%",
        "2.2999999999999998E-2, 0.023, 2.3%",
        "0.30000000000000004, 0.30000000000000004, 30.000000000000004%",
        "200000000000000000000000, 200000000000000000000000, 20000000000000000000000000%",
        "1.9999999999999999E+23, 200000000000000000000000, 20000000000000000000000000%",
        "1E+400, 1E+400, 1E+402%",
        "5, 5, 500%",
    })
    void shouldReadTheShortestDecimalOfANumberAndOfAPercentage(String stored, String text, String percent) {
        String cells = "<c r='A1'><v>%s</v></c><c r='B1' s='1'><v>%s</v></c>".formatted(stored, stored);
        Path workbook = MadeWorkbook.withRows(MadeWorkbook.row(1, cells))
                .styles(PERCENT)
                .write(folder.resolve("a.xlsx"));
        Path open = MadeOds.withRows(MadeOds.row(
                        MadeOds.number(stored),
                        "<table:table-cell office:value-type='percentage' office:value='%s'/>".formatted(stored)))
                .write(folder.resolve("a.ods"));

        for (Path file : List.of(workbook, open)) {
            SourceRow row = ReadRows.of(file).rows.get(0);
            assertThat(row.cell(0).text()).as(file.toString()).isEqualTo(text);
            assertThat(row.cell(0).number()).isEqualTo(Double.parseDouble(stored));
            assertThat(row.cell(1).text()).isEqualTo(percent);
        }
    }

    @Test
    void shouldReadTheSameNumberOfATextNoLongerThanAnyOther() {
        Random random = new Random(17);
        List<Double> numbers = new ArrayList<>();
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < 1_000; column++) {
            double number = Math.scalb(random.nextDouble(), random.nextInt(80) - 40);
            numbers.add(number);
            cells.append("<c r='%s'><v>%s</v></c>"
                    .formatted(
                            CellAddress.of(1, column),
                            new BigDecimal(number).round(new MathContext(17)).toString()));
        }
        Path file = MadeWorkbook.withRows(MadeWorkbook.row(1, cells.toString())).write(folder.resolve("a.xlsx"));

        SourceRow row = ReadRows.of(file).rows.get(0);

        for (int column = 0; column < numbers.size(); column++) {
            double number = numbers.get(column);
            Cell cell = row.cell(column);
            assertThat(cell.number()).isEqualTo(number);
            assertThat(Double.parseDouble(cell.text())).isEqualTo(number);
            int digits = new BigDecimal(cell.text()).stripTrailingZeros().precision();
            if (digits > 1) {
                assertThat(new BigDecimal(number)
                                .round(new MathContext(digits - 1))
                                .doubleValue())
                        .as(cell.text())
                        .isNotEqualTo(number);
            }
        }
    }
}
