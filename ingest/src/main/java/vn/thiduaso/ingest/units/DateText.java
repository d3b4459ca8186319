package vn.thiduaso.ingest.units;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;

/** A day as written: {@code 2026-07-01}, {@code 01/07/2026} (day first, always), or the day number a workbook stores. */
final class DateText {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    /** Day 0 of the 1900 system as workbooks count after their false 29/02/1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 61;
    private static final int LAST_SERIAL = 2_958_465;

    private DateText() {}

    /** Empty when the cell holds no day. */
    static Optional<LocalDate> parse(Cell cell) {
        if (cell.date().isPresent()) {
            return cell.date();
        }
        if (cell.isNumber()) {
            boolean serial = cell.number() >= FIRST_SERIAL && cell.number() <= LAST_SERIAL;
            return serial ? Optional.of(DAY_ZERO.plusDays((long) cell.number())) : Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(cell.text(), form));
            } catch (DateTimeException otherForm) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }
}
