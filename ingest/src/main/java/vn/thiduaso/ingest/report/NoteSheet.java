package vn.thiduaso.ingest.report;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** A sheet of our own in somebody's workbook: texts under heads, printed on pages of their width. */
final class NoteSheet {

    private static final int CHARACTER = 256;
    /** A row can be some 400 points tall. */
    private static final int MOST_LINES = 20;

    private final Workbook workbook;
    private final List<Integer> widths;
    private final Sheet sheet;
    private final CellStyle plain;
    private final CellStyle link;
    private final CellStyle head;
    private final CellStyle title;

    /** @param widths of the columns, in characters */
    NoteSheet(Workbook workbook, String name, List<Integer> widths) {
        this.workbook = workbook;
        this.widths = List.copyOf(widths);
        sheet = workbook.createSheet(name);
        plain = style(font(false, IndexedColors.AUTOMATIC));
        link = style(font(false, IndexedColors.DARK_BLUE));
        head = style(font(true, IndexedColors.WHITE));
        head.setFillForegroundColor(IndexedColors.DARK_GREEN.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        title = style(font(true, IndexedColors.AUTOMATIC));
        title.setWrapText(false);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    Sheet sheet() {
        return sheet;
    }

    /** For a cell with a link. */
    CellStyle link() {
        return link;
    }

    /** A text over all columns. */
    void title(int row, String text) {
        put(row, 0, text, title);
    }

    /** The same, not bold. */
    void note(int row, String text) {
        CellStyle wide = workbook.createCellStyle();
        wide.cloneStyleFrom(plain);
        wide.setWrapText(false);
        put(row, 0, text, wide);
    }

    void heads(int row, List<String> texts) {
        line(row, texts, head);
    }

    void line(int row, List<String> texts) {
        line(row, texts, plain);
    }

    private void line(int row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            put(row, column, texts.get(column), style);
        }
        tall(row, texts);
    }

    /** Not every program makes a row as tall as what is wrapped in it. */
    private void tall(int row, List<String> texts) {
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            lines = Math.max(lines, 1 + texts.get(column).length() / widths.get(column));
        }
        if (lines > 1) {
            sheet.getRow(row).setHeightInPoints(Math.min(MOST_LINES, lines) * sheet.getDefaultRowHeightInPoints());
        }
    }

    private void put(int row, int column, String text, CellStyle style) {
        Row there = sheet.getRow(row);
        Cell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
        cell.setCellValue(Texts.cell(text));
        cell.setCellStyle(style);
    }

    private Font font(boolean bold, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setBold(bold);
        font.setColor(colour.getIndex());
        return font;
    }

    private CellStyle style(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // what a cell says is quoted: it stays a text when somebody edits it
        style.setQuotePrefixed(true);
        return style;
    }
}
