package vn.thiduaso.ingest.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Workbooks as LibreOffice writes them: merged cells by span, hidden rows and columns by visibility. */
final class OdsBytes {

    private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:of='urn:oasis:names:tc:opendocument:xmlns:of:1.2'"
            + " office:version='1.3'";

    private OdsBytes() {}

    static byte[] of(OfficeBook book) {
        StringBuilder content = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?><office:document-content ")
                .append(NAMES)
                .append("><office:automatic-styles/><office:body><office:spreadsheet>");
        book.sheets().forEach(sheet -> sheet(sheet, content));
        content.append("</office:spreadsheet></office:body></office:document-content>");
        String manifest = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                + "<manifest:file-entry manifest:full-path='/' manifest:media-type='" + KIND + "'/>"
                + "<manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/>"
                + "</manifest:manifest>";
        return packed(content.toString(), manifest);
    }

    private static byte[] packed(String content, String manifest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "mimetype", KIND, true);
            part(zip, "content.xml", content, false);
            part(zip, "META-INF/manifest.xml", manifest, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text, boolean stored) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 10, 3, 8, 0));
        if (stored) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void sheet(OfficeBook.OfficeSheet sheet, StringBuilder out) {
        out.append("<table:table table:name='").append(escaped(sheet.name)).append("'>");
        int width = sheet.rows.stream().mapToInt(List::size).max().orElse(1);
        for (int column = 0; column < width; column++) {
            boolean hidden = sheet.hiddenColumns.contains(CellReference.convertNumToColString(column));
            out.append("<table:table-column").append(hidden ? " table:visibility='collapse'/>" : "/>");
        }
        List<CellRangeAddress> merged =
                sheet.merged.stream().map(CellRangeAddress::valueOf).toList();
        for (int row = 0; row < sheet.rows.size(); row++) {
            out.append("<table:table-row")
                    .append(sheet.hiddenRows.contains(row + 1) ? " table:visibility='collapse'>" : ">");
            List<Object> cells = sheet.rows.get(row);
            for (int column = 0; column < Math.max(1, cells.size()); column++) {
                cell(column < cells.size() ? cells.get(column) : null, span(merged, row, column), out);
            }
            out.append("</table:table-row>");
        }
        out.append("</table:table>");
    }

    private static String span(List<CellRangeAddress> merged, int row, int column) {
        return merged.stream()
                .filter(range -> range.getFirstRow() == row && range.getFirstColumn() == column)
                .map(range -> " table:number-columns-spanned='%d' table:number-rows-spanned='%d'"
                        .formatted(
                                range.getLastColumn() - range.getFirstColumn() + 1,
                                range.getLastRow() - range.getFirstRow() + 1))
                .findFirst()
                .orElse("");
    }

    private static void cell(Object what, String span, StringBuilder out) {
        out.append("<table:table-cell").append(span);
        if (what == null) {
            out.append("/>");
        } else if (what instanceof Number number) {
            typed("float", "office:value", number, out);
        } else if (what instanceof OfficeCell.Shown shown) {
            typed(shown.format().endsWith("%") ? "percentage" : "float", "office:value", shown.number(), out);
        } else if (what instanceof LocalDate day) {
            typed("date", "office:date-value", day, out);
        } else if (what instanceof OfficeCell.Formula formula && formula.error().isEmpty()) {
            out.append(" table:formula='of:=")
                    .append(escaped(formula.formula()))
                    .append('\'');
            typed("float", "office:value", formula.result(), out);
        } else {
            String text = what instanceof OfficeCell.Formula formula
                    ? formula.error()
                    : what instanceof OfficeCell.Apostrophe digits ? digits.digits() : (String) what;
            out.append(" office:value-type='string'><text:p>")
                    .append(escaped(text))
                    .append("</text:p></table:table-cell>");
        }
    }

    private static void typed(String type, String attribute, Object value, StringBuilder out) {
        out.append(" office:value-type='%s' %s='%s'><text:p>%s</text:p></table:table-cell>"
                .formatted(type, attribute, value, value));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
