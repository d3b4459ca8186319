package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at the list of streams of an Excel 97–2003 file before any is read: what it really is, macros, embedded files. */
final class XlsDirectory {

    /** Macros, and the list of controls, which run code too. */
    private static final Set<String> MACROS = Set.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA", "Ctls");

    /** What is said of a workbook that no reader of today's format knows. */
    static final String OLD = "Bảng tính do Excel 5.0/95 hoặc cũ hơn lưu, không đọc được";

    private final ReadLimits.Packed limits;
    private int entries;

    private XlsDirectory(ReadLimits.Packed limits) {
        this.limits = limits;
    }

    /** @throws UnreadableFileException when it is no workbook of Excel 97–2003, or carries what must not be opened */
    static void check(Path path, ReadLimits.Packed limits) {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            stream(files);
            new XlsDirectory(limits).check(files.getRoot());
        } catch (UnreadableFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            throw WorkbookRefusal.broken();
        }
    }

    /** Name of the stream with the workbook. */
    static String stream(POIFSFileSystem files) {
        try {
            return HSSFWorkbook.getWorkbookDirEntryName(files.getRoot());
        } catch (EncryptedDocumentException encrypted) {
            throw WorkbookRefusal.encrypted();
        } catch (OldExcelFormatException old) {
            throw WorkbookRefusal.old(OLD);
        } catch (IllegalArgumentException other) {
            throw DisguisedFile.disguised("Tệp mang đuôi .xls nhưng nội dung không phải bảng tính Excel");
        }
    }

    private void check(DirectoryEntry folder) {
        for (Entry entry : folder) {
            entries++;
            if (entries > limits.entries()) {
                throw WorkbookRefusal.tooMuch("Bảng tính có nhiều hơn %d phần".formatted(limits.entries()));
            }
            String name = entry.getName();
            if (MACROS.contains(name)) {
                throw WorkbookRefusal.macro();
            }
            if (name.endsWith("Ole10Native") || (entry.isDirectoryEntry() && isEmbedded(name))) {
                throw WorkbookRefusal.external(name);
            }
            if (entry instanceof DirectoryEntry inner) {
                check(inner);
            }
        }
    }

    /** Names Excel gives to the storages of embedded and linked files. */
    private static boolean isEmbedded(String name) {
        return name.startsWith("MBD") || name.startsWith("LNK");
    }
}
