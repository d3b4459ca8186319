package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.read.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedWorkbookTest {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");

    @TempDir
    Path folder;

    /** It packs to a hundredth. */
    @Test
    void shouldListTheFaultsAloneOfAFileThatUnpacksToMoreThanCanBeHeld() throws IOException {
        OfficeTable table = OfficeTable.of("Biểu 1").row("unit", "indicator", "value", "ghi chú");
        for (int at = 0; at < 6_000; at++) {
            table.row("X" + at, "MEETINGS", 1, at + "x".repeat(1_500));
        }
        Path file = table.write(folder.resolve("to.xlsx"));
        assertThat(Files.size(file)).isLessThan(1_000_000);
        Path out = folder.resolve("ket-qua");
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(ExampleFiles.unitsCsv(folder)),
                IngestRequest.FileOrder.TOGETHER,
                "A1",
                true,
                ReadLimits.batch());
        IngestReport report = new IngestJob(Clock.fixed(NOW, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, LakeState.empty());

        ReportFolder.write(out, request, report, NOW);

        assertThat(Files.readString(out.resolve(ReportFolder.PAGE)))
                .contains("to.xlsx (danh sách lỗi).xlsx", "tệp quá lớn để đánh dấu từng ô")
                .doesNotContain("sửa các ô có màu");
        try (Workbook listed = new XSSFWorkbook(Files.newInputStream(out.resolve("to.xlsx (danh sách lỗi).xlsx")))) {
            assertThat(listed.getNumberOfSheets()).isEqualTo(1);
            assertThat(listed.getSheetAt(0).getSheetName()).isEqualTo(OwnSheets.FAULTS);
            assertThat(listed.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .contains("Tệp quá lớn")
                    .doesNotContain("Sửa ngay trong tệp này");
            assertThat(listed.getSheetAt(0).getLastRowNum()).isGreaterThan(6_000);
        }
    }
}
