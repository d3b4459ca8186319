package vn.thiduaso.dashboard.paper;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

import vn.thiduaso.dashboard.paper.Block.Role;
import vn.thiduaso.dashboard.paper.OfficialDocument.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficialDocumentTest {

    private static final DocxPress DOCX = new DocxPress();
    private static final OfficialPaper PDF = new OfficialPaper(new PdfPress(new StaticMessageSource()));
    private static final double MILLIMETRE = 72 / 25.4;

    static Stream<OfficialDocument> documents() {
        return Stream.of(
                ExampleDocuments.submission(6),
                ExampleDocuments.submission(70),
                ExampleDocuments.decision(),
                ExampleDocuments.minutes());
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String joined(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }

    /** All of it in the order it is read, without spaces. */
    private static String textOfDocx(byte[] docx) throws IOException {
        try (XWPFDocument document = open(docx)) {
            return joined(String.join(
                    "",
                    new DocxLines(document)
                            .all().stream().map(XWPFParagraph::getText).toList()));
        }
    }

    private static List<String> heads(byte[] docx) throws IOException {
        try (XWPFDocument document = open(docx)) {
            return document.getTables().stream()
                    .filter(table -> table.getRow(0).isRepeatHeader())
                    .map(table -> joined(String.join(
                            "",
                            table.getRow(0).getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList())))
                    .toList();
        }
    }

    /** What stands on each page in the margin above, or below it. */
    private static List<String> pages(byte[] pdf, boolean margin) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int at = 0; at < document.getNumberOfPages(); at++) {
                PDFTextStripperByArea reader = new PDFTextStripperByArea();
                double border = 20 * MILLIMETRE;
                reader.addRegion(
                        "part",
                        margin
                                ? new Rectangle2D.Double(0, 0, 600, border)
                                : new Rectangle2D.Double(0, border, 600, 900));
                reader.extractRegions(document.getPage(at));
                pages.add(joined(reader.getTextForRegion("part")));
            }
            return pages;
        }
    }

    /** The same, with the heads of tables once only. */
    private static String textOfPdf(byte[] pdf, List<String> heads, String due) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String page : pages(pdf, false)) {
            String rest = due.substring(Math.min(due.length(), text.length()));
            text.append(heads.stream()
                    .filter(head -> page.startsWith(head) && !rest.startsWith(head))
                    .findFirst()
                    .map(head -> page.substring(head.length()))
                    .orElse(page));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldSayTheSameAsDocxAndAsPdf(OfficialDocument document) throws IOException {
        byte[] docx = DOCX.docx(document);
        String due = textOfDocx(docx);

        assertThat(due).contains("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", "./.", "-Lưu:VT");
        assertThat(textOfPdf(PDF.pdf(document), heads(docx), due)).isEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldKeepToTheLayout(OfficialDocument document) {
        assertThat(new LayoutCheck().faults(DOCX.docx(document))).isEmpty();
    }

    @Test
    void shouldCountPagesOfEachAnnexAnewAndShowNoNumberOnAFirstPage() throws IOException {
        assertThat(pages(PDF.pdf(ExampleDocuments.submission(70)), true))
                .containsExactly("", "", "2", "3", "4", "5", "");
    }

    @Test
    void shouldWritePdfWithinTheMarginsWithEmbeddedLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.pdf(ExampleDocuments.submission(70)))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(document);
            assertThat(letters).hasSizeGreaterThan(5000).allSatisfy(letter -> {
                assertThat(letter.getFont().isEmbedded()).isTrue();
                assertThat(letter.getCharacterCodes()[0]).isNotZero();
                assertThat((double) letter.getX()).isGreaterThan(30 * MILLIMETRE - 1);
                assertThat((double) letter.getX() + letter.getWidth()).isLessThan(195 * MILLIMETRE + 1);
                assertThat((double) letter.getY()).isLessThan(277 * MILLIMETRE);
            });
            assertThat(letters.stream()
                            .map(letter -> letter.getFont().getName().replaceAll(".*\\+", ""))
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "LiberationSerif",
                            "LiberationSerif-Bold",
                            "LiberationSerif-Italic",
                            "LiberationSerif-BoldItalic");
        }
    }

    @Test
    void shouldRepeatTheHeadsOfTablesAndCutNoRow() throws IOException {
        OfficialDocument document = ExampleDocuments.submission(70);

        try (XWPFDocument docx = open(DOCX.docx(document))) {
            XWPFTable list = docx.getTables().get(2);
            assertThat(list.getRow(0).isRepeatHeader()).isTrue();
            assertThat(list.getRows()).hasSize(71).allMatch(row -> row.isCantSplitRow());
        }
        assertThat(pages(PDF.pdf(document), false).subList(1, 6)).allMatch(page -> page.contains("TTHọvàtênĐơnvị"));
    }

    @Test
    void shouldNotLeaveASignatureAloneOnAPage() throws IOException {
        for (int more = 4; more < 10; more++) {
            OfficialDocument like = ExampleDocuments.decision();
            List<Block> blocks = new ArrayList<>(like.blocks());
            blocks.addAll(
                    4,
                    Collections.nCopies(more, ExampleDocuments.text(Role.PARAGRAPH, "phối hợp thực hiện ".repeat(8))));
            OfficialDocument document = new OfficialDocument(
                    like.head(),
                    like.addressees(),
                    blocks,
                    like.signatures(),
                    like.recipients(),
                    like.annexes(),
                    like.figures());

            assertThat(pages(PDF.pdf(document), false).stream().filter(page -> page.contains("Nơinhận:")))
                    .singleElement()
                    .asString()
                    .contains("thihànhQuyếtđịnhnày./.", "LêMinhĐức");
        }
    }

    @Test
    void shouldWriteTheSameBytesOfTheSameDocumentWhenever() throws IOException {
        byte[] docx = DOCX.docx(ExampleDocuments.submission(6));

        assertThat(new DocxPress().docx(ExampleDocuments.submission(6))).isEqualTo(docx);
        assertThat(parts(docx)).doesNotContain("dcterms:created", "dcterms:modified");
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                assertThat(file.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
            }
        }
    }

    @Test
    void shouldLeaveNumberDayAndSignatureBlank() throws IOException {
        try (XWPFDocument document = open(DOCX.docx(ExampleDocuments.decision()))) {
            List<String> lines = new DocxLines(document)
                    .all().stream().map(XWPFParagraph::getText).toList();

            assertThat(lines)
                    .anyMatch(line -> line.matches("Số:\u00A0+/QĐ-UBND"))
                    .anyMatch(line -> line.matches("Phú Tân, ngày\u00A0+tháng\u00A0+năm 2026"))
                    .contains("CHỦ TỊCH", "Lê Minh Đức");
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<b>Trần</b> & \"Ánh\" <script>alert(1)</script> ]]> <!-- -->",
                "${T(java.lang.Runtime).getRuntime().exec('x')} __${1+1}__ [[${1}]] #{context.run}",
                "Trần\u0000Thị\u0001Ngọc\u001B[31m\u007FÁnh\uD800",
                "Trần\u202EhnÁ\u202C\u200B\u200D\uFEFF\u00ADÁnh\r\n\tNgọc\u2028x",
                "Tra\u0302\u0300n Thi\u0323 Ngo\u0323c A\u0301nh",
                "陈 😀 Ánh",
                "{ INCLUDEPICTURE \"http://127.0.0.1/x\" } =cmd|' /C calc'!A0 \\* MERGEFORMAT",
                "N".repeat(300),
                "Nguyễn ".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void shouldTakeTextsOfOthersAsTexts(String name) throws IOException {
        OfficialDocument document = ExampleDocuments.submission(3, name);
        byte[] docx = DOCX.docx(document);
        String due = textOfDocx(docx);

        assertThat(due).contains(joined(new OfficialText().clean(name)));
        assertThat(textOfPdf(PDF.pdf(document), heads(docx), due)).isEqualTo(due);
        assertThat(new LayoutCheck().faults(docx))
                .extracting(LayoutFault::kind)
                .allMatch(LayoutFault.Kind.LETTERS::equals);
        String parts = parts(docx);
        assertThat(parts)
                .doesNotContain("TargetMode=\"External\"", "<w:instrText", "<w:object", "<w:pict", "<w:hyperlink");
        assertThat(parts.split("w:fldSimple w:instr=\"PAGE\"", -1)).hasSize(2);
    }

    /** All XML of a DOCX. */
    private static String parts(byte[] docx) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                parts.append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phòng Văn hóa - Xã hội", "N", ""})
    void shouldTakeNamesOfAnyLengthInTheHead(String issuer) throws IOException {
        OfficialDocument like = ExampleDocuments.decision();
        String name = issuer.length() > 1 ? issuer : "N".repeat(200) + issuer;
        OfficialDocument document = new OfficialDocument(
                new OfficialDocument.Head(
                        like.head().parent(),
                        List.of(name, name),
                        like.head().place(),
                        2026,
                        like.head().kind(),
                        like.head().symbol(),
                        name),
                List.of(name, name),
                like.blocks(),
                like.signatures(),
                like.recipients(),
                like.annexes(),
                like.figures());
        byte[] docx = DOCX.docx(document);
        String due = textOfDocx(docx);

        assertThat(textOfPdf(PDF.pdf(document), heads(docx), due)).isEqualTo(due);
        assertThat(due).contains("-Nhưtrên;");
    }

    @Test
    void shouldListEachFigureWithItsAddress() throws IOException {
        String text = textOfDocx(DOCX.docx(ExampleDocuments.submission(6)));

        assertThat(text).contains("PhụlụcIISỐLIỆUDÙNGTRONGVĂNBẢN");
        assertThat(text.substring(text.indexOf("SỐLIỆUDÙNG")))
                .contains("86,50", "/explain/PT-TH-PHUTAN/PHUTAN-MINH-HOA?run=PHUTAN-2026-0001");
    }

    @Test
    void shouldRefuseAFigureThatStandsNowhere() {
        OfficialDocument like = ExampleDocuments.decision();

        assertThatThrownBy(() -> new OfficialDocument(
                        like.head(),
                        like.addressees(),
                        like.blocks(),
                        like.signatures(),
                        like.recipients(),
                        like.annexes(),
                        List.of(new Figure("77,77", "điểm", "RUN", "/explain"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("77,77");
    }

    @Test
    void shouldCountAndEndWhatIsNumbered() {
        List<Block> blocks = IntStream.range(0, 12)
                .<Block>mapToObj(at -> ExampleDocuments.text(
                        List.of(Role.SECTION, Role.CLAUSE, Role.POINT, Role.POINT, Role.HEADED_CLAUSE, Role.ARTICLE)
                                .get(at % 6),
                        "việc"))
                .toList();

        assertThat(new BlockSetting(new OfficialText(), OfficialLayout.read()).pieces(blocks))
                .extracting(piece -> ((Piece.Line) piece).lead() + ((Piece.Line) piece).text())
                .containsExactly(
                        "I. VIỆC",
                        "1. việc",
                        "a) việc",
                        "b) việc",
                        "2. việc",
                        "Điều 1. việc",
                        "II. VIỆC",
                        "1. việc",
                        "a) việc",
                        "b) việc",
                        "2. việc",
                        "Điều 2. việc./.");
    }
}
