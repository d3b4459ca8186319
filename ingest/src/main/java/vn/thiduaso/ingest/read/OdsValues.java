package vn.thiduaso.ingest.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.letters.Letters;

/** Makes cells of what an ODS workbook stores. */
final class OdsValues {

    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_CODE = 20;

    private final Letters letters;

    OdsValues(Letters letters) {
        this.letters = letters;
    }

    /** The cell at one of the places it is repeated to. */
    Cell cell(int row, int column, OdsCell stored) {
        String shown = stored.text() == null ? "" : stored.text();
        boolean byFormula = !stored.formula().isEmpty();
        if (stored.error() || (byFormula && ErrorValue.isOne(CellText.clean(shown)))) {
            // programs before LibreOffice 4 stored a zero beside the error they showed
            return Cell.error(row, column, shown.isBlank() ? "#N/A" : shown);
        }
        if (byFormula && stored.type().isEmpty() && stored.text() == null) {
            return Cell.uncomputed(row, column, formula(stored.formula()));
        }
        return switch (stored.type()) {
            case "float", "currency" -> number(row, column, stored.value(), shown);
            case "percentage" -> CellFormat.percent(row, column, decimal(stored.value()));
            case "date" ->
                day(stored.value())
                        .map(day -> Cell.date(row, column, day))
                        .orElseGet(() -> Cell.text(row, column, shown, letters));
            case "time" -> time(row, column, stored.value(), shown);
            case "boolean" -> Cell.text(row, column, "true".equals(stored.value()) ? "1" : "0");
            case "string" -> Cell.text(row, column, stored.value() == null ? shown : stored.value(), letters);
            default -> Cell.text(row, column, shown, letters);
        };
    }

    /** As shown where zeros stand before it: it is the code of a unit. */
    private static Cell number(int row, int column, @Nullable String value, String shown) {
        BigDecimal decimal = decimal(value);
        String text = DecimalText.of(decimal);
        boolean zeros = shown.length() > text.length()
                && shown.length() <= LONGEST_CODE
                && shown.endsWith(text)
                && shown.chars().limit(shown.length() - text.length()).allMatch(letter -> letter == '0')
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return new Cell(row, column, zeros ? shown : text, decimal.doubleValue());
    }

    private static BigDecimal decimal(@Nullable String value) {
        if (value == null || value.length() > LONGEST_NUMBER) {
            throw WorkbookRefusal.broken();
        }
        try {
            BigDecimal stored = new BigDecimal(value.strip());
            return DecimalText.shortest(stored, stored.doubleValue());
        } catch (NumberFormatException malformed) {
            throw WorkbookRefusal.broken();
        }
    }

    private static Optional<LocalDateTime> day(@Nullable String value) {
        try {
            if (value == null) {
                return Optional.empty();
            }
            return Optional.of(
                    value.indexOf('T') < 0
                            ? LocalDate.parse(value).atStartOfDay()
                            : LocalDateTime.parse(
                                    value.endsWith("Z") ? value.substring(0, value.length() - 1) : value));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Part of a day, as other workbooks store it. */
    private Cell time(int row, int column, @Nullable String value, String shown) {
        try {
            double days = Duration.parse(String.valueOf(value)).toMillis() / 1_000.0 / SECONDS_OF_A_DAY;
            return new Cell(row, column, DecimalText.of(days), days);
        } catch (DateTimeException | ArithmeticException noTime) {
            return Cell.text(row, column, shown, letters);
        }
    }

    /** Without the name of its language ({@code of:=}) and the sign that {@link Cell#uncomputed} puts there. */
    private static String formula(String stored) {
        int sign = stored.indexOf('=');
        return sign < 0 ? stored : stored.substring(sign + 1);
    }
}
