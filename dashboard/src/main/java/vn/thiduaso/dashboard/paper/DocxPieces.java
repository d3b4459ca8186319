package vn.thiduaso.dashboard.paper;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import vn.thiduaso.dashboard.paper.Piece.Grid;
import vn.thiduaso.dashboard.paper.Piece.Line;
import vn.thiduaso.dashboard.paper.Piece.Pair;
import vn.thiduaso.dashboard.paper.Piece.Pairs;
import vn.thiduaso.dashboard.paper.Piece.Rule;

/** Writes pieces at the end of a DOCX. */
final class DocxPieces {

    /** Height of a paragraph that is there for a line or an end only. */
    private static final double THIN = 3;

    private static final int RULE_EIGHTHS = 6;
    private static final int BORDER_EIGHTHS = 4;
    private static final int CELL_SIDE = 80;
    private static final int CELL_ABOVE = 40;
    private static final String BLACK = "000000";
    private static final int WHOLE = 100;

    private final XWPFDocument document;
    private final OfficialLayout layout;

    DocxPieces(XWPFDocument document, OfficialLayout layout) {
        this.document = document;
        this.layout = layout;
    }

    void add(Piece piece) {
        if (piece instanceof Line line) {
            write(line, document.createParagraph());
        } else if (piece instanceof Rule rule) {
            rule(rule, document.createParagraph(), textWidth());
        } else if (piece instanceof Pairs pairs) {
            pairs(pairs);
        } else if (piece instanceof Grid grid) {
            grid(grid);
            thin(document.createParagraph());
        }
    }

    /** The last paragraph of a section, which carries what the section is. */
    CTSectPr end() {
        XWPFParagraph last = document.createParagraph();
        thin(last);
        return last.getCTP().getPPr().addNewSectPr();
    }

    /** A table is never the last of a document. */
    void closeTable() {
        thin(document.createParagraph());
    }

    private double textWidth() {
        return layout.paper().textWidth() * OfficialLayout.POINTS;
    }

    private static void write(Line line, XWPFParagraph paragraph) {
        paragraph.setStyle(line.part().code());
        if (line.kept()) {
            paragraph.setKeepNext(true);
        }
        if (line.aside() > 0) {
            int side = DocxStyles.twips(line.aside()).intValueExact();
            paragraph.setIndentationLeft(side);
            paragraph.setIndentationRight(side);
        }
        if (!line.lead().isEmpty()) {
            XWPFRun lead = paragraph.createRun();
            lead.setBold(true);
            lead.setText(line.lead());
        }
        if (!line.text().isEmpty()) {
            paragraph.createRun().setText(line.text());
        }
    }

    private static void thin(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(THIN, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
    }

    /** A paragraph as wide as the line and without text, which has a border above it. */
    private static void rule(Rule rule, XWPFParagraph paragraph, double room) {
        thin(paragraph);
        paragraph.setSpacingBefore(DocxStyles.twips(THIN).intValueExact());
        int side = DocxStyles.twips(Math.max(0, (room - rule.width()) / 2)).intValueExact();
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(RULE_EIGHTHS));
        paragraph.getCTP().getPPr().getPBdr().getTop().setSpace(BigInteger.ONE);
        paragraph.setSpacingAfter(DocxStyles.twips(THIN * 2).intValueExact());
    }

    private void pairs(Pairs pairs) {
        XWPFTable table = document.createTable(pairs.rows().size(), 2);
        layOut(table, List.of(pairs.left(), WHOLE - pairs.left()));
        table.removeBorders();
        noCellMargins(table);
        for (int at = 0; at < pairs.rows().size(); at++) {
            Pair pair = pairs.rows().get(at);
            XWPFTableRow row = table.getRow(at);
            row.setCantSplitRow(true);
            side(pair.left(), row.getCell(0), pairs.left());
            side(pair.right(), row.getCell(1), WHOLE - pairs.left());
        }
        if (pairs.above() > 0) {
            int above = DocxStyles.twips(pairs.above()).intValueExact();
            table.getRow(0)
                    .getTableCells()
                    .forEach(cell -> cell.getParagraphs().get(0).setSpacingBefore(above));
        }
    }

    /** Texts stand at the edges of their halves; zeros that are set by POI are left out, and then programs take their own. */
    private static void noCellMargins(XWPFTable table) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth width :
                List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
            width.setW(BigInteger.ZERO);
            width.setType(STTblWidth.DXA);
        }
    }

    private void side(List<Piece> pieces, XWPFTableCell cell, int percent) {
        for (int at = 0; at < pieces.size(); at++) {
            XWPFParagraph paragraph = at == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            if (pieces.get(at) instanceof Line line) {
                write(line, paragraph);
            } else if (pieces.get(at) instanceof Rule rule) {
                rule(rule, paragraph, textWidth() * percent / WHOLE);
            }
        }
    }

    private void grid(Grid grid) {
        XWPFTable table =
                document.createTable(grid.rows().size() + 1, grid.columns().size());
        layOut(table, grid.columns().stream().map(Block.Column::percent).toList());
        table.setCellMargins(CELL_ABOVE, CELL_SIDE, CELL_ABOVE, CELL_SIDE);
        // without it the texts of the first column stand at the margin, and the border outside of it
        CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setW(BigInteger.valueOf(CELL_SIDE));
        indent.setType(STTblWidth.DXA);
        borders(table);
        XWPFTableRow heads = table.getRow(0);
        heads.setRepeatHeader(true);
        heads.setCantSplitRow(true);
        for (int column = 0; column < grid.columns().size(); column++) {
            Block.Column of = grid.columns().get(column);
            cell(heads.getCell(column), OfficialPart.CELL_HEAD, of.head());
            for (int at = 0; at < grid.rows().size(); at++) {
                XWPFTableRow row = table.getRow(at + 1);
                row.setCantSplitRow(true);
                cell(row.getCell(column), OfficialPart.CELL, grid.rows().get(at).get(column))
                        .setAlignment(ParagraphAlignment.valueOf(of.side().name()));
            }
        }
    }

    private static XWPFParagraph cell(XWPFTableCell cell, OfficialPart part, String text) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        write(new Line(part, "", text), paragraph);
        return paragraph;
    }

    /** Columns as wide as they are told; programs differ in what they make of a table that says nothing. */
    private void layOut(XWPFTable table, List<Integer> percents) {
        CTTblPr style = table.getCTTbl().getTblPr();
        style.addNewTblLayout().setType(STTblLayoutType.FIXED);
        int width = DocxStyles.twips(textWidth()).intValueExact();
        table.setWidth(Integer.toString(width));
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int column = 0; column < percents.size(); column++) {
            int columnWidth = width * percents.get(column) / WHOLE;
            grid.addNewGridCol().setW(BigInteger.valueOf(columnWidth));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(Integer.toString(columnWidth));
            }
        }
    }

    private static void borders(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
    }
}
