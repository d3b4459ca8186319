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
 * The sender's own workbook with what was found in it: each cell coloured, a comment with rule and remedy, a list of the first ten thousand things on a sheet
 * of its own, and after a dry run what would be otherwise on another. A figure that a spreadsheet made a day of stands there as text, so that a number can be typed over it. All else stays as it was sent, so that it can be mended and sent again, but for links to addresses, which are taken off; marks of an earlier check are taken off first. A file of another
 * format than Excel's comes back as a workbook with the same cells at the same addresses.
 */
public final class MarkedWorkbook implements AutoCloseable {

    /**
     * A file that unpacks to more bytes is too large to be held whole: the library takes some twenty bytes of memory for each. Its faults are listed without
     * it.
     */
    private static final long LARGEST = 8_000_000;

    private final CopiedRows.Copy copy;
    private final IndexSet indexSet;
    private final IngestReport report;
    private final int place;

    private MarkedWorkbook(CopiedRows.Copy copy, IndexSet indexSet, IngestReport report, int place) {
        this.copy = copy;
        this.indexSet = indexSet;
        this.report = report;
        this.place = place;
    }

    /** What of a file comes back, as far as that is known before it is opened: {@link #back} knows it. */
    public static GivenBack back(SourceFile file, FileReport found) {
        if (file.unpacked() > LARGEST) {
            return GivenBack.TOO_LARGE;
        }
        boolean opened = file.format() == FileFormat.XLSX || file.format() == FileFormat.XLS;
        boolean closed = !found.faults().stream().allMatch(UnreadableFileException::mayBeOpened);
        return closed && opened ? GivenBack.CLOSED : GivenBack.CELLS;
    }

    /** What the workbook of a file of this name is called behind that: what comes back, and the ending. */
    public static String ending(String file, GivenBack back) {
        return back.ending() + extension(file);
    }

    private static String extension(String file) {
        return FileFormat.find(file).filter(format -> format == FileFormat.XLS).isPresent() ? ".xls" : ".xlsx";
    }

    /**
     * Makes the workbook, which is held until it is closed.
     *
     * @param file as it was checked
     * @param report what was found in the files of its call
     * @param place of the file in the report, from 0
     * @throws IOException when the file cannot be read
     */
    public static MarkedWorkbook of(SourceFile file, IndexSet indexSet, IngestReport report, int place)
            throws IOException {
        return new MarkedWorkbook(copyOf(file, report.files().get(place)), indexSet, report, place);
    }

    /** What of the file is in it. */
    public GivenBack back() {
        return copy.back();
    }

    /**
     * Writes it, once; the stream stays open.
     *
     * @throws IOException when it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        FileReport told = report.files().get(place);
        Optional<OutlookPages> outlook = OutlookPages.of(report.of(List.of(told)), indexSet);
        FileReport found = told.ofCopy(copy.names());
        Workbook workbook = copy.workbook();
        EarlierMarks.takeOff(workbook);
        int links = LinksOff.takeOff(workbook);
        Map<Marks.Place, CellStyle> own = Marks.put(workbook, FaultSheet.listed(found));
        FaultSheet.add(workbook, found, links, outlook, own, back());
        outlook.ifPresent(pages -> ChangeSheet.add(workbook, pages));
        StableBytes.write(workbook, out);
    }

    @Override
    public void close() throws IOException {
        copy.workbook().close();
    }

    /**
     * The sender's workbook, or one with the same cells, or an empty one when it is too large, cannot be read, or was refused for what it carries: a
     * macro, a formula that fetches.
     */
    private static CopiedRows.Copy copyOf(SourceFile file, FileReport found) throws IOException {
        GivenBack back = back(file, found);
        if (back.isList()) {
            return empty(file, back);
        }
        return switch (file.format()) {
            case XLSX -> open(StoredParts::of, file, XSSFWorkbook::new).orElseGet(() -> empty(file, GivenBack.CLOSED));
            case XLS ->
                open(Files::newInputStream, file, HSSFWorkbook::new).orElseGet(() -> empty(file, GivenBack.CLOSED));
            case CSV, ODS, JSON_LINES -> CopiedRows.of(file);
        };
    }

    private static CopiedRows.Copy empty(SourceFile file, GivenBack back) {
        return new CopiedRows.Copy(
                file.format() == FileFormat.XLS ? new HSSFWorkbook() : new XSSFWorkbook(), Map.of(), back);
    }

    private interface Bytes {
        InputStream of(Path path) throws IOException;
    }

    private interface Opening {
        Workbook open(InputStream in) throws IOException;
    }

    /** Sheets are called as in the file. Empty when the library cannot make sense of it: what was refused need not be a sound workbook. */
    private static Optional<CopiedRows.Copy> open(Bytes bytes, SourceFile file, Opening opening) throws IOException {
        try (InputStream in = bytes.of(file.path())) {
            return Optional.of(new CopiedRows.Copy(opening.open(in), Map.of(), GivenBack.CELLS));
        } catch (RuntimeException | ZipException malformed) {
            return Optional.empty();
        }
    }
}
