package vn.thiduaso.ingest.propose;

import vn.thiduaso.ingest.mapping.CellWords;
import vn.thiduaso.ingest.read.CellAddress;

/** Names of what can be asked and answered. */
final class Keys {

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

    /** What a word means in a place: asked once for a file. */
    static String word(String word, CellWords.Place place) {
        return place.key() + CellWords.key(word);
    }

    /** Which value of a figure a word stands for. */
    static String option(String word, String code) {
        return CellWords.OPTION_KEY + code + "/" + CellWords.key(word);
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
