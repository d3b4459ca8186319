package vn.thiduaso.ingest.propose;

/** Texts of cells as they are told in a sentence: what would move the cursor of a terminal, or end a line, is a blank, and of a long one the beginning. */
final class Told {

    /** Letters that let somebody know a cell again. */
    private static final int LETTERS = 100;

    private Told() {}

    static String text(String cell) {
        String line = cell.replaceAll("[\\p{Cntrl}\\u0080-\\u009f]+", " ").strip();
        return line.codePointCount(0, line.length()) > LETTERS
                ? line.substring(0, line.offsetByCodePoints(0, LETTERS)) + "…"
                : line;
    }
}
