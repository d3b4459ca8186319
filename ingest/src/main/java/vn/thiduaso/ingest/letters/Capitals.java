package vn.thiduaso.ingest.letters;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in capitals of a set that has no capitals with a tone: {@code LIÖU} is read as "LIệU" and is LIỆU. A word like "Số" alone tells nothing, it may begin a
 * sentence: it is what the words beside it are.
 */
final class Capitals {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    /** "Số" has one and is none. */
    private static final int ENOUGH = 2;

    private Capitals() {}

    /** The text with those words in capitals as a whole. */
    static String whole(String read) {
        if (!isTold(read)) {
            return read;
        }
        StringBuilder all = new StringBuilder(read.length());
        StringBuilder run = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(read)) {
            if (word.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z')) {
                all.append(end(run)).append(word);
                run.setLength(0);
            } else {
                run.append(word);
            }
        }
        return all.append(end(run)).toString();
    }

    private static String end(StringBuilder run) {
        String words = run.toString();
        return isTold(words) ? words.toUpperCase(Locale.ROOT) : words;
    }

    /** Whether some word has capitals, and small letters only where the set has no others. */
    private static boolean isTold(String text) {
        int capitals = 0;
        int toned = 0;
        boolean small = false;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (!Character.isLetter(letter)) {
                if (capitals >= ENOUGH && toned > 0 && !small) {
                    return true;
                }
                capitals = 0;
                toned = 0;
                small = false;
            } else if (Character.isUpperCase(letter)) {
                capitals++;
            } else {
                small |= letter >= 'a' && letter <= 'z';
                toned++;
            }
        }
        return false;
    }
}
