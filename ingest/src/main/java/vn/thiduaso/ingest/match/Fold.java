package vn.thiduaso.ingest.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts made comparable: small letters, one space between words, no punctuation between them, one way to write đ and to place a tone (hoà = hòa). A
 * different mark makes a different text.
 */
public final class Fold {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_,;:()“”\"'’/]+|(?<=\\p{L}\\.)(?=\\p{L})");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /** No letter before it has a mark. */
    private static final char FIRST_MARKED = '\u00c0';

    private Fold() {}

    /** Words with their tones at the end, which is where nobody places them otherwise: for comparing, not for showing. */
    public static String of(String text) {
        // the Icelandic letter looks the same and is typed for it
        String lower = text.toLowerCase(Locale.ROOT).replace('\u00f0', 'đ');
        return GAPS.splitAsStream(lower)
                .filter(word -> !word.isEmpty())
                .map(Fold::withToneLast)
                .collect(Collectors.joining(" "));
    }

    /** A folded text as somebody types it who has no marks. */
    public static String bare(String folded) {
        return MARK.matcher(folded).replaceAll("").replace('đ', 'd');
    }

    private static String withToneLast(String word) {
        if (word.chars().allMatch(letter -> letter < FIRST_MARKED)) {
            return word;
        }
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(parts);
        StringBuilder tone = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        while (tones.find()) {
            tone.append(tones.group());
            tones.appendReplacement(letters, "");
        }
        return tones.appendTail(letters).append(tone).toString();
    }
}
