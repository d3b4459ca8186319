package vn.thiduaso.ingest.propose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.match.Fold;

/** Numbers at the end of names of units, written as Roman ones or in words: {@code Ấp số VII}, {@code ấp mười hai}. They say which unit may be meant, never which it is: a place may be called so. */
final class UnitNumber {

    /** What stands in brackets may follow; single small letters are outlines, and no numbers. */
    private static final Pattern ROMAN = Pattern.compile(
            "(?<=\\S)\\s+(?<number>(?=[IVX]|[ivx]{2})(?:X{0,2}(?:IX|IV|V?I{0,3})|x{0,2}(?:ix|iv|v?i{0,3})))(?<behind>\\s*(?:\\([^()]*\\))?\\s*)$");

    private static final Pattern LAST_WORDS =
            Pattern.compile("(?<=\\S)\\s+(?<number>(?:\\S+\\s+)?\\S+?)(?<behind>\\s*(?:\\([^()]*\\))?\\s*)$");

    private static final List<String> ROMAN_ONES = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> ONES =
            List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final int TEN = 10;
    /** As words are compared: with their marks, for "nam" is the south. */
    private static final Map<String, Integer> WORDS = words();

    private UnitNumber() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int one = 1; one <= TEN; one++) {
            words.put(Fold.of(ONES.get(one - 1)), one);
            if (one < TEN) {
                words.put(Fold.of("mười " + ONES.get(one - 1)), TEN + one);
            }
        }
        words.put(Fold.of("tư"), 4);
        words.put(Fold.of("bẩy"), 7);
        words.put(Fold.of("mười lăm"), 15);
        words.put(Fold.of("mười tư"), 14);
        words.put(Fold.of("hai mươi"), 20);
        // as somebody types them who has no marks, where that is no word of its own
        List.of("mot", "muoi", "bon", "chin", "bay").forEach(bare -> words.putIfAbsent(bare, words.get(marked(bare))));
        return words;
    }

    private static String marked(String bare) {
        return ONES.stream()
                .map(Fold::of)
                .filter(word -> Fold.bare(word).equals(bare))
                .findFirst()
                .orElseThrow();
    }

    /** A name with such a number in digits; empty where it ends with none, or has digits anyway. */
    static Optional<String> inDigits(String name) {
        if (name.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher roman = ROMAN.matcher(name);
        if (roman.find()) {
            return Optional.of(with(name, roman, roman.start("number"), ofRoman(roman.group("number"))));
        }
        Matcher words = LAST_WORDS.matcher(name);
        if (!words.find()) {
            return Optional.empty();
        }
        String written = words.group("number");
        Integer both = WORDS.get(Fold.of(written));
        if (both != null) {
            return Optional.of(with(name, words, words.start("number"), both));
        }
        int last = Math.max(written.lastIndexOf(' '), written.lastIndexOf('\u00a0')) + 1;
        return Optional.ofNullable(WORDS.get(Fold.of(written.substring(last))))
                .map(number -> with(name, words, words.start("number") + last, number));
    }

    private static String with(String name, Matcher found, int from, int number) {
        return name.substring(0, from) + number + found.group("behind");
    }

    private static int ofRoman(String text) {
        String rest = text.toLowerCase(java.util.Locale.ROOT);
        int tens = 0;
        while (rest.startsWith("x")) {
            rest = rest.substring(1);
            tens += TEN;
        }
        return tens + ROMAN_ONES.indexOf(rest) + 1;
    }
}
