package vn.thiduaso.datasets.lake;

import java.util.OptionalInt;

/**
 * How long a text may be that a run carries from a file to the pages: the widths of the columns it ends in (dashboard, {@code db/migration}).
 * Kept at the door, so that nothing is accepted, closed and scored that cannot be published.
 *
 * <p>In {@code char}s: never fewer than the letters a database counts. Control letters are not kept, line breaks and tabs are.
 */
public final class TextLimits {

    /** Code of a unit; of its parent too. */
    public static final int UNIT = 200;

    public static final int UNIT_NAME = 500;
    /** Name of a peer group. */
    public static final int GROUP = 300;

    public static final int KIND = 40;
    public static final int FLAG = 500;
    /** A cell as written, kept with its figure. */
    public static final int CELL_TEXT = 2_000;
    /** Name of a sheet. */
    public static final int SHEET = 200;

    public static final int FILE_NAME = 500;
    /** Whoever loads, closes or publishes. */
    public static final int ACTOR = 200;

    /** Why somebody acted, in his words. */
    public static final int REASON = 2_000;

    private static final String KEPT = "\t\n\r";

    private TextLimits() {}

    /** Place from 0 of the first control letter that cannot be kept (NUL among them); empty when there is none. */
    public static OptionalInt controlLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) && KEPT.indexOf(text.charAt(i)) < 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
