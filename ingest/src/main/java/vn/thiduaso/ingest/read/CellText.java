package vn.thiduaso.ingest.read;

import java.text.Normalizer;

import vn.thiduaso.ingest.letters.Letters;

/** Text of cells made comparable: composed Unicode, no outer spaces of any kind, no invisible letters. */
public final class CellText {

    private CellText() {}

    /** The text in NFC without outer spaces (no-break and zero-width ones too); nothing inside is changed but zero-width letters. */
    public static String clean(String text) {
        return Letters.isAscii(text) ? text.strip() : cleanUnicode(text);
    }

    private static String cleanUnicode(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder visible = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        int from = 0;
        int to = visible.length();
        while (from < to && isSpace(visible.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(visible.charAt(to - 1))) {
            to--;
        }
        return visible.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
