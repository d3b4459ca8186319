package vn.thiduaso.ingest.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A template as it comes back: some cells of its first sheet written, all else as it was. */
final class FilledTemplate {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private FilledTemplate() {}

    static byte[] of(TemplateRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TemplateJob.write(request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @param cells by address; a text that is a number is stored as one */
    static void write(TemplateRequest request, Map<String, String> cells, Path to) throws IOException {
        Path empty = Files.write(to.resolveSibling("empty.xlsx"), of(request));
        try (ZipFile from = new ZipFile(empty.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(SHEET)
                                ? filled(new String(part, StandardCharsets.UTF_8), cells)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        Files.delete(empty);
    }

    private static String filled(String sheet, Map<String, String> cells) {
        String text = sheet;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String open = "<c r=\"" + cell.getKey() + "\"";
            int at = text.indexOf(open);
            int end = text.indexOf("></c>", at);
            if (at < 0 || text.indexOf('>', at) != end) {
                throw new IllegalArgumentException("no blank cell " + cell.getKey());
            }
            String value = cell.getValue();
            boolean number = value.matches("-?\\d+(\\.\\d+)?");
            String content =
                    number ? "><v>" + value + "</v></c>" : " t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
            text = text.substring(0, end) + content + text.substring(end + "></c>".length());
        }
        return text;
    }
}
