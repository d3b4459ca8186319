package vn.thiduaso.dashboard.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.thiduaso.dashboard.paper.LayoutFault.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class LayoutCheckTest {

    private static final LayoutCheck CHECK = new LayoutCheck();

    /** What an office does to a document, and what is told then. */
    interface Change extends Consumer<XWPFDocument> {}

    static Stream<Arguments> changes() {
        return Stream.of(
                told(
                        Kind.PAPER,
                        "phần 1",
                        document -> section(document).getPgSz().setW(BigInteger.valueOf(12240))),
                told(Kind.PAPER, "phần 1", document -> {
                    section(document).getPgSz().setW(BigInteger.valueOf(16838));
                    section(document).getPgSz().setH(BigInteger.valueOf(11906));
                }),
                told(
                        Kind.MARGIN,
                        "phần 1, lề trái",
                        document -> section(document).getPgMar().setLeft(BigInteger.valueOf(1134))),
                told(
                        Kind.MARGIN,
                        "phần 1, lề phải",
                        document -> section(document).getPgMar().setRight(BigInteger.valueOf(1417))),
                told(
                        Kind.MARGIN,
                        "phần 1, lề trên",
                        document -> section(document).getPgMar().setTop(BigInteger.valueOf(850))),
                told(
                        Kind.MARGIN,
                        "phần 1, lề dưới",
                        document -> section(document).getPgMar().setBottom(BigInteger.valueOf(1701))),
                told(
                        Kind.FONT,
                        "Nội dung: Trên cơ sở",
                        document -> run(document, "Trên cơ sở").setFontFamily("Arial")),
                told(Kind.FONT, "Ô bảng: 14", document -> run(document, "14").setFontFamily("Arial")),
                told(
                        Kind.COLOUR,
                        "Nội dung: Trên cơ sở",
                        document -> run(document, "Trên cơ sở").setColor("C00000")),
                told(
                        Kind.SIZE,
                        "Nội dung: Trên cơ sở",
                        document -> run(document, "Trên cơ sở").setFontSize(12)),
                told(
                        Kind.SIZE,
                        "Tên nơi nhận",
                        document -> run(document, "- Lưu").setFontSize(12)),
                told(
                        Kind.FACE,
                        "Căn cứ",
                        document -> run(document, "Căn cứ Luật").setItalic(false)),
                told(
                        Kind.FACE,
                        "Tên loại văn bản",
                        document -> run(document, "TỜ TRÌNH").setBold(false)),
                told(
                        Kind.CAPITALS,
                        "Tên loại văn bản",
                        document -> run(document, "TỜ TRÌNH").setText("Tờ trình", 0)),
                told(
                        Kind.ALIGNMENT,
                        "Nội dung: Trên cơ sở",
                        document -> line(document, "Trên cơ sở").setAlignment(ParagraphAlignment.LEFT)),
                told(
                        Kind.SPACING,
                        "Nội dung: Trên cơ sở",
                        document -> line(document, "Trên cơ sở").setSpacingAfter(60)),
                told(
                        Kind.SPACING,
                        "Nội dung: Trên cơ sở",
                        document -> line(document, "Trên cơ sở").setFirstLineIndent(0)),
                told(
                        Kind.SPACING,
                        "Nội dung: Trên cơ sở",
                        document -> line(document, "Trên cơ sở").setSpacingBetween(2)),
                told(Kind.PAGE_NUMBER, "phần 1", document -> section(document).unsetTitlePg()),
                told(
                        Kind.PAGE_NUMBER,
                        "phần 2",
                        document -> section(document, 1).unsetPgNumType()),
                told(
                        Kind.PAGE_NUMBER,
                        "phần 1",
                        document -> document.getHeaderList()
                                .get(0)
                                .getParagraphs()
                                .get(0)
                                .getCTP()
                                .removeFldSimple(0)),
                told(
                        Kind.SIZE,
                        "Số trang",
                        document -> document.getStyles()
                                .getStyle("page-number")
                                .getCTStyle()
                                .getRPr()
                                .getSzArray(0)
                                .setVal(BigInteger.valueOf(20))),
                told(Kind.MISSING, "Tiêu ngữ", document -> write(document, "Độc lập", "")),
                told(Kind.MISSING, "Họ tên người ký", document -> write(document, "Nguyễn Thị Hồng Đào", "")),
                told(Kind.WORDS, "Tiêu ngữ", document -> write(document, "Độc lập", "Độc lập – Tự do – Hạnh phúc")),
                told(Kind.SYMBOL, "Số, ký hiệu", document -> write(document, "Số:", "Số: 5/TTr-VHXH")),
                told(Kind.SYMBOL, "Số, ký hiệu", document -> write(document, "Số:", "Số: 15/TT-VHXH")),
                told(
                        Kind.DAY,
                        "Phú Tân, ngày 5",
                        document -> write(document, "Phú Tân, ngày", "Phú Tân, ngày 5 tháng 12 năm 2026")),
                told(
                        Kind.DAY,
                        "Phú Tân, ngày 05",
                        document -> write(document, "Phú Tân, ngày", "Phú Tân, ngày 05 tháng 2 năm 2026")),
                told(
                        Kind.DAY,
                        "Phú Tân, ngày 15",
                        document -> write(document, "Phú Tân, ngày", "Phú Tân, ngày 15 tháng 06 năm 2026")),
                told(
                        Kind.DAY,
                        "Địa danh, thời gian",
                        document -> write(document, "Phú Tân, ngày", "Phú Tân, 15/12/2026")),
                told(
                        Kind.DAY,
                        "Phú Tân, ngày 30",
                        document -> write(document, "Phú Tân, ngày", "Phú Tân, ngày 30 tháng 02 năm 2026")),
                told(
                        Kind.GROUND,
                        "Căn cứ Luật",
                        document -> write(document, "Căn cứ Luật", "Căn cứ Luật Thi đua, khen thưởng,")),
                told(Kind.ORDER, "2. Nội dung", document -> write(document, "1. Kết quả", "Kết quả tổng hợp")),
                told(
                        Kind.ORDER,
                        "c) Điểm",
                        document -> write(document, "b) Điểm", "c) Điểm của từng đơn vị tại Phụ lục II.")),
                told(
                        Kind.ENDING,
                        "Kính trình",
                        document -> write(document, "Kính trình", "Kính trình Chủ tịch xem xét, quyết định.")),
                told(Kind.RECIPIENTS, "Nơi nhận", document -> write(document, "- Lưu", "- Lưu: VT, VHXH;")),
                told(Kind.RECIPIENTS, "Nơi nhận", document -> write(document, "- Như trên", "Như trên;")),
                told(Kind.ANNEX, "Phụ lục II", document -> write(document, "b) Điểm", "b) Điểm do hệ thống tính.")),
                told(Kind.ANNEX, "Phụ lục III", document -> write(document, "Phụ lục II", "Phụ lục III")),
                told(Kind.LETTERS, "Kính tr", document -> write(document, "Kính trình", "Kính tri\u0300nh./.")),
                told(Kind.LETTERS, "Kính trình", document -> write(document, "Kính trình", "Kính trình □./.")));
    }

    private static Arguments told(Kind kind, String where, Change change) {
        return arguments(kind, where, change);
    }

    private static CTSectPr section(XWPFDocument document) {
        return section(document, 0);
    }

    private static CTSectPr section(XWPFDocument document, int at) {
        return document.getParagraphs().stream()
                .filter(line ->
                        line.getCTP().isSetPPr() && line.getCTP().getPPr().isSetSectPr())
                .skip(at)
                .findFirst()
                .orElseThrow()
                .getCTP()
                .getPPr()
                .getSectPr();
    }

    private static XWPFParagraph line(XWPFDocument document, String begin) {
        return new DocxLines(document)
                .all().stream()
                        .filter(line -> line.getText().startsWith(begin))
                        .findFirst()
                        .orElseThrow();
    }

    private static XWPFRun run(XWPFDocument document, String begin) {
        return line(document, begin).getRuns().get(0);
    }

    private static void write(XWPFDocument document, String begin, String text) {
        run(document, begin).setText(text, 0);
    }

    private static byte[] changed(Change change) throws IOException {
        byte[] docx = new DocxPress().docx(ExampleDocuments.submission(3));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            change.accept(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void shouldTellWhatIsNotAsTheDecreeHasIt(Kind kind, String where, Change change) throws IOException {
        List<LayoutFault> faults = CHECK.faults(changed(change));

        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.source()).contains("Nghị định 30/2020/NĐ-CP");
        });
        assertThat(faults).anyMatch(fault -> fault.where().startsWith(where));
    }

    @Test
    void shouldKnowAChangeForEachKindOfFault() {
        assertThat(changes().map(change -> change.get()[0]).distinct().toList())
                .hasSameElementsAs(Arrays.asList(Kind.values()));
    }

    @Test
    void shouldTakeNumberAndDayThatWereWrittenIn() throws IOException {
        assertThat(CHECK.faults(changed(document -> {
                    write(document, "Số:", "Số: 05/TTr-VHXH");
                    write(document, "Phú Tân, ngày", "Phú Tân, ngày 05 tháng 02 năm 2026");
                })))
                .isEmpty();
    }

    @Test
    void shouldTellAllAtOnce() throws IOException {
        assertThat(CHECK.faults(changed(document -> {
                    section(document).getPgMar().setLeft(BigInteger.ONE);
                    run(document, "Trên cơ sở").setFontFamily("Arial");
                    write(document, "- Lưu", "- Lưu");
                })))
                .extracting(LayoutFault::kind)
                .containsExactly(Kind.MARGIN, Kind.FONT, Kind.RECIPIENTS);
    }

    @Test
    void shouldSayOfAnotherFileThatItIsNone() {
        assertThatThrownBy(() -> CHECK.faults("không phải DOCX".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
