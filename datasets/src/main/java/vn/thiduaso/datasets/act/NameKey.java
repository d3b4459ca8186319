package vn.thiduaso.datasets.act;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What of a typed name tells people apart. */
final class NameKey {

    /** Letters without a shape of their own: zero-width space, soft hyphen, marks of direction. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Small letters of other alphabets that look like Latin ones, small or as capitals, by the confusables of Unicode Technical Standard 39; and đ, which is
     * a letter of its own, not a d with a mark, with the Icelandic one that is typed for it.
     */
    private static final Map<Integer, Integer> LOOK_ALIKES =
            pairs("đdðd" + "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝw" + "αaβbεeζzηhιiκkμmνnοoρpτtυyχx");

    /** How people are addressed, and what they are, before their names; as keys, the longer ones first. */
    private static final List<String> TITLES = List.of(
            "pho chu tich ",
            "pho truong phong ",
            "truong phong ",
            "chu tich ",
            "pho bi thu ",
            "bi thu ",
            "truong ap ",
            "chuyen vien ",
            "cong chuc ",
            "can bo ",
            "dong chi ",
            "d c ",
            "ong ",
            "ba ",
            "anh ",
            "chi ",
            "co ",
            "thay ",
            "gs ",
            "pgs ",
            "ts ",
            "ths ",
            "bs ",
            "ks ",
            "cn ");

    private NameKey() {}

    private static Map<Integer, Integer> pairs(String letters) {
        int[] all = letters.codePoints().toArray();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int at = 0; at < all.length; at += 2) {
            pairs.put(all[at], all[at + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** Words in small letters without marks; of a name without a letter or digit all that shows. */
    static String of(String name) {
        String seen = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(seen)
                .replaceAll("")
                .codePoints()
                .map(letter -> LOOK_ALIKES.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String words = BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
        return words.isEmpty() ? GAPS.matcher(bare).replaceAll("") : words;
    }

    /** The same without titles before it, as long as two words are left: {@code Ông Ích Khiêm} is a name, and so is {@code Bà A}. */
    static String withoutTitles(String key) {
        String left = key;
        boolean found = true;
        while (found) {
            String now = left;
            found = false;
            for (String title : TITLES) {
                String rest = now.startsWith(title) ? now.substring(title.length()) : "";
                if (rest.indexOf(' ') > 0) {
                    left = rest;
                    found = true;
                    break;
                }
            }
        }
        return left;
    }
}
