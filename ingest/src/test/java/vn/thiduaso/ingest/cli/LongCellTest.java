package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** A text file can have cells that no workbook can hold: its sender gets his report all the same. */
class LongCellTest {

    @TempDir
    Path folder;

    @Test
    void shouldGiveTheSenderHisReport() throws IOException {
        String endless = "x".repeat(48_000);
        Path units = Files.writeString(folder.resolve("don-vi.csv"), "unit,name,kind\nU1,Xã Một,commune\n");
        Path figures = Files.writeString(
                folder.resolve("so-lieu.csv"),
                "unit,indicator,period,numerator,denominator\nU1,ON_TIME,2026-10,%s,9\nU1,ONLINE,2026-10,=1+1,9\n"
                        .formatted(endless));

        Result result = ExampleCommands.run(
                "ingest",
                "--home",
                folder.resolve("home").toString(),
                "--index-set",
                "SERVICE-766",
                "--period",
                "2026-10",
                "--units",
                units.toString(),
                "--report",
                folder.resolve("report").toString(),
                figures.toString());

        assertThat(result.exit()).isIn(ExitCode.BAD_REQUEST, ExitCode.PARTLY);
        assertThat(result.lines()).allMatch(line -> line.length() < 3_000);
        try (InputStream in = Files.newInputStream(marked());
                Workbook workbook = WorkbookFactory.create(in)) {
            Row first = workbook.getSheetAt(0).getRow(1);
            assertThat(first.getCell(3).getStringCellValue()).hasSize(32_767).endsWith("…");
            assertThat(workbook.getSheetAt(0)
                            .getRow(2)
                            .getCell(3)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isTrue();
        }
    }

    private Path marked() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("report"))) {
            List<Path> workbooks =
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList();
            assertThat(workbooks).hasSize(1);
            return workbooks.get(0);
        }
    }
}
