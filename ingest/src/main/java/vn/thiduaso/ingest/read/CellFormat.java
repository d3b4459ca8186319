package vn.thiduaso.ingest.read;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a number format of a workbook makes of a number, as its sender sees it: a day, a percentage (0.9706 is seen as 97,06%), digits with zeros
 * before them (123 is seen as 00123, the code of a unit). All other formats show the number itself, more or less of its digits.
 *
 * @param digits that are shown at least, where zeros fill them up
 */
record CellFormat(Kind kind, int digits) {

    /** What is seen. */
    enum Kind {
        NUMBER,
        DAY,
        PERCENT,
        ZEROS
    }

    static final CellFormat NUMBER = new CellFormat(Kind.NUMBER, 0);

    /** Texts shown as they are, escaped letters, colours, languages and conditions. */
    private static final Pattern PASSED_OVER = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    /** @param code as the workbook has it; null where it has none */
    static CellFormat of(@Nullable String code) {
        if (code == null) {
            return NUMBER;
        }
        String plain = PASSED_OVER.matcher(code).replaceAll("");
        if (DayFormat.isOne(plain)) {
            return new CellFormat(Kind.DAY, 0);
        }
        if (plain.indexOf('%') >= 0) {
            return new CellFormat(Kind.PERCENT, 0);
        }
        return ZEROS.matcher(plain).matches() ? new CellFormat(Kind.ZEROS, plain.length()) : NUMBER;
    }

    /**
     * The cell of a number.
     *
     * @param decimal the number as it was written
     * @param from1904 days are counted from 1904, as old Macintosh workbooks do
     */
    Cell cell(int row, int column, BigDecimal decimal, double number, boolean from1904) {
        return switch (kind) {
            case NUMBER -> new Cell(row, column, DecimalText.of(decimal), number);
            case DAY ->
                DayFormat.holds(number)
                        ? Cell.date(row, column, DateUtil.getLocalDateTime(number, from1904, true))
                        : new Cell(row, column, DecimalText.of(decimal), number);
            case PERCENT -> percent(row, column, decimal);
            case ZEROS -> zeros(row, column, DecimalText.of(decimal), number, digits);
        };
    }

    /** A percentage, with its sign: a text, which those who know the unit of the figure read. */
    static Cell percent(int row, int column, BigDecimal share) {
        String percent = DecimalText.of(share.movePointRight(2));
        // a point before three digits could be one of thousands: 97.065 is written 97.0650
        String unambiguous = percent.matches("-?\\d{1,3}\\.\\d{3}") ? percent + "0" : percent;
        return Cell.text(row, column, unambiguous + "%");
    }

    private static Cell zeros(int row, int column, String text, double number, int digits) {
        boolean whole = text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        String filled = whole && text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
        return new Cell(row, column, filled, number);
    }
}
