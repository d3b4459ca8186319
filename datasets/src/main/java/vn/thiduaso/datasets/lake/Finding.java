package vn.thiduaso.datasets.lake;

import vn.thiduaso.datasets.act.Subject.OfFinding;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

/**
 * One thing found in a figure that was accepted. Belongs to its submission: it is visible, and replaced by a retry, with it, and it speaks of the
 * figure that submission brought, also when a later one supersedes that figure.
 *
 * @param submission the file it came in
 * @param unit code
 * @param code input or node of the index set; empty when it is of the unit and not of one figure
 * @param part word of the part; empty when it is of the figure as a whole
 * @param low least the figure may be instead, in the unit of its input; NaN when the check cannot say
 * @param high greatest it may be instead; NaN when the check cannot say
 * @param rowNo physical row in the file, from 1
 * @param sheet empty for CSV
 * @param cell address in the file
 * @param text the cell as written; of one longer than {@link TextLimits#CELL_TEXT} letters the first ones and "…"
 * @param readAs what the cell was read as; empty when it says no more than the text
 * @param rule code of the check
 * @param severity a warning or a note; never a refusal
 * @param message what was found, Vietnamese
 * @param remedy what to do about it, Vietnamese
 * @param swing what it may have moved in a draft of all that was sent when it came; not known in lakes made earlier
 */
public record Finding(
        String submission,
        String unit,
        String code,
        String part,
        double low,
        double high,
        int rowNo,
        String sheet,
        String cell,
        String text,
        String readAs,
        String rule,
        Severity severity,
        String message,
        String remedy,
        Swing swing) {

    public Finding {
        if (severity == Severity.REFUSE) {
            throw new IllegalArgumentException(
                    "a refused figure is quarantined: %s at %s of %s".formatted(rule, cell, submission));
        }
    }

    /** What tells it from the others of its submission: 16 hex digits of a SHA-256 over figure, place and rule. */
    public String key() {
        return Digests.sha256(String.join("|", unit, code, part, sheet, cell, rule))
                .substring(0, 16);
    }

    /** The same, where it is known what it may move. */
    public Finding moving(Swing known) {
        return new Finding(
                submission,
                unit,
                code,
                part,
                low,
                high,
                rowNo,
                sheet,
                cell,
                text,
                readAs,
                rule,
                severity,
                message,
                remedy,
                known);
    }

    /** What acts on it are about. */
    public OfFinding subject(String indexSet, Period period) {
        return new OfFinding(indexSet, period, submission, key());
    }
}
