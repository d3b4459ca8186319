package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;

/**
 * Reminders as a document an office can change, sign and send: a list of the units whose report is not complete, then one sheet for each of them with
 * the figures that are missing. Vietnamese, A4, Times New Roman 13 as official documents have it (Nghị định 30/2020/NĐ-CP, Phụ lục I). No number, no
 * signature and no seal: those are the office's.
 */
public final class ReminderLetters {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;
    /** Between paragraphs, in twentieths of a point: at least 6 points (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    private static final int SPACING = 120;
    /** Codes are long and have no place to be broken at. */
    private static final int CODE_SIZE = 10;

    /** Of the paper, in twentieths of a point. */
    private static final int A4_WIDTH = 11_906;

    private static final int A4_HEIGHT = 16_838;
    private static final int UPRIGHT_MARGIN = 1_134;
    private static final int LEFT_MARGIN = 1_701;
    private static final int RIGHT_MARGIN = 851;
    private static final int TEXT_WIDTH = A4_WIDTH - LEFT_MARGIN - RIGHT_MARGIN;

    private final IndexSet set;
    private final Completeness completeness;
    private final Formats f = Formats.in("vi");
    private final Map<String, String> figures = new HashMap<>();
    private final XWPFDocument document;

    private ReminderLetters(IndexSet set, Completeness completeness, XWPFDocument document) {
        this.set = set;
        this.completeness = completeness;
        this.document = document;
        set.nodes().stream()
                .flatMap(node -> node instanceof Indicator indicator ? indicator.inputs().stream() : Stream.empty())
                .forEach(input -> figures.put(input.code(), input.label().vi()));
    }

    /**
     * Writes the document; the stream stays open. Without anybody to remind it says so.
     *
     * @param set whose figures the units are to send
     * @throws IOException when the stream takes no more
     */
    public static void write(IndexSet set, Completeness completeness, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new ReminderLetters(set, completeness, document).fill();
            document.write(out);
        }
    }

    private void fill() {
        paper();
        List<UnitReport> reminders = completeness.reminders();
        heading("DANH SÁCH ĐƠN VỊ CHƯA NỘP ĐỦ SỐ LIỆU");
        centred(set.definition().name().vi());
        centred("Kỳ: %s. %s.".formatted(f.period(completeness.period()), deadline()));
        if (reminders.isEmpty()) {
            line("Mọi đơn vị phải nộp đã nộp đủ số liệu.");
            return;
        }
        list(reminders);
        reminders.forEach(this::sheet);
    }

    private String deadline() {
        return completeness
                .deadline()
                .map(last -> "Hạn nộp: ngày " + f.date(last.day()) + (last.isUnconfirmed() ? " (chưa xác nhận)" : ""))
                .orElse("Chưa có hạn nộp");
    }

    private void list(List<UnitReport> reminders) {
        XWPFTable table = document.createTable(reminders.size() + 1, 5);
        layOut(table, 7, 41, 18, 17, 17);
        row(table.getRow(0), true, "TT", "Đơn vị", "Trạng thái", "Đã có / cần nộp", "Số liệu còn thiếu");
        table.getRow(0).setRepeatHeader(true);
        for (int at = 0; at < reminders.size(); at++) {
            UnitReport report = reminders.get(at);
            row(
                    table.getRow(at + 1),
                    false,
                    Integer.toString(at + 1),
                    report.name(),
                    report.stage().label().vi(),
                    report.present() + " / " + report.required(),
                    Integer.toString(report.missing().size()));
            table.getRow(at + 1).setCantSplitRow(true);
        }
    }

    private void sheet(UnitReport report) {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        heading("NHẮC NỘP SỐ LIỆU");
        centred("Kính gửi: " + report.name());
        line("Đến ngày %s, báo cáo %s của đơn vị theo “%s” có %d / %d số liệu, trạng thái: %s. %s."
                .formatted(
                        f.date(completeness.today()),
                        f.period(completeness.period()),
                        set.definition().name().vi(),
                        report.present(),
                        report.required(),
                        report.stage().label().vi(),
                        deadline()));
        line("Đề nghị đơn vị nộp các số liệu còn thiếu sau đây, hoặc ghi “không áp dụng” kèm lý do:");
        XWPFTable table = document.createTable(report.missing().size() + 1, 3);
        int codes = codePercent(report.missing());
        layOut(table, 7, codes, 93 - codes);
        row(table.getRow(0), true, "TT", "Mã", "Số liệu");
        table.getRow(0).setRepeatHeader(true);
        for (int at = 0; at < report.missing().size(); at++) {
            String code = report.missing().get(at);
            row(table.getRow(at + 1), false, Integer.toString(at + 1), code, figures.getOrDefault(code, ""));
            table.getRow(at + 1)
                    .getCell(1)
                    .getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0)
                    .setFontSize(CODE_SIZE);
            table.getRow(at + 1).setCantSplitRow(true);
        }
    }

    /** Room for the longest code on one line, as far as the names beside it leave any. */
    private static int codePercent(List<String> codes) {
        int letters = codes.stream().mapToInt(String::length).max().orElse(0);
        return (int) Math.max(12, Math.min(50, Math.ceil(3 + 1.4 * letters)));
    }

    /** Columns as wide as their texts need; programs differ in what they make of a table that says nothing. */
    private static void layOut(XWPFTable table, int... percents) {
        CTTblPr style = table.getCTTbl().getTblPr();
        style.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(Integer.toString(TEXT_WIDTH));
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int column = 0; column < percents.length; column++) {
            int width = TEXT_WIDTH * percents[column] / 100;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(Integer.toString(width));
            }
        }
    }

    /** A4 with the margins of official documents: Nghị định 30/2020/NĐ-CP, Phụ lục I: above and below 20–25 mm, left 30–35 mm, right 15–20 mm. */
    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(UPRIGHT_MARGIN));
        margins.setBottom(BigInteger.valueOf(UPRIGHT_MARGIN));
        margins.setLeft(BigInteger.valueOf(LEFT_MARGIN));
        margins.setRight(BigInteger.valueOf(RIGHT_MARGIN));
    }

    private static void row(XWPFTableRow row, boolean bold, String... texts) {
        for (int at = 0; at < texts.length; at++) {
            XWPFParagraph paragraph = row.getCell(at).getParagraphs().get(0);
            paragraph.setSpacingAfter(0);
            text(paragraph, texts[at], bold);
        }
    }

    private void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(SPACING);
        text(paragraph, text, true);
    }

    private void centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(SPACING);
        text(paragraph, text, false);
    }

    private void line(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(SPACING);
        text(paragraph, text, false);
    }

    private static void text(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
    }
}
