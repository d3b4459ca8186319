package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thiduaso.ingest.match.Fold;

/**
 * Words a name is written short by: {@code TYT} for "Trạm Y tế", {@code HS} for "hồ sơ" in one name and for "học sinh" in another. What such a word means
 * is said by the name it is compared with: words of it, one after the other, that begin with its letters.
 */
final class Initials {

    private static final Pattern SHORT = Pattern.compile("(?U)\\b\\p{Lu}{2,8}\\b");
    /** Left out when a name is written short. */
    private static final String AND = "va";

    /** The words of a name, without marks. */
    private final List<String> words;

    private Initials(List<String> words) {
        this.words = words;
    }

    static Initials of(String name) {
        return new Initials(Stream.of(bare(name).split(" "))
                .filter(word -> !word.isEmpty() && !word.equals(AND))
                .toList());
    }

    private static String bare(String text) {
        return Fold.bare(Fold.of(text));
    }

    /** Whether a text has words that may be short for others. */
    static boolean isShort(String text) {
        return SHORT.matcher(text).find();
    }

    /** A text with its short words spelled out as the name has them; those the name says nothing of stay. */
    String spelledOut(String text) {
        return SHORT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning(found)));
    }

    private String meaning(MatchResult found) {
        String letters = bare(found.group());
        for (int first = 0; first + letters.length() <= words.size(); first++) {
            if (beginsAt(first, letters)) {
                return String.join(" ", words.subList(first, first + letters.length()));
            }
        }
        return found.group();
    }

    private boolean beginsAt(int first, String letters) {
        for (int at = 0; at < letters.length(); at++) {
            if (words.get(first + at).charAt(0) != letters.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
