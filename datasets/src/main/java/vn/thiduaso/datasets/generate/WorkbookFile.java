package vn.thiduaso.datasets.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an XLSX workbook whose parts do not depend on the day it is written. */
final class WorkbookFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("(?<tag><dcterms:(created|modified)[^>]*>)[^<]*");

    private WorkbookFile() {}

    /** One sheet per table, in the order of the map. */
    static byte[] of(Map<String, Table> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ThiDuaSo", "01.0000")) {
            sheets.forEach((name, table) -> write(workbook.newWorksheet(name), table));
            workbook.finish();
            return withoutTime(bytes.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Worksheet sheet, Table table) {
        int at = 0;
        for (String title : table.titles()) {
            sheet.value(at, 0, title);
            sheet.style(at++, 0).bold().set();
        }
        int heads = at;
        row(sheet, at++, table.heads());
        for (List<?> cells : table.rows()) {
            row(sheet, at++, cells);
        }
        sheet.range(heads, 0, heads, table.heads().size() - 1).style().bold().set();
        sheet.width(0, 18);
    }

    private static void row(Worksheet sheet, int at, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(at, column, number);
            } else if (cell != null) {
                sheet.value(at, column, cell.toString());
            }
        }
    }

    /**
     * The same parts with one time for all, and none inside. Read through a file: the parts are written as streams, whose sizes only the
     * directory at the end knows.
     */
    private static byte[] withoutTime(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file = Files.createTempFile("pack", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part : in.stream().toList()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                String text = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                out.write(CREATED.matcher(text)
                        .replaceAll("${tag}2026-01-01T00:00:00Z")
                        .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } finally {
            Files.delete(file);
        }
        return bytes.toByteArray();
    }
}
