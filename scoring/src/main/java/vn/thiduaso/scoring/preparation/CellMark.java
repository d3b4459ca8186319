package vn.thiduaso.scoring.preparation;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was done to one cell. A cell can carry several marks, so each is one bit of a byte; a cell without marks was kept as it came.
 */
public enum CellMark {
    /** Was missing, now holds an estimate; or rests on a denominator that is an estimate. */
    IMPUTED("imputed"),
    /** Divided by another column. */
    DENOMINATED("denominated"),
    /** Moved to the bound of the kept range. */
    WINSORISED("winsorised"),
    /** Replaced by its logarithm, root, power or reciprocal. */
    TRANSFORMED("transformed"),
    /** The unit has too few figures in this period; later steps neither look at the cell nor change it. */
    SCREENED_OUT("screened-out"),
    /** Does not concern the unit: never imputed, not counted in availability. Said by the input, not by a step. */
    NOT_APPLICABLE("not-applicable"),
    /** Had a figure, but its denominator is missing or zero: now missing. */
    NO_DENOMINATOR("no-denominator");

    private final String word;

    CellMark(String word) {
        this.word = word;
    }

    /** The mark's bit in a cell's byte: 1, 2, 4 … 64. */
    public byte bit() {
        return (byte) (1 << ordinal());
    }

    /** The word used in exports. */
    public String word() {
        return word;
    }

    public boolean isIn(byte marks) {
        return (marks & bit()) != 0;
    }

    /** The marks of a cell's byte; empty for a cell that was kept. */
    public static Set<CellMark> of(byte marks) {
        EnumSet<CellMark> set = EnumSet.noneOf(CellMark.class);
        for (CellMark mark : values()) {
            if (mark.isIn(marks)) {
                set.add(mark);
            }
        }
        return set;
    }
}
