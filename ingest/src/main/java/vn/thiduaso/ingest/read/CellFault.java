package vn.thiduaso.ingest.read;

import java.io.Serializable;
import java.util.regex.Pattern;

import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

/**
 * One thing found in a file, at a cell or with the whole, said so that its sender can mend it. Of no great size, however much stands in the cell.
 *
 * @param sheet empty for CSV and for the whole file
 * @param row physical row from 1; 0 for the whole file
 * @param cell address inside the sheet; empty for the whole file
 * @param text the cell as written; of one longer than {@link TextLimits#CELL_TEXT} letters, which no figure is kept with, the first ones and "…"
 * @param readAs what the cell was read as, written for Vietnamese readers; empty when nothing was read or it says the same as the text
 * @param rule code of the check: {@code number-ambiguous}
 * @param severity what becomes of the figure
 * @param message what is wrong, Vietnamese
 * @param remedy what to do, Vietnamese
 * @param subject the figure it is about
 * @param swing how far the figure may move its unit; of a call that was looked ahead of
 */
public record CellFault(
        String sheet,
        int row,
        String cell,
        String text,
        String readAs,
        String rule,
        Severity severity,
        String message,
        String remedy,
        Subject subject,
        Swing swing)
        implements Serializable {

    /** A message repeats what stands in a cell, which can be as long as it likes; nobody reads more. */
    private static final int MOST_LETTERS = 1_000;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]+");

    /** Of the objects a fault is made of. */
    private static final int BYTES = 400;

    public CellFault {
        text = shortened(text, TextLimits.CELL_TEXT);
        readAs = shortened(readAs, MOST_LETTERS);
        message = plain(shortened(message, MOST_LETTERS));
        remedy = plain(shortened(remedy, MOST_LETTERS));
    }

    /** A sentence may quote a cell; what would move the cursor of a terminal, or end a line, is a blank in it. */
    private static String plain(String sentence) {
        return sentence.chars().anyMatch(Character::isISOControl)
                ? CONTROL.matcher(sentence).replaceAll(" ")
                : sentence;
    }

    private static String shortened(String text, int most) {
        return text.length() > most && text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
                : text;
    }

    /** About how many bytes of memory it takes; never many fewer than it does. */
    public int bytes() {
        return BYTES + Character.BYTES * (text.length() + readAs.length() + message.length() + remedy.length());
    }

    /** One of which nobody knows what it may move. */
    public CellFault(
            String sheet,
            int row,
            String cell,
            String text,
            String readAs,
            String rule,
            Severity severity,
            String message,
            String remedy,
            Subject subject) {
        this(sheet, row, cell, text, readAs, rule, severity, message, remedy, subject, Swing.NONE);
    }

    /**
     * The figure something was found in, by the codes under which it is kept.
     *
     * @param unit code of the unit; empty when the fault is not of one unit's figure; of what is too long for a code the beginning
     * @param code input or node of the index set; empty when that is not known, or the fault is of the unit and not of one figure
     * @param part word of the part; empty when it is of the figure as a whole
     * @param low least the figure may be instead, in the unit of its input; NaN when the check cannot say
     * @param high greatest it may be instead; NaN when the check cannot say
     */
    public record Subject(String unit, String code, String part, double low, double high) implements Serializable {

        /** Of no figure. */
        public static final Subject NONE = new Subject("", "", "");

        public Subject {
            unit = shortened(unit, TextLimits.UNIT);
        }

        /** Of a figure that may be anything instead. */
        public Subject(String unit, String code, String part) {
            this(unit, code, part, Double.NaN, Double.NaN);
        }

        /** Of the figure of a finding. */
        public static Subject of(Finding found) {
            return new Subject(found.unit(), found.code(), found.part(), found.low(), found.high());
        }

        /** The same figure, which may lie here instead. */
        public Subject between(double least, double greatest) {
            return new Subject(unit, code, part, least, greatest);
        }
    }

    /** A fault that keeps the cell out. */
    public static CellFault at(String sheet, Cell cell, String rule, String message, String remedy) {
        return new CellFault(
                sheet,
                cell.row(),
                cell.address(),
                cell.text(),
                "",
                rule,
                Severity.REFUSE,
                message,
                remedy,
                Subject.NONE);
    }

    /** Something of a file as a whole, at a cell, that keeps nothing out. */
    public static CellFault remark(
            String sheet, Cell cell, String rule, Severity severity, String message, String remedy) {
        return new CellFault(
                sheet, cell.row(), cell.address(), cell.text(), "", rule, severity, message, remedy, Subject.NONE);
    }

    /** The same of a sheet, or of the file. */
    public static CellFault remark(String sheet, String rule, Severity severity, String message, String remedy) {
        return new CellFault(sheet, 0, "", "", "", rule, severity, message, remedy, Subject.NONE);
    }

    /** A fault that keeps the whole file out. */
    public static CellFault ofFile(String rule, String message, String remedy) {
        return ofFile(rule, Severity.REFUSE, message, remedy);
    }

    /** Something found in the whole file. */
    public static CellFault ofFile(String rule, Severity severity, String message, String remedy) {
        return new CellFault("", 0, "", "", "", rule, severity, message, remedy, Subject.NONE);
    }

    /** A fault in the header of a sheet that is not the first table of its file: the sheet may be no table at all. */
    public CellFault ofFurtherSheet() {
        String way = "; nếu sheet “%s” không phải số liệu cần nạp thì xóa sheet hoặc đổi tên cột unit của nó"
                .formatted(sheet);
        return new CellFault(sheet, row, cell, text, readAs, rule, severity, message, remedy + way, subject);
    }

    /** The same, where the text of the cell is known only now. */
    public CellFault withText(String written) {
        return new CellFault(sheet, row, cell, written, readAs, rule, severity, message, remedy, subject);
    }

    /** The same, which is mended otherwise. */
    public CellFault withRemedy(String other) {
        return new CellFault(sheet, row, cell, text, readAs, rule, severity, message, other, subject, swing);
    }

    /** The same in a workbook in which its sheet has this name. */
    public CellFault onSheet(String name) {
        return new CellFault(name, row, cell, text, readAs, rule, severity, message, remedy, subject, swing);
    }

    /** The same, where it is known what it may move. */
    public CellFault moving(Swing known) {
        return new CellFault(sheet, row, cell, text, readAs, rule, severity, message, remedy, subject, known);
    }

    /** Whether it keeps its cell out. */
    public boolean isRefusal() {
        return severity == Severity.REFUSE;
    }

    /** {@code Sheet1!B7}; empty for the whole file. */
    public String place() {
        return CellAddress.withSheet(sheet, cell);
    }
}
