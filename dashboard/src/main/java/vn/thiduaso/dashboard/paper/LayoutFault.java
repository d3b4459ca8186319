package vn.thiduaso.dashboard.paper;

/**
 * Where a DOCX departs from the layout of official documents.
 *
 * @param where a part by its name, a section or the beginning of a paragraph
 * @param found as it is in the file; empty where something is not there
 * @param expected what is allowed
 * @param source where that is said
 */
public record LayoutFault(Kind kind, String where, String found, String expected, String source) {

    /** What {@link LayoutCheck} looks for. */
    public enum Kind {
        /** Not A4, or not upright. */
        PAPER,
        MARGIN,
        FONT,
        COLOUR,
        SIZE,
        /** Bold, italic or neither. */
        FACE,
        CAPITALS,
        ALIGNMENT,
        /** First lines, spaces between paragraphs, distance of lines. */
        SPACING,
        /** No page number in the upper margin, or one on the first page. */
        PAGE_NUMBER,
        /** A part every document has is not there. */
        MISSING,
        /** Name of the country or motto in other words. */
        WORDS,
        /** Number and symbol. */
        SYMBOL,
        /** A day or month without its zero, or with one too many. */
        DAY,
        /** Grounds that do not end in ";" and the last in ".". */
        GROUND,
        /** Articles, sections, clauses or points that are not counted through. */
        ORDER,
        /** No "./." at the end of the text. */
        ENDING,
        RECIPIENTS,
        /** An annex that the document does not name, or annexes not numbered through. */
        ANNEX,
        /** Letters apart from their accents, or the mark of a letter that cannot be written. */
        LETTERS
    }
}
