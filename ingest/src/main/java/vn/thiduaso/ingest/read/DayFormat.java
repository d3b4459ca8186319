package vn.thiduaso.ingest.read;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/** Whether a number format of a workbook ({@code dd/mm/yyyy}, {@code mmm-yy}) makes a day of a number. One of hours alone makes none. */
final class DayFormat {

    private static final Pattern OF_A_DAY = Pattern.compile("[yYdD]|[mM]{3}");
    /** No number of a format that the library knows. */
    private static final int NO_NUMBER = -1;

    /** 31/12/9999, the last day a workbook can show. */
    private static final double LAST_DAY = 2_958_465;

    private DayFormat() {}

    /** Whether a number can be shown as a day; parts of a day alone, and what lies behind the last day, stay numbers. */
    static boolean holds(double number) {
        return number >= 1 && number < LAST_DAY + 1;
    }

    /** @param plain without texts that are shown as they are: no letter in them is of a day */
    static boolean isOne(String plain) {
        return OF_A_DAY.matcher(plain).find() && DateUtil.isADateFormat(NO_NUMBER, plain);
    }
}
