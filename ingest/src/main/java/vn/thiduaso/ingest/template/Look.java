package vn.thiduaso.ingest.template;

import java.util.List;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets of a template look: the colours of the pages, readable when printed in black and white. */
final class Look {

    private static final String INK = "15222C";
    private static final String QUIET = "4D5D6B";
    private static final String HEAD = "17694F";
    private static final String HEADING = "E4F1EC";
    private static final String CLOSED = "EDF2F0";
    private static final String LINE = "9AA7B2";
    private static final String GOLD = "80500D";
    private static final String FONT = "Times New Roman";
    private static final int BODY = 12;
    private static final int TITLE = 14;
    private static final int SMALL = 9;

    private static final double LINE_HEIGHT = 16;
    private static final double ROW_MARGIN = 3;
    /** Letters of this font in a unit of width. */
    private static final double LETTERS = 1.15;

    private Look() {}

    /** Height of a row in points, for a spreadsheet does not work it out by itself when it opens the file. */
    static double height(List<String> texts, List<Double> widths) {
        double lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            double width = widths.get(i);
            lines = Math.max(
                    lines,
                    texts.get(i)
                            .lines()
                            .mapToDouble(line -> Math.max(1, Math.ceil(line.length() / (width * LETTERS))))
                            .sum());
        }
        return lines * LINE_HEIGHT + ROW_MARGIN;
    }

    private static StyleSetter text(Range cells, int size, String colour) {
        StyleSetter style = cells.style();
        style.fontName(FONT).fontSize(size).fontColor(colour).wrapText(true).verticalAlignment("center");
        return style;
    }

    static void title(Range cells) {
        StyleSetter style = text(cells, TITLE, INK);
        style.bold();
        style.set();
        cells.merge();
    }

    static void subtitle(Range cells) {
        text(cells, BODY, QUIET).set();
        cells.merge();
    }

    /** The mark of made-up figures. */
    static void illustrative(Range cells) {
        StyleSetter style = text(cells, BODY, GOLD);
        style.bold();
        style.set();
        cells.merge();
    }

    static void head(Range cells) {
        StyleSetter style = text(cells, BODY, "FFFFFF");
        style.bold()
                .horizontalAlignment("center")
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
        style.set();
    }

    /** A head over many columns: its text runs over them from the left, where it is seen, on each page that they break over. */
    static void wideHead(Range cells) {
        StyleSetter style = cells.style();
        style.horizontalAlignment("left").wrapText(false);
        style.set();
    }

    /** Codes under the heads people read. */
    static void codes(Range cells) {
        StyleSetter style = text(cells, SMALL, QUIET);
        style.horizontalAlignment("center")
                .fillColor(CLOSED)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
        style.set();
    }

    static void heading(Range cells) {
        StyleSetter style = text(cells, BODY, INK);
        style.bold().fillColor(HEADING).borderStyle(BorderStyle.THIN).borderColor(LINE);
        style.set();
    }

    /** A cell nobody fills in. */
    static void closed(Range cells, int indent) {
        StyleSetter style = text(cells, BODY, INK);
        style.indent(indent).fillColor(CLOSED).borderStyle(BorderStyle.THIN).borderColor(LINE);
        style.set();
    }

    /** A cell to fill in. */
    static void open(Range cells, boolean number) {
        StyleSetter style = text(cells, BODY, INK);
        style.horizontalAlignment(number ? "right" : "left")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
        style.protectionOption(ProtectionOption.LOCKED, false);
        style.set();
    }

    /** Plain text on the page of instructions. */
    static void plain(Range cells) {
        StyleSetter style = text(cells, BODY, INK);
        style.verticalAlignment("top").borderStyle(BorderStyle.THIN).borderColor(LINE);
        style.set();
    }

    /** Heads and names are kept from slips, not from people: there is no password; widths and heights may be changed. */
    static void protect(Worksheet sheet) {
        sheet.protect("", SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS);
    }

    /** A4 across, heads on each page, page numbers. */
    static void print(Worksheet sheet, int firstHead, int lastHead, String foot) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(firstHead, lastHead);
        sheet.footer(foot.replace("&", "&&"), Position.LEFT, SMALL);
        sheet.footer("Trang &P/&N", Position.RIGHT, SMALL);
    }

    /** As many pages long as need be, one wide. */
    static void fitWidth(Worksheet sheet) {
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
