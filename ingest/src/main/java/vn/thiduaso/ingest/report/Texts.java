package vn.thiduaso.ingest.report;

import java.util.Locale;

/** Small matters of writing. */
final class Texts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** Letters a cell of a workbook can hold. */
    private static final int MOST_LETTERS = 32_767;

    private Texts() {}

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    static String cell(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS - 1) + "…" : text;
    }
}
