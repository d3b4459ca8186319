package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;

/** {@code 9/10} in the place of the value of a ratio: its numerator and its denominator in one cell. */
public final class TwoNumbers {

    private static final Pattern OVER =
            Pattern.compile("(\\d{1,3}(?:[.]\\d{3})+|\\d{1,9})\\s*/\\s*(\\d{1,3}(?:[.]\\d{3})+|\\d{1,9})");

    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private TwoNumbers() {}

    /** Whether a text is two counts, with points between thousands at most. */
    public static boolean isOne(String text) {
        Matcher two = OVER.matcher(text.strip());
        return two.matches() && !isMonth(two);
    }

    /** {@code 10/2026}. */
    private static boolean isMonth(Matcher two) {
        double year = number(two.group(2));
        return number(two.group(1)) <= MONTHS && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Both, each in the place of the cell; none where it is not two counts. */
    static List<Entry.Figure> of(Cell cell) {
        Matcher two = OVER.matcher(cell.text().strip());
        return cell.kind() == Cell.Kind.VALUE && isOne(cell.text()) && two.matches()
                ? List.of(
                        new Entry.Figure(Part.NUMERATOR, cell.as(number(two.group(1)))),
                        new Entry.Figure(Part.DENOMINATOR, cell.as(number(two.group(2)))))
                : List.of();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(".", ""));
    }
}
