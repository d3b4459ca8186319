package vn.thiduaso.ingest.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook with a text changed in every part, as somebody could do who knows where to look. */
final class ChangedPart {

    private ChangedPart() {}

    static Path of(Path workbook, String text, String other, Path to) throws IOException {
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                String part = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.replace(text, other).getBytes(StandardCharsets.UTF_8));
            }
        }
        return to;
    }
}
