package vn.thiduaso.ingest.match;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How alike two texts are, 0 to 1: Dice's coefficient of the pairs of letters in their words, without capitals and marks. The order of words counts little,
 * a letter more or less too. 2 × shared pairs / all pairs.
 */
public final class Likeness {

    /** {@code (cũ)} behind a name. */
    private static final Pattern BEHIND = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private Likeness() {}

    public static double of(String a, String b) {
        Map<String, Integer> left = pairs(a);
        Map<String, Integer> right = pairs(b);
        int all = count(left) + count(right);
        int shared = left.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** The same of names of units, also without the office in front and what stands in brackets behind: the greater one. */
    public static double ofUnits(String a, String b) {
        return Math.max(of(a, b), of(place(a), place(b)));
    }

    private static String place(String name) {
        Name parted = Name.of(BEHIND.matcher(name).replaceFirst(""));
        return parted.kind() + " " + parted.proper();
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (String word : Fold.bare(Fold.of(text)).split(" ")) {
            // a word of one letter is a pair with the space behind it
            String padded = word.length() == 1 ? word + " " : word;
            for (int i = 0; i + 1 < padded.length(); i++) {
                pairs.merge(padded.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return pairs;
    }
}
