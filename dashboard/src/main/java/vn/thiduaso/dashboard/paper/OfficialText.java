package vn.thiduaso.dashboard.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Texts of others as documents can have them: composed letters (NFC), one space between words, nothing invisible. What our faces have no letter for is the mark
 * {@value #MARK} in DOCX and PDF alike, and told by {@link LayoutCheck}.
 */
final class OfficialText {

    /** In the place of what cannot be written. */
    static final String MARK = "□";

    private static final int FEBRUARY = 2;
    private static final int NO_BREAK_SPACE = 0xA0;

    private final List<PaperFont.Letters> faces =
            Arrays.stream(PaperFont.values()).map(PaperFont::letters).toList();

    String clean(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (letter == NO_BREAK_SPACE) {
                clean.append((char) NO_BREAK_SPACE);
            } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                clean.append(' ');
            } else if (Character.getType(letter) != Character.FORMAT) {
                clean.append(isWritten(letter) ? Character.toString(letter) : MARK);
            }
        });
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    private boolean isWritten(int letter) {
        return !Character.isISOControl(letter) && faces.stream().allMatch(face -> face.has(letter));
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 have a zero before them, others have none (Phụ lục I, mục II.4.b). */
    static String day(LocalDate day) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() <= FEBRUARY ? "0" + day.getMonthValue() : day.getMonthValue(),
                        day.getYear());
    }
}
