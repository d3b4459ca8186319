package vn.thiduaso.ingest.propose;

import vn.thiduaso.ingest.mapping.CellWords;
import vn.thiduaso.ingest.read.CellAddress;

/** Names of what can be asked and answered. */
final class Keys {

    static final String WORD = "word/";
    static final String COUNT_WORD = "count-word/";
    static final String ANSWER_WORD = "answer-word/";

    private Keys() {}

    static String sheet(String sheet, String what) {
        return sheet + "!" + what;
    }

    static String head(String sheet) {
        return sheet(sheet, "head");
    }

    static String unit(String sheet) {
        return sheet(sheet, "unit");
    }

    static String hidden(String sheet) {
        return sheet(sheet, "hidden");
    }

    static String form(String sheet) {
        return sheet(sheet, "form");
    }

    /** What a word means in the place of a number: asked once for a file. */
    static String word(String word) {
        return WORD + CellWords.key(word);
    }

    /** The same in the place of a count, where it may say that there is one. */
    static String countWord(String word) {
        return COUNT_WORD + CellWords.key(word);
    }

    /** The same where a question of yes and no is answered. */
    static String answerWord(String word) {
        return ANSWER_WORD + CellWords.key(word);
    }

    static String column(String sheet, int column) {
        return sheet(sheet, CellAddress.letters(column));
    }

    static String column(String sheet, int column, String what) {
        return column(sheet, column) + "/" + what;
    }

    static String unitName(String text) {
        return "unit/" + text;
    }

    static String indicatorName(String text) {
        return "indicator/" + text;
    }
}
