package vn.thiduaso.ingest.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

import vn.thiduaso.ingest.read.OwnSheets;

/** The coloured cells of workbooks that came back; no file of the corpus has a coloured cell of its own. */
final class ReturnedMarks {

    private ReturnedMarks() {}

    /** {@code Sheet!B4}, sorted; {@code B4} in a text file, which has no sheet. */
    static List<String> in(Path folder) throws IOException {
        List<Path> books;
        try (Stream<Path> files = Files.list(folder)) {
            books = files.filter(file -> file.toString().matches(".*\\.xlsx?")).toList();
        }
        List<String> marked = new ArrayList<>();
        for (Path book : books) {
            try (InputStream in = Files.newInputStream(book);
                    Workbook workbook = WorkbookFactory.create(in)) {
                workbook.forEach(sheet -> marked.addAll(in(sheet)));
            }
        }
        return marked.stream().sorted().distinct().toList();
    }

    private static List<String> in(Sheet sheet) {
        if (OwnSheets.isOne(sheet.getSheetName())) {
            return List.of();
        }
        String before = sheet.getSheetName().equals("Tệp đã gửi") ? "" : sheet.getSheetName() + "!";
        List<String> marked = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                    marked.add(before
                            + new CellReference(cell.getRowIndex(), cell.getColumnIndex(), false, false)
                                    .formatAsString());
                }
            }
        }
        return marked;
    }
}
