package vn.thiduaso.datasets.lake;

/**
 * One fault of one cell that kept a row out. A row can have several; {@link Submission#quarantined} counts rows.
 *
 * @param submission the file it came in
 * @param rowNo physical row in the file, from 1
 * @param sheet empty for CSV
 * @param cell address in the file
 * @param text the cell as written
 * @param rule code of the check that failed
 * @param message what is wrong, Vietnamese
 * @param remedy what to do about it, Vietnamese
 */
public record QuarantinedCell(
        String submission,
        int rowNo,
        String sheet,
        String cell,
        String text,
        String rule,
        String message,
        String remedy) {}
