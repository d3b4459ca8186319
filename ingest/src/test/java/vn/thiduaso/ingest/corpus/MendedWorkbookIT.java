package vn.thiduaso.ingest.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.report.ReportFolder;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.ingest.corpus.OfficeCell.broken;

/** An office's own table with 25 faults: told, marked, mended in the workbook that came back, and accepted. */
class MendedWorkbookIT {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");
    private static final String LATER = "chưa tổng hợp xong, sẽ gửi bổ sung vào tuần sau";

    /** What is wrong, by its cell; each with what it should be. */
    private static final Map<String, Object> MENDED = new LinkedHashMap<>();

    private static final List<String> PLANTED = List.of(
            "C4 ratio-above-one",
            "E4 value-range",
            "F4 value-type",
            "G4 value-range",
            "D5 ratio-incomplete",
            "E5 value-step",
            "F5 number-text",
            "G5 value-range",
            "H5 formula-error",
            "E6 number-date",
            "F6 number-text",
            "G6 value-range",
            "H6 value-range",
            "E7 duplicate",
            "E8 duplicate",
            "C9 ratio-above-one",
            "E9 value-range",
            "F9 value-type",
            "G9 value-range",
            "H9 formula-error",
            "C10 ratio-negative",
            "E10 value-step",
            "F10 value-type",
            "G10 value-range",
            "H10 value-range");

    static {
        MENDED.put("C4", 39);
        MENDED.put("E4", 11);
        MENDED.put("F4", 25);
        MENDED.put("G4", 1);
        MENDED.put("D5", 20);
        MENDED.put("E5", 3);
        MENDED.put("F5", 15);
        MENDED.put("G5", 15_000);
        MENDED.put("H5", 210);
        MENDED.put("E6", 4);
        MENDED.put("F6", 30);
        MENDED.put("G6", 9_999);
        MENDED.put("H6", 5);
        MENDED.put("B8", "Xã Nhơn Mỹ");
        MENDED.put("C9", 30);
        MENDED.put("E9", 12);
        MENDED.put("F9", 15);
        MENDED.put("G9", 2);
        MENDED.put("H9", 90);
        MENDED.put("C10", 1);
        MENDED.put("E10", 7);
        MENDED.put("F10", 5);
        MENDED.put("G10", 20_000);
        MENDED.put("H10", 100);
    }

    @TempDir
    Path folder;

    private static byte[] faulty() {
        return ExcelBytes.xlsx(OfficeBook.of("Biểu 01")
                .row("SỐ LIỆU CHUYỂN ĐỔI SỐ QUÝ III NĂM 2026")
                .row(
                        "STT",
                        "Tên đơn vị",
                        "Tỷ lệ hồ sơ giải quyết đúng hạn",
                        null,
                        "Số buổi họp tổ công nghệ số",
                        "Số người được tập huấn kỹ năng số",
                        "Kinh phí chuyển đổi số",
                        "Số hồ sơ tiếp nhận từ đầu năm")
                .row(null, null, "Tử số", "Mẫu số")
                .row(1, "Xã Hòa Lạc", 41, 40, 101, 2.5, -1, 300)
                .row(2, "Xã Thúy Sơn", 18, null, 3.5, LATER, 150_000, broken("Bang!A1", "#REF!"))
                .row(3, "Xã Mỹ Đức", 5, 9, LocalDate.of(2026, 9, 30), LATER, 999_999, -5)
                .row(4, "Xã Đăk Lua", null, null, 3)
                .row(5, "UBND xã Đăk Lua", null, null, 4)
                .row(6, "Xã Kỹ Phú", 50, 40, 120, 1.5, -2, broken("1/0", "#DIV/0!"))
                .row(7, "Phường Bình Đức", -1, 10, 7.25, 0.5, 200_000, -1)
                .row(8, "Xã Long Kiến", 10, 10, 0, 12, 3.5, 77)
                .row(null, "Tổng cộng", 123, 109, 239, null, null, null)
                .merge("A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:H3"));
    }

    @Test
    void shouldShowTwentyFiveFaultsAndAcceptTheWorkbookOnceTheyAreMended() throws IOException {
        Path sent = Files.write(folder.resolve("bieu-01.xlsx"), faulty());
        try (Lake lake = Lake.open(LakeSettings.embedded(folder.resolve("home")))) {
            job(0).run(request(List.of(), List.of(CorpusCase.ROOT.resolve("units.csv")), Optional.empty()), lake);
            IngestReport first = send(sent, Optional.of(confirmed(sent)), lake, 1);

            FileReport file = first.files().get(0);
            assertThat(found(file)).containsExactlyInAnyOrderElementsOf(PLANTED).hasSize(25);

            IngestReport second = send(mended(sent), Optional.empty(), lake, 2);

            FileReport back = second.files().get(0);
            assertThat(found(back)).isEmpty();
            assertThat(back.outcome()).isEqualTo(FileReport.Outcome.ACCEPTED);
            assertThat(back.faults()).extracting(CellFault::rule).containsOnly("mapping-used");
            assertThat(back.read()).isEqualTo(file.read()).isEqualTo(back.accepted());
        }
    }

    /** Nothing has to be asked of this table. */
    private static Mapping confirmed(Path sent) {
        CorpusCase corpus = new CorpusCase(
                "bieu-01",
                sent,
                List.of(),
                set(),
                CorpusCase.ROOT.resolve("units.csv"),
                List.of(),
                Optional.of(Map.of()),
                "",
                0,
                0,
                List.of(),
                List.of(),
                List.of());
        return Confirmed.by(corpus, sent);
    }

    private static IndexSet set() {
        try {
            return IndexSetYaml.read(Files.readString(CorpusCase.ROOT.resolve("set.yaml")), "set.yaml");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private IngestReport send(Path file, Optional<Mapping> mapping, Lake lake, int minutes) throws IOException {
        IngestRequest request = request(List.of(file), List.of(), mapping);
        IngestReport report = job(minutes).run(request, lake);
        ReportFolder.write(folder.resolve("back"), request, report, NOW);
        return report;
    }

    private static IngestRequest request(List<Path> files, List<Path> units, Optional<Mapping> mapping) {
        return new IngestRequest(
                set(),
                CorpusCase.PERIOD,
                files,
                units,
                IngestRequest.FileOrder.TOGETHER,
                "Văn phòng",
                true,
                ReadLimits.batch(),
                mapping);
    }

    private static IngestJob job(int minutes) {
        return new IngestJob(Clock.fixed(NOW.plusSeconds(60L * minutes), ZoneOffset.UTC), IngestProgress.SILENT);
    }

    private static List<String> found(FileReport file) {
        return file.found().stream()
                .map(fault -> fault.cell() + " " + fault.rule())
                .toList();
    }

    /** The workbook that came back, with the right figures typed into the marked cells and into no other; how a cell looks nobody changes. */
    private Path mended(Path sent) throws IOException {
        Path marked = folder.resolve("back").resolve(sent.getFileName() + " (đã đánh dấu).xlsx");
        Path mended = folder.resolve("bieu-01 sửa.xlsx");
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(mended)) {
            MENDED.forEach((address, value) -> {
                CellReference at = new CellReference(address);
                Cell cell = workbook.getSheet("Biểu 01")
                        .getRow(at.getRow())
                        .getCell(at.getCol(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setBlank();
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue((String) value);
                }
            });
            workbook.write(out);
        }
        return mended;
    }
}
