package vn.thiduaso.ingest.read;

import javax.xml.stream.XMLStreamReader;

/** Counts the texts of a workbook and looks for a cell that says it has one beyond them. One for a part; those of all parts are added up. */
final class TextPlaces {

    private static final int NONE = -1;

    private int texts;
    private long greatest = NONE;
    private boolean shared;
    private long place = NONE;

    /** @param ofTexts whether the cell that begins names the place of its text */
    void cell(boolean ofTexts) {
        shared = ofTexts;
        place = NONE;
    }

    /** @param xml at letters of the value of the cell */
    void letters(XMLStreamReader xml) {
        if (shared) {
            for (int at = 0; at < xml.getTextLength(); at++) {
                int digit = Character.digit(xml.getTextCharacters()[xml.getTextStart() + at], 10);
                place = digit < 0 ? place : Math.min(Math.max(place, 0) * 10 + digit, Integer.MAX_VALUE);
            }
        }
    }

    /** The value of the cell is over. */
    void end() {
        greatest = Math.max(greatest, place);
        place = NONE;
    }

    /** A text of the workbook. */
    void text() {
        texts++;
    }

    void add(TextPlaces other) {
        texts = Math.max(texts, other.texts);
        greatest = Math.max(greatest, other.greatest);
    }

    /** Whether a cell has a text that the workbook does not have. */
    boolean areBeyond() {
        return greatest >= texts;
    }
}
