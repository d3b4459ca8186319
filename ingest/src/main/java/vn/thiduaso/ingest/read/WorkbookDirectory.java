package vn.thiduaso.ingest.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the list of parts of an XLSX workbook before anything is unpacked: sizes, macros, other packages. */
final class WorkbookDirectory {

    /** Parts that fetch from other files, programs or databases, or are files of their own. */
    private static final List<String> FETCHING = List.of(
            "xl/externallinks/", "xl/embeddings/", "xl/connections.xml", "xl/querytables/", "xl/webextensions/");

    private WorkbookDirectory() {}

    /**
     * @return bytes of all parts when unpacked, as stated
     * @throws UnreadableFileException when it is no workbook, carries macros, or would unpack too large
     */
    static long check(Path path, ReadLimits.Packed limits) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> parts = PackedDirectory.ofWorkbook(limits).check(path, zip);
            parts.forEach(WorkbookDirectory::checkPart);
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw DisguisedFile.disguised("Tệp mang đuôi .xlsx nhưng không phải bảng tính");
            }
            return PackedDirectory.unpacked(parts);
        } catch (ZipException | EOFException malformed) {
            throw WorkbookRefusal.broken();
        }
    }

    private static void checkPart(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("xl/macrosheets/")) {
            throw WorkbookRefusal.macro();
        }
        if (FETCHING.stream().anyMatch(name::contains)) {
            throw WorkbookRefusal.external(entry.getName());
        }
    }
}
