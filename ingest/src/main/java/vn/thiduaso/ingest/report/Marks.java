package vn.thiduaso.ingest.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.check.Severity;

/** Colours the cells in which something was found and says in a comment what; a comment the sender made himself stays. */
final class Marks {

    /** By whom comments are; how they are known again. */
    static final String AUTHOR = "Thi Đua Số";

    /** A spreadsheet gets slow with more comments; further cells are coloured and listed. */
    private static final int MOST_COMMENTS = 3_000;

    /** Rule of a figure that its spreadsheet made a day of. */
    private static final String OF_DAY = "number-date";

    private static final String GENERAL = "General";

    private static final int COMMENT_COLUMNS = 5;
    private static final int LETTERS_A_LINE = 38;
    /** Of a cell, as the old format counts. */
    private static final int RIGHT_EDGE = 1023;

    /** Where a mark is. */
    record Place(String sheet, String cell) {}

    private final Workbook workbook;
    private final CreationHelper make;
    private final FilledStyles styles;
    private final Map<Place, CellStyle> own = new HashMap<>();
    private final Map<String, Drawing<?>> drawings = new HashMap<>();
    private int comments;

    private Marks(Workbook workbook) {
        this.workbook = workbook;
        make = workbook.getCreationHelper();
        styles = new FilledStyles(workbook);
    }

    /** The looks of marked cells that had a fill of their own. */
    static Map<Place, CellStyle> put(Workbook workbook, List<CellFault> faults) {
        Map<Place, List<CellFault>> byPlace = faults.stream()
                .filter(fault -> !fault.cell().isEmpty())
                .collect(Collectors.groupingBy(
                        fault -> new Place(fault.sheet(), fault.cell()), LinkedHashMap::new, Collectors.toList()));
        Marks marks = new Marks(workbook);
        byPlace.forEach(marks::put);
        return marks.own;
    }

    private void put(Place place, List<CellFault> faults) {
        Sheet sheet = place.sheet().isEmpty()
                ? workbook.getNumberOfSheets() == 0 ? null : workbook.getSheetAt(0)
                : workbook.getSheet(place.sheet());
        if (sheet == null) {
            return;
        }
        CellReference at = new CellReference(place.cell());
        Row row = sheet.getRow(at.getRow());
        Row there = row == null ? sheet.createRow(at.getRow()) : row;
        Cell cell = there.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Severity gravest = faults.stream()
                .map(CellFault::severity)
                .min(Severity::compareTo)
                .orElse(Severity.INFORM);
        if (cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL) {
            own.put(place, cell.getCellStyle());
        }
        // what a formula shows stays its own: without the look of a day it would be a number nobody typed
        boolean ofDay = cell.getCellType() == CellType.NUMERIC
                && faults.stream().anyMatch(fault -> fault.rule().equals(OF_DAY));
        styles.fill(cell, List.of(gravest, ofDay), style -> {
            Fill.mark(style, gravest);
            if (ofDay) {
                style.setDataFormat((short) BuiltinFormats.getBuiltinFormat(GENERAL));
            }
        });
        if (ofDay) {
            // as it was shown; and the number typed over it does not become a day again
            cell.setCellValue(faults.get(0).text());
        }
        if (cell.getCellComment() == null && comments < MOST_COMMENTS) {
            comments++;
            cell.setCellComment(comment(sheet, cell, text(faults)));
        }
    }

    private Comment comment(Sheet sheet, Cell cell, String text) {
        ClientAnchor anchor = make.createClientAnchor();
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        // the library takes the corner for the cell it is about; so it begins there, at its right edge
        anchor.setCol1(cell.getColumnIndex());
        anchor.setDx1(
                anchor instanceof HSSFClientAnchor
                        ? RIGHT_EDGE
                        : Math.round(sheet.getColumnWidthInPixels(cell.getColumnIndex())) * Units.EMU_PER_PIXEL);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + lines + 1);
        Comment comment = drawings.computeIfAbsent(sheet.getSheetName(), name -> sheet.createDrawingPatriarch())
                .createCellComment(anchor);
        comment.setString(make.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        return comment;
    }

    private static String text(List<CellFault> faults) {
        List<String> texts = new ArrayList<>();
        for (CellFault fault : faults) {
            String read = fault.readAs().isEmpty() ? "" : "\nĐọc thành: " + fault.readAs();
            String swing = Texts.swing(fault);
            texts.add("%s: %s%s%s\nCách sửa: %s"
                    .formatted(
                            Texts.capital(fault.severity().vi()),
                            fault.message(),
                            read,
                            swing.isEmpty() ? "" : "\nẢnh hưởng: " + swing,
                            fault.remedy()));
        }
        return String.join("\n\n", texts);
    }
}
