package vn.thiduaso.ingest.report;

import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

import vn.thiduaso.scoring.check.Severity;

/** The fills by which cells are marked, and what becomes of those a sender has put there himself. */
final class Fill {

    private static final int BYTE = 0xFF;

    private Fill() {}

    /** Puts the fill of a severity. */
    static void mark(CellStyle style, Severity severity) {
        if (style instanceof XSSFCellStyle modern) {
            modern.setFillForegroundColor(new XSSFColor(shade(severity)));
        } else {
            style.setFillForegroundColor(colour(severity).getIndex());
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Whether a cell has one of these fills, be it that another program has saved it in the other format since. */
    static boolean isMark(CellStyle style) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return false;
        }
        byte[] shown = shown(style);
        return Arrays.stream(Severity.values())
                .flatMap(severity -> List.of(shade(severity), palette(severity)).stream())
                .anyMatch(mark -> Arrays.equals(mark, shown));
    }

    /** Puts the fill of another style of the same workbook. */
    static void copy(CellStyle from, CellStyle to) {
        to.setFillPattern(from.getFillPattern());
        if (from instanceof XSSFCellStyle modern && to instanceof XSSFCellStyle filled) {
            filled.setFillBackgroundColor(modern.getFillBackgroundColorColor());
            filled.setFillForegroundColor(modern.getFillForegroundColorColor());
        } else {
            to.setFillBackgroundColor(from.getFillBackgroundColor());
            to.setFillForegroundColor(from.getFillForegroundColor());
        }
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

    private static byte[] palette(Severity severity) {
        return bytes(HSSFColor.getIndexHash().get((int) colour(severity).getIndex()));
    }

    /** Red, green and blue; nothing of a colour that is said in another way. */
    private static byte[] shown(CellStyle style) {
        if (style instanceof XSSFCellStyle modern) {
            XSSFColor colour = modern.getFillForegroundColorColor();
            byte[] shown = colour == null ? null : colour.getRGB();
            return shown == null ? new byte[0] : shown;
        }
        return bytes(((HSSFCellStyle) style).getFillForegroundColorColor());
    }

    private static byte[] bytes(HSSFColor colour) {
        byte[] bytes = new byte[3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (colour.getTriplet()[i] & BYTE);
        }
        return bytes;
    }
}
