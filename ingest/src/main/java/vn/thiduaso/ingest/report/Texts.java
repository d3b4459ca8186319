package vn.thiduaso.ingest.report;

import java.util.Locale;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.SwingText;
import vn.thiduaso.ingest.wording.Words;

/** Small matters of writing. */
final class Texts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final SwingText SWINGS = new SwingText(Words.VIETNAMESE, Formats.in("vi"));
    /** Letters a cell of a workbook can hold. */
    private static final int MOST_LETTERS = 32_767;

    private Texts() {}

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    /** What a figure may move, in Vietnamese; empty when that is not known. */
    static String swing(CellFault fault) {
        return SWINGS.of(fault.swing());
    }

    static String cell(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS - 1) + "…" : text;
    }
}
