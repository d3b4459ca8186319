package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, as no honest program would write it. Starts as a sound one with one sheet. */
public final class MadeWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private MadeWorkbook() {}

    /** @param rows what stands inside {@code sheetData} */
    public static MadeWorkbook withRows(String rows) {
        MadeWorkbook book = new MadeWorkbook();
        return book.part(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + KIND + "sheet.main+xml'/>"
                                + "<Override PartName='/xl/styles.xml' ContentType='" + KIND + "styles+xml'/>"
                                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + KIND
                                + "worksheet+xml'/></Types>")
                .part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
                .workbook("")
                .part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .part(SHEET, "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** @param before what stands before the list of sheets */
    public MadeWorkbook workbook(String before) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + before
                        + "<sheets><sheet name='Quý 3' sheetId='1' r:id='rId1'/></sheets></workbook>");
    }

    public MadeWorkbook styles(String inside) {
        return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + inside + "</styleSheet>");
    }

    /** @param texts {@code si} elements, which cells name by their place */
    public MadeWorkbook texts(String texts) {
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        return part(
                        "[Content_Types].xml",
                        types.replace(
                                "</Types>",
                                "<Override PartName='/xl/sharedStrings.xml' ContentType='" + KIND
                                        + "sharedStrings+xml'/></Types>"))
                .part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + texts + "</sst>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='%s'><Relationship Id='rId1' Type='%s/%s' Target='%s'/></Relationships>"
                .formatted(RELATIONS, OFFICE, type, target);
    }

    /** A row of texts, then what is given as XML. */
    public static String row(int number, String cells, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r='%s' t='inlineStr'><is><t>%s</t></is></c>"
                    .formatted(CellAddress.of(number, column), texts[column]));
        }
        return row + cells + "</row>";
    }

    public MadeWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public MadeWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
