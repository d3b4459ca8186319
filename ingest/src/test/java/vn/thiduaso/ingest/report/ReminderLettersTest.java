package vn.thiduaso.ingest.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.ReportStage;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.schedule.Deadline;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderLettersTest {

    private static final IndexSet SET = IndexSetSources.resolve("SERVICE-766").set();

    private static UnitReport report(String unit, String name, ReportStage stage, List<String> missing) {
        return new UnitReport(
                unit,
                name,
                "commune",
                "",
                stage,
                3,
                missing,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String text(UnitReport... reports) throws IOException {
        try (XWPFDocument document = document(reports);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static XWPFDocument document(UnitReport... reports) throws IOException {
        Completeness completeness = new Completeness(
                SET.code(),
                Period.parse("2026-10"),
                Lock.OPEN,
                Optional.of(new Deadline(LocalDate.of(2026, 11, 10), Optional.empty())),
                LocalDate.of(2026, 11, 3),
                List.of(reports),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReminderLetters.write(SET, completeness, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void shouldListWhoIsToBeRemindedAndTellEachWhatIsMissing() throws IOException {
        String text = text(
                report("U1", "Xã Một", ReportStage.PARTIAL, List.of("ON_TIME")),
                report("U2", "Xã Hai", ReportStage.APPROVED, List.of()),
                report("U3", "Xã Ba", ReportStage.OVERDUE, List.of("ON_TIME", "ONLINE")));

        assertThat(text)
                .contains("DANH SÁCH ĐƠN VỊ CHƯA NỘP ĐỦ SỐ LIỆU", "tháng 10/2026", "10/11/2026 (chưa xác nhận)")
                .contains("Kính gửi: Xã Một", "Kính gửi: Xã Ba", "1 / 3 số liệu", "ON_TIME", "ONLINE")
                .doesNotContain("Xã Hai");
        assertThat(text.indexOf("Xã Ba")).as("who misses most first").isLessThan(text.indexOf("Xã Một"));
    }

    @Test
    void shouldSayWhenNobodyIsToBeReminded() throws IOException {
        assertThat(text(report("U2", "Xã Hai", ReportStage.APPROVED, List.of())))
                .contains("Mọi đơn vị phải nộp đã nộp đủ số liệu.")
                .doesNotContain("Kính gửi");
    }

    @Test
    void shouldFillTheWidthOfTheSheetWithColumnsAsWideAsTheirTexts() throws IOException {
        try (XWPFDocument document = document(report("U1", "Xã Một", ReportStage.PARTIAL, List.of("ON_TIME")))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).as("A4, 210 mm").hasToString("11906");
            int room = 11_906
                    - Integer.parseInt(section.getPgMar().getLeft().toString())
                    - Integer.parseInt(section.getPgMar().getRight().toString());
            for (XWPFTable table : document.getTables()) {
                int[] widths = table.getRow(0).getTableCells().stream()
                        .mapToInt(XWPFTableCell::getWidth)
                        .toArray();
                assertThat(Arrays.stream(widths).sum()).isBetween(room - 10, room);
                assertThat(widths[0]).as("numbers").isLessThan(room / 10);
                assertThat(Arrays.stream(widths).max().orElseThrow()).isGreaterThan(room * 2 / 5);
            }
        }
    }
}
