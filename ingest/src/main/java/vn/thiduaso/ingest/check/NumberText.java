package vn.thiduaso.ingest.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as written by people: plain ({@code 1234.5}) or Vietnamese ({@code 1.234,5}), whichever the text itself proves.
 *
 * <p>{@code 1.234} and {@code 1,234} can be either, so they are ambiguous; {@code 0,125} and {@code 1234.567} cannot. Spaces may part
 * thousands. A percent sign, words and formula errors are no numbers.
 *
 * @param kind whether there is a number
 * @param value NaN unless the kind is NUMBER
 */
public record NumberText(Kind kind, double value) {

    /** What a text turned out to be. */
    public enum Kind {
        NUMBER,
        AMBIGUOUS,
        NOT_FINITE,
        NOT_A_NUMBER
    }

    private static final NumberText AMBIGUOUS = new NumberText(Kind.AMBIGUOUS, Double.NaN);
    private static final NumberText NOT_FINITE = new NumberText(Kind.NOT_FINITE, Double.NaN);
    /** Of a text that is no number. */
    public static final NumberText NONE = new NumberText(Kind.NOT_A_NUMBER, Double.NaN);

    private static final Set<String> INFINITE = Set.of("nan", "inf", "infinity", "∞");
    private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,4})?");
    private static final Pattern AMBIGUOUS_FORM = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern DOTTED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

    /** Longest text looked at; a figure needs far fewer letters. */
    private static final int LONGEST = 64;

    /** @param text without outer spaces, not empty */
    public static NumberText parse(String text) {
        if (isShortInteger(text)) {
            return number(Integer.parseInt(text));
        }
        if (text.length() > LONGEST) {
            return NONE;
        }
        String written = text.replace('\u2212', '-');
        if (INFINITE.contains(unsigned(written).toLowerCase(Locale.ROOT))) {
            return NOT_FINITE;
        }
        if (SPACED.matcher(written).matches()) {
            return decimal(SPACES.matcher(written).replaceAll("").replace(',', '.'));
        }
        if (AMBIGUOUS_FORM.matcher(written).matches()) {
            return AMBIGUOUS;
        }
        return separated(written);
    }

    /** Whether a text is a figure, however it is read: a number or a percentage, also one that can be read two ways. */
    public static boolean isFigure(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return !number.isEmpty() && parse(number).kind() != Kind.NOT_A_NUMBER;
    }

    /** What an ambiguous text may mean, for the remedy: {@code 1234} and {@code 1,234} of {@code 1.234}. */
    public static String bothMeanings(String text) {
        String digits = text.replace(".", "").replace(",", "");
        return "%s hay %s".formatted(digits, text.replace('.', ','));
    }

    private static NumberText separated(String written) {
        if (PLAIN.matcher(written).matches()) {
            return decimal(written);
        }
        if (DOTTED.matcher(written).matches()) {
            return decimal(written.replace(".", "").replace(',', '.'));
        }
        if (COMMAED.matcher(written).matches()) {
            return decimal(written.replace(",", ""));
        }
        return DECIMAL_COMMA.matcher(written).matches() ? decimal(written.replace(',', '.')) : NONE;
    }

    private static NumberText decimal(String plain) {
        double value = Double.parseDouble(plain);
        return Double.isFinite(value) ? number(value) : NOT_FINITE;
    }

    /** No minus zero: it would print and hash unlike zero. */
    private static NumberText number(double value) {
        return new NumberText(Kind.NUMBER, value + 0.0);
    }

    private static String unsigned(String text) {
        return text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    }

    /** The common case, without a pattern: up to nine digits. */
    private static boolean isShortInteger(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A number the format itself stores. */
    public static NumberText stored(double value) {
        return Double.isFinite(value) ? number(value) : NOT_FINITE;
    }
}
