package vn.thiduaso.dashboard.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell address as a spreadsheet writes it.
 *
 * @param row from 1
 * @param column from 1 = A
 */
public record CellAddress(int row, int column) {

    private static final Pattern FORM = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    /** Empty when the text is no address. */
    public static Optional<CellAddress> find(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : form.group(1).toUpperCase().toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return Optional.of(new CellAddress(Integer.parseInt(form.group(2)), column));
    }

    /** 1 → A, 27 → AA. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
