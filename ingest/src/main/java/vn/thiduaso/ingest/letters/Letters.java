package vn.thiduaso.ingest.letters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out, while texts of a file go by, which ones are written in the letters of a font.
 *
 * <p>A text is in a set when reading it so makes Vietnamese syllables of all its words beyond ASCII, and taking it as it stands does not. A text that
 * makes sense both ways ("cã" is "có" in TCVN3) is what the rest of the file is: see {@link #of}. Letters beyond U+00FF are in no such set: a
 * text with one is Unicode. A sign that stands alone ("½", "µ") is no word of its own: it is what the rest of the file is, and so is an abbreviation
 * ("H§ND").
 */
public final class Letters {

    /** Letters, and what fonts put in the place of letters; not what parts words in every set. */
    private static final Pattern WORD = Pattern.compile(
            "[A-Za-z\u00a1-\u00ff\\p{L}\\p{M}]*[\u00a1-\u00ff\\p{L}&&[^A-Za-z]][A-Za-z\u00a1-\u00ff\\p{L}\\p{M}]*");

    /** Capitals of an abbreviation with one beyond ASCII, as "HĐND": no syllable, and no sign of another set either. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐĂÂÊÔƠƯ]{2,}");

    private static final int LAST = 0xff;

    private final Map<LetterSet, Integer> certain = new EnumMap<>(LetterSet.class);
    private int unicode;

    /** Takes a text of the file into account. */
    public void add(String text) {
        if (isAscii(text)) {
            return;
        }
        if (isBeyondBytes(text)) {
            unicode++;
            return;
        }
        List<LetterSet> sets = sets(text);
        if (sets.isEmpty() && isVietnamese(text)) {
            unicode++;
        } else if (sets.size() == 1 && !isVietnamese(text) && hasWord(text) && hasSyllable(text, sets.get(0))) {
            certain.merge(sets.get(0), 1, Integer::sum);
        }
    }

    /** The set of the file: where texts are in one set for certain, and none is for certain in Unicode or the other set. */
    public Optional<LetterSet> ofFile() {
        return unicode == 0 && certain.size() == 1
                ? Optional.of(certain.keySet().iterator().next())
                : Optional.empty();
    }

    /** Whether every text stays as it is. */
    public boolean isNone() {
        return certain.isEmpty();
    }

    /** The set of one text, after the texts of the file went by; empty when it stays as it is. */
    public Optional<LetterSet> of(String text) {
        if (certain.isEmpty() || isAscii(text) || isBeyondBytes(text)) {
            return Optional.empty();
        }
        List<LetterSet> sets = sets(text);
        Optional<LetterSet> file = ofFile().filter(sets::contains);
        return file.isPresent() || sets.size() != 1 || isVietnamese(text) || !hasWord(text)
                ? file
                : Optional.of(sets.get(0));
    }

    private static boolean hasWord(String text) {
        return WORD.matcher(text).results().anyMatch(word -> word.end() - word.start() > 1);
    }

    private static boolean hasSyllable(String text, LetterSet set) {
        return count(set.toUnicode(text)).syllables() > 0;
    }

    /** How many of the words beyond ASCII are Vietnamese syllables, and of how many. */
    record Count(int syllables, int words) {

        boolean isAll() {
            return syllables == words;
        }
    }

    static Count count(String text) {
        int words = 0;
        int syllables = 0;
        for (Matcher word = WORD.matcher(text); word.find(); words++) {
            syllables += Syllable.is(word.group()) ? 1 : 0;
        }
        return new Count(syllables, words);
    }

    private static boolean isVietnamese(String text) {
        return count(text).isAll();
    }

    private static List<LetterSet> sets(String text) {
        List<LetterSet> sets = new ArrayList<>();
        for (LetterSet set : LetterSet.values()) {
            String read = set.toUnicode(text);
            if (!read.equals(text) && isMadeOfSyllables(read)) {
                sets.add(set);
            }
        }
        return sets;
    }

    /** But for abbreviations. */
    private static boolean isMadeOfSyllables(String read) {
        return WORD.matcher(read)
                .results()
                .map(MatchResult::group)
                .allMatch(word -> ABBREVIATION.matcher(word).matches() || Syllable.is(word));
    }

    private static boolean isBeyondBytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are no letters but those every encoding has. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
