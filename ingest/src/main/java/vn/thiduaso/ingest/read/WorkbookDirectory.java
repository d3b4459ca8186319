package vn.thiduaso.ingest.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the list of parts of an XLSX workbook before anything is unpacked: sizes, macros, other packages. */
final class WorkbookDirectory {

    private WorkbookDirectory() {}

    /** @throws UnreadableFileException when it is no workbook, carries macros, or would unpack too large */
    static void check(Path path, ReadLimits.Packed limits) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            new PackedDirectory(limits, "Bảng tính").check(path, zip).forEach(WorkbookDirectory::checkPart);
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw DisguisedFile.disguised("Tệp mang đuôi .xlsx nhưng không phải bảng tính");
            }
        } catch (ZipException | EOFException malformed) {
            throw WorkbookRefusal.broken();
        }
    }

    private static void checkPart(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("xl/macrosheets/")) {
            throw WorkbookRefusal.macro();
        }
        if (name.contains("xl/externallinks/") || name.contains("xl/embeddings/")) {
            throw WorkbookRefusal.external();
        }
    }
}
