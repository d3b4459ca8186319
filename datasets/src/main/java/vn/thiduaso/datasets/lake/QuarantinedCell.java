package vn.thiduaso.datasets.lake;

import vn.thiduaso.scoring.check.Severity;

/**
 * One thing found in a row that was kept out, at a cell. A row can have several; {@link Submission#quarantined} counts rows.
 *
 * @param submission the file it came in
 * @param rowNo physical row in the file, from 1
 * @param sheet empty for CSV
 * @param cell address in the file
 * @param text the cell as written; of one longer than {@link TextLimits#CELL_TEXT} letters the first ones and "…"
 * @param readAs what the cell was read as; empty when nothing was read or it says no more than the text
 * @param rule code of the check that failed
 * @param severity at least one fault of a row refuses
 * @param message what is wrong, Vietnamese
 * @param remedy what to do about it, Vietnamese
 */
public record QuarantinedCell(
        String submission,
        int rowNo,
        String sheet,
        String cell,
        String text,
        String readAs,
        String rule,
        Severity severity,
        String message,
        String remedy) {}
