package vn.thiduaso.ingest.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinksOffTest {

    private static final String ADDRESS = "http://127.0.0.1:9/";
    private static final String LINK = "HYPERLINK(\"" + ADDRESS + "\",\"xem\")";
    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private static Workbook made(String ending) {
        return ending.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** As it is handed back: opened as it was sent, written without its links. */
    private static byte[] handedBack(Workbook sent, int links) throws IOException {
        try (sent;
                Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(bytes(sent)))) {
            assertThat(LinksOff.takeOff(opened)).isEqualTo(links);
            byte[] back = bytes(opened);
            assertThat(unpacked(back)).doesNotContain("127.0.0.1:9");
            return back;
        }
    }

    private static Workbook without(Workbook sent, int links) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(handedBack(sent, links)));
    }

    /** All parts of a packed file; a file that is not packed as it is. */
    private static String unpacked(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        all.append(new String(file, StandardCharsets.UTF_16LE));
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) {
                all.append(new String(parts.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static Hyperlink link(Workbook workbook, HyperlinkType type, String address, String range) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        CellRangeAddress cells = CellRangeAddress.valueOf(range);
        link.setFirstRow(cells.getFirstRow());
        link.setLastRow(cells.getLastRow());
        link.setFirstColumn(cells.getFirstColumn());
        link.setLastColumn(cells.getLastColumn());
        return link;
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void shouldTakeLinksOffTheCopyAndKeepTheirTextsAndAllOtherFormulas(String ending) throws IOException {
        Workbook sent = made(ending);
        Row row = sent.createSheet("Biểu 1").createRow(0);
        row.createCell(0).setCellFormula("2+2");
        row.createCell(1).setCellFormula(LINK);
        row.getCell(1).setCellValue("xem");
        row.createCell(2).setCellValue("minh chứng");
        row.getCell(2).setHyperlink(link(sent, HyperlinkType.URL, ADDRESS, "C1"));
        row.createCell(3).setHyperlink(link(sent, HyperlinkType.DOCUMENT, "'Biểu 1'!A1", "D1"));

        try (Workbook back = without(sent, 2)) {
            Sheet sheet = back.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getCellFormula()).isEqualTo("2+2");
            assertThat(sheet.getRow(0).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("xem");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("minh chứng");
            assertThat(sheet.getHyperlinkList())
                    .extracting(Hyperlink::getAddress)
                    .containsExactly("'Biểu 1'!A1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void shouldKeepWhatEachCellOfAFormulaShows(String ending) throws IOException {
        Workbook sent = made(ending);
        Sheet sheet = sent.createSheet("Biểu 1");
        Row row = sheet.createRow(0);
        for (int column = 0; column < 3; column++) {
            row.createCell(column).setCellFormula(LINK);
        }
        row.getCell(0).setCellValue(true);
        row.getCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
        row.getCell(2).setCellValue(4.5);
        sheet.setArrayFormula(LINK, CellRangeAddress.valueOf("A2:B2"));
        sheet.getRow(1).getCell(0).setCellValue("một");
        sheet.getRow(1).getCell(1).setCellValue("hai");

        try (Workbook back = without(sent, 4)) {
            Row kept = back.getSheetAt(0).getRow(0);
            assertThat(kept.getCell(0).getCellType()).isEqualTo(CellType.BOOLEAN);
            assertThat(kept.getCell(0).getBooleanCellValue()).isTrue();
            assertThat(kept.getCell(1).getErrorCellValue()).isEqualTo(FormulaError.DIV0.getCode());
            assertThat(kept.getCell(2).getNumericCellValue()).isEqualTo(4.5);
            assertThat(back.getSheetAt(0).getRow(1))
                    .extracting(Cell::getStringCellValue)
                    .containsExactly("một", "hai");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void shouldTakeOffALinkOverManyCellsAndOneOverCellsThatHoldNothing(String ending) throws IOException {
        Workbook sent = made(ending);
        Sheet sheet = sent.createSheet("Biểu 1");
        Cell over = sheet.createRow(0).createCell(0);
        over.setCellValue("minh chứng");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        over.setHyperlink(link(sent, HyperlinkType.URL, ADDRESS, "A1"));
        sheet.getHyperlinkList().get(0).setLastColumn(2);
        Row none = sheet.createRow(8);
        none.createCell(4).setHyperlink(link(sent, HyperlinkType.URL, ADDRESS + "#b", "E9"));
        sheet.removeRow(none);

        try (Workbook back = without(sent, 2)) {
            assertThat(back.getSheetAt(0).getHyperlinkList()).isEmpty();
            assertThat(back.getSheetAt(0).getMergedRegions()).hasSize(1);
            assertThat(back.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("minh chứng");
        }
    }

    @Test
    void shouldTakeOffTwoLinksThatShareAnAddress() throws IOException {
        XSSFWorkbook plain = new XSSFWorkbook();
        Row row = plain.createSheet("Biểu 1").createRow(0);
        row.createCell(0).setHyperlink(link(plain, HyperlinkType.URL, ADDRESS, "A1"));
        row.createCell(1).setHyperlink(link(plain, HyperlinkType.URL, ADDRESS, "B1"));
        XSSFWorkbook sharing = new XSSFWorkbook(new ByteArrayInputStream(bytes(plain)));
        List<XSSFHyperlink> links = sharing.getSheetAt(0).getHyperlinkList();
        links.get(1).getCTHyperlink().setId(links.get(0).getCTHyperlink().getId());

        try (Workbook back = without(sharing, 2)) {
            assertThat(back.getSheetAt(0).getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void shouldTakeTheAddressOffAShapeAndADiagramAndKeepThem() throws Exception {
        XSSFWorkbook sent = new XSSFWorkbook();
        XSSFDrawing drawing = sent.createSheet("Biểu 1").createDrawingPatriarch();
        XSSFSimpleShape shape = drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 2, 2));
        shape.setText("nút");
        shape.getCTShape()
                .getNvSpPr()
                .getCNvPr()
                .addNewHlinkClick()
                .setId(drawing.getPackagePart()
                        .addExternalRelationship(ADDRESS, HYPERLINK)
                        .getId());
        PackagePart diagram = sent.getPackage()
                .createPart(
                        PackagingURIHelper.createPartName("/xl/diagrams/data1.xml"),
                        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml");
        drawing.getPackagePart()
                .addRelationship(
                        diagram.getPartName(),
                        TargetMode.INTERNAL,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData");
        String id = diagram.addExternalRelationship(ADDRESS, HYPERLINK).getId();
        try (OutputStream out = diagram.getOutputStream()) {
            out.write(("<d xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                            + "<hlinkClick r:id='" + id + "'/><kept/></d>")
                    .getBytes(StandardCharsets.UTF_8));
        }

        byte[] back = handedBack(sent, 2);

        assertThat(unpacked(back)).contains("nút".replace("ú", "Ãº"), "<kept/>").doesNotContain("hlinkClick");
        try (Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(back))) {
            assertThat((XSSFDrawing) opened.getSheetAt(0).getDrawingPatriarch()).hasSize(1);
        }
    }

    @Test
    void shouldTakeTheAddressOffAShapeOfAnOldWorkbook() throws IOException {
        HSSFWorkbook sent = new HSSFWorkbook();
        var drawing = sent.createSheet("Biểu 1").createDrawingPatriarch();
        for (byte bits : new byte[] {3, 8}) {
            HSSFSimpleShape shape =
                    drawing.createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 0, (short) 2, 2));
            byte[] link = new byte[24 + 2 * ADDRESS.length()];
            link[20] = bits;
            byte[] address = (bits == 8 ? "A1" : ADDRESS).getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(address, 0, link, 24, address.length);
            EscherComplexProperty property =
                    new EscherComplexProperty(EscherPropertyTypes.GROUPSHAPE__HYPERLINK, false, link.length);
            property.setComplexData(link);
            shape.getOptRecord().setEscherProperty(property);
        }

        try (HSSFWorkbook back = (HSSFWorkbook) without(sent, 1)) {
            assertThat(back.getSheetAt(0).getDrawingPatriarch().getChildren())
                    .extracting(shape ->
                            ((HSSFSimpleShape) shape).getOptRecord().lookup(EscherPropertyTypes.GROUPSHAPE__HYPERLINK)
                                    != null)
                    .as("a link to a place of the workbook stays")
                    .containsExactly(false, true);
        }
    }
}
