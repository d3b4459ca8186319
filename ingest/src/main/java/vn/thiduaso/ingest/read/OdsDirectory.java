package vn.thiduaso.ingest.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** Looks at the list of parts of an ODS workbook before its content is unpacked: sizes, macros, a password. */
final class OdsDirectory {

    static final String CONTENT = "content.xml";

    private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Modules of macros; lists of libraries without a module run nothing and are there in sound workbooks too. */
    private static final Pattern MACRO =
            Pattern.compile("(Basic|Dialogs)/.+/(?!script-lb\\.xml$|dialog-lb\\.xml$).+|Scripts/.*[^/]");

    private OdsDirectory() {}

    /**
     * @return bytes of all parts when unpacked, as stated
     * @throws UnreadableFileException when it is no workbook, carries macros or a password, or would unpack too large
     */
    static long check(Path path, ReadLimits.Packed limits) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> parts = PackedDirectory.ofWorkbook(limits).check(path, zip);
            for (ZipEntry entry : parts) {
                if (MACRO.matcher(entry.getName()).matches()) {
                    throw WorkbookRefusal.macro();
                }
            }
            if (zip.getEntry("encrypted-package") != null || isEncrypted(zip)) {
                throw WorkbookRefusal.encrypted();
            }
            if (!kind(zip).startsWith(KIND) || zip.getEntry(CONTENT) == null) {
                throw DisguisedFile.disguised("Tệp mang đuôi .ods nhưng không phải bảng tính OpenDocument");
            }
            return PackedDirectory.unpacked(parts);
        } catch (ZipException | EOFException malformed) {
            throw WorkbookRefusal.broken();
        }
    }

    private static String kind(ZipFile zip) throws IOException {
        ZipEntry kind = zip.getEntry("mimetype");
        if (kind == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(kind)) {
            return new String(in.readNBytes(2 * KIND.length()), StandardCharsets.US_ASCII);
        }
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry(MANIFEST);
        boolean[] encrypted = {false};
        if (manifest != null) {
            try {
                SafeXml.read(zip, manifest, SafeXml.factory(), xml -> {
                    while (xml.hasNext()) {
                        xml.next();
                        encrypted[0] |=
                                xml.isStartElement() && xml.getLocalName().equals("encryption-data");
                    }
                });
            } catch (XMLStreamException noXml) {
                throw WorkbookRefusal.broken();
            }
        }
        return encrypted[0];
    }
}
