package vn.thiduaso.ingest.letters;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A way of writing Vietnamese with the letters of one byte.
 *
 * <p>Sources: TCVN 5712:1993 (VN3) and VNI for Windows, as the charset tables of vietunicode.sourceforge.net list them.
 */
public enum LetterSet {
    /** Fonts whose names begin with ".Vn"; also called ABC. Capitals with a tone are in fonts of their own, with the codes of small letters. */
    TCVN3("TCVN3 (ABC)", tcvn3()),
    /** Fonts whose names begin with "VNI-": a vowel, then a letter that stands for hat and tone. */
    VNI("VNI", vni());

    private final String label;
    private final Map<String, String> letters;

    LetterSet(String label, Map<String, String> letters) {
        this.label = label;
        this.letters = letters;
    }

    /** For messages. */
    public String label() {
        return label;
    }

    /**
     * The text in Unicode, composed; letters the set does not have stay as they are.
     *
     * @param text as a program shows it that does not know the font
     */
    public String toUnicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = at + 1 < text.length() && letters.containsKey(text.substring(at, at + 2)) ? 2 : 1;
            String letter = text.substring(at, at + length);
            unicode.append(letters.getOrDefault(letter, letter));
            at += length;
        }
        String read = Normalizer.normalize(unicode, Normalizer.Form.NFC);
        return this == TCVN3 ? Capitals.whole(read) : read;
    }

    private static Map<String, String> tcvn3() {
        String from = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
        String to = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
        Map<String, String> letters = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            letters.put(from.substring(i, i + 1), to.substring(i, i + 1));
        }
        return Map.copyOf(letters);
    }

    private static Map<String, String> vni() {
        Map<String, String> letters = new HashMap<>();
        String tones = "\u0300\u0301\u0309\u0303\u0323";
        // each tone after a vowel without a hat, and hat with tone after a, e, o
        put(letters, "aeouy", "øùûõï", tones);
        put(letters, "aeo", "âàáåãä", "\u0302", tones);
        put(letters, "a", "êèéúüë", "\u0306", tones);
        String single = "ñđììííæỉóĩòịôơöưîỵ";
        for (int i = 0; i < single.length(); i += 2) {
            both(letters, single.substring(i, i + 1), single.substring(i + 1, i + 2));
        }
        put(letters, "ôö", "øùûõï", tones);
        return Map.copyOf(letters);
    }

    private static void put(Map<String, String> letters, String vowels, String marks, String tones) {
        for (int vowel = 0; vowel < vowels.length(); vowel++) {
            String written = vowels.substring(vowel, vowel + 1);
            for (int i = 0; i < marks.length(); i++) {
                both(letters, written + marks.charAt(i), letters.getOrDefault(written, written) + tones.charAt(i));
            }
        }
    }

    /** The first mark is the hat alone, the others are the hat with a tone. */
    private static void put(Map<String, String> letters, String vowels, String marks, String hat, String tones) {
        for (int vowel = 0; vowel < vowels.length(); vowel++) {
            String written = vowels.substring(vowel, vowel + 1);
            both(letters, written + marks.charAt(0), written + hat);
            for (int i = 1; i < marks.length(); i++) {
                both(letters, written + marks.charAt(i), written + hat + tones.charAt(i - 1));
            }
        }
    }

    private static void both(Map<String, String> letters, String written, String read) {
        letters.put(written, read);
        letters.put(written.toUpperCase(Locale.ROOT), read.toUpperCase(Locale.ROOT));
    }
}
