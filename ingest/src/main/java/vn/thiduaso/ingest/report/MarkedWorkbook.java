package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.FileFormat;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * The sender's own workbook with what was found in it: each cell coloured, a comment with rule and remedy, a list of everything on a sheet
 * of its own, and after a dry run what would be otherwise on another. A figure that a spreadsheet made a day of stands there as text, so that a number can be typed over it. All else stays as it was sent, so that it can be mended and sent again, but for links to addresses, which are taken off; marks of an earlier check are taken off first. A file of another
 * format than Excel's comes back as a workbook with the same cells at the same addresses.
 */
public final class MarkedWorkbook {

    /**
     * A file that unpacks to more bytes is too large to be held whole: the library takes some twenty bytes of memory for each. Its faults are listed without
     * it.
     */
    private static final long LARGEST = 8_000_000;

    private MarkedWorkbook() {}

    /** Whether a file is too large to be given back with its cells marked: {@link #write} makes a list of its faults alone. */
    public static boolean isTooLarge(SourceFile file) {
        return file.unpacked() > LARGEST;
    }

    /** Ending of what {@link #write} makes of a file of this name. */
    public static String ending(String file) {
        return FileFormat.find(file).filter(format -> format == FileFormat.XLS).isPresent() ? ".xls" : ".xlsx";
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param file as it was checked
     * @param report what was found in the files of its call
     * @param place of the file in the report, from 0
     * @throws IOException when it cannot be written
     */
    public static void write(SourceFile file, IndexSet indexSet, IngestReport report, int place, OutputStream out)
            throws IOException {
        FileReport told = report.files().get(place);
        Optional<OutlookPages> outlook = OutlookPages.of(report.of(List.of(told)), indexSet);
        CopiedRows.Copy copy = copyOf(file, told);
        FileReport found = told.ofCopy(copy.names());
        try (Workbook workbook = copy.workbook()) {
            EarlierMarks.takeOff(workbook);
            int links = LinksOff.takeOff(workbook);
            Map<Marks.Place, CellStyle> own = Marks.put(workbook, FaultSheet.listed(found));
            FaultSheet.add(workbook, found, links, outlook, own, isTooLarge(file));
            outlook.ifPresent(pages -> ChangeSheet.add(workbook, pages));
            StableBytes.write(workbook, out);
        }
    }

    /**
     * The sender's workbook, or one with the same cells, or an empty one when it is too large, cannot be read, or was refused for what it carries: a
     * macro, a formula that fetches.
     */
    private static CopiedRows.Copy copyOf(SourceFile file, FileReport found) throws IOException {
        boolean closed = !found.faults().stream().allMatch(UnreadableFileException::mayBeOpened);
        boolean opened = file.format() == FileFormat.XLSX || file.format() == FileFormat.XLS;
        if (isTooLarge(file) || closed && opened) {
            return same(file.format() == FileFormat.XLS ? new HSSFWorkbook() : new XSSFWorkbook());
        }
        return switch (file.format()) {
            case XLSX -> same(open(StoredParts::of, file, XSSFWorkbook::new).orElseGet(XSSFWorkbook::new));
            case XLS ->
                same(open(Files::newInputStream, file, HSSFWorkbook::new).orElseGet(HSSFWorkbook::new));
            case CSV, ODS, JSON_LINES -> CopiedRows.of(file);
        };
    }

    /** Sheets are called as in the file. */
    private static CopiedRows.Copy same(Workbook workbook) {
        return new CopiedRows.Copy(workbook, Map.of());
    }

    private interface Bytes {
        InputStream of(Path path) throws IOException;
    }

    private interface Opening {
        Workbook open(InputStream in) throws IOException;
    }

    /** Empty when the library cannot make sense of it: what was refused need not be a sound workbook. */
    private static Optional<Workbook> open(Bytes bytes, SourceFile file, Opening opening) throws IOException {
        try (InputStream in = bytes.of(file.path())) {
            return Optional.of(opening.open(in));
        } catch (RuntimeException | ZipException malformed) {
            return Optional.empty();
        }
    }
}
