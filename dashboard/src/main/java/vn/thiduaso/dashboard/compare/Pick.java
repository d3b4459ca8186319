package vn.thiduaso.dashboard.compare;

import java.time.DateTimeException;

import vn.thiduaso.scoring.Period;

/**
 * A unit that was chosen: {@code H21.100} in the period of the page, {@code H21.100@2026-09} in another one.
 *
 * @param period empty: that of the page
 */
record Pick(String unit, String period) {

    private static final char AT = '@';

    /** What stands behind the last @ is a period, or part of the code. */
    static Pick of(String text) {
        int at = text.lastIndexOf(AT);
        return at > 0 && isPeriod(text.substring(at + 1))
                ? new Pick(text.substring(0, at), text.substring(at + 1))
                : new Pick(text, "");
    }

    private static boolean isPeriod(String text) {
        try {
            return Period.parse(text).toString().equals(text);
        } catch (IllegalArgumentException | DateTimeException none) {
            return false;
        }
    }

    String text() {
        return period.isEmpty() ? unit : unit + AT + period;
    }
}
