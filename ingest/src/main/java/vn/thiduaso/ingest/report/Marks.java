package vn.thiduaso.ingest.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.check.Severity;

/** Colours the cells in which something was found and says in a comment what; a comment the sender made himself stays. */
final class Marks {

    /** By whom comments are; how they are known again. */
    static final String AUTHOR = "Thi Đua Số";

    /** A spreadsheet gets slow with more comments; further cells are coloured and listed. */
    private static final int MOST_COMMENTS = 3_000;

    private static final int COMMENT_COLUMNS = 5;
    private static final int LETTERS_A_LINE = 38;
    /** Of a cell, as the old format counts. */
    private static final int RIGHT_EDGE = 1023;

    private record Look(short style, Severity severity) {}

    private record Place(String sheet, String cell) {}

    private final Workbook workbook;
    private final CreationHelper make;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<String, Drawing<?>> drawings = new HashMap<>();
    private int comments;

    private Marks(Workbook workbook) {
        this.workbook = workbook;
        make = workbook.getCreationHelper();
    }

    static void put(Workbook workbook, List<CellFault> faults) {
        Map<Place, List<CellFault>> byPlace = faults.stream()
                .filter(fault -> !fault.cell().isEmpty())
                .collect(Collectors.groupingBy(
                        fault -> new Place(fault.sheet(), fault.cell()), LinkedHashMap::new, Collectors.toList()));
        Marks marks = new Marks(workbook);
        byPlace.forEach(marks::put);
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
        cell.setCellStyle(styles.computeIfAbsent(
                new Look(cell.getCellStyle().getIndex(), gravest), look -> style(cell.getCellStyle(), gravest)));
        if (cell.getCellComment() == null && comments < MOST_COMMENTS) {
            comments++;
            cell.setCellComment(comment(sheet, cell, text(faults)));
        }
    }

    private CellStyle style(CellStyle own, Severity severity) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(own);
        if (style instanceof XSSFCellStyle modern) {
            modern.setFillForegroundColor(new XSSFColor(shade(severity)));
        } else {
            style.setFillForegroundColor(colour(severity).getIndex());
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Red, green and blue: light enough to read a figure on, told apart in grey too. */
    private static byte[] shade(Severity severity) {
        return switch (severity) {
            case REFUSE -> new byte[] {(byte) 0xF2, (byte) 0xB5, (byte) 0xA6};
            case WARN -> new byte[] {(byte) 0xFB, (byte) 0xE0, (byte) 0x9C};
            case INFORM -> new byte[] {(byte) 0xD6, (byte) 0xE8, (byte) 0xF7};
        };
    }

    /** The nearest ones of the old format's palette. */
    private static IndexedColors colour(Severity severity) {
        return switch (severity) {
            case REFUSE -> IndexedColors.ROSE;
            case WARN -> IndexedColors.LIGHT_YELLOW;
            case INFORM -> IndexedColors.PALE_BLUE;
        };
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
