package vn.thiduaso.ingest.wording;

import java.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dictionary order and accent-blind search of Vietnamese names: a ă â b c d đ …, tones ngang huyền hỏi ngã sắc nặng. */
public final class Vietnamese {

    /**
     * Every letter with marks that Vietnamese has, those of names from abroad, then the marks by themselves as NFD has them: what a database replaces by
     * {@link #BARE} to search as {@link #searchKey} does.
     */
    public static final String MARKED = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
            + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
            + "äëïöüÿåçîñûÄËÏÖÜŸÅÇÎÑÛ"
            + "\u0300\u0301\u0302\u0303\u0306\u0308\u0309\u030a\u031b\u0323\u0327";

    /** Letter for letter {@link #MARKED} without marks, small; shorter by the marks, in whose place there is nothing. */
    public static final String BARE = searchKey(MARKED);

    private static final int KEY_BYTES = 900;
    private static final int GIVEN_BYTES = 300;

    /** Between the keys of two words: less than any letter of either. */
    private static final String END = "0000";

    /** What begins a title after a name: a comma, a bracket, a dash between spaces. */
    private static final Pattern TITLE = Pattern.compile("\\s*[,;(\\[–—|]|\\s+-\\s+");

    private Vietnamese() {}

    /** Hex text whose plain order is dictionary order. Very long names compare by their beginning. */
    public static String sortKey(String name) {
        return key(name, KEY_BYTES);
    }

    /**
     * The same for people, as lists of them are ordered: by the given name, which is the last word, then by the words before it. A title behind the
     * name is no part of it: "Trần Thị Ân, thư ký" is before "Lê Văn Bình".
     */
    public static String personKey(String name) {
        String plain = name.strip();
        String[] parts = TITLE.split(plain, 2);
        String person = parts.length == 0 || parts[0].isBlank() ? plain : parts[0].strip();
        int given = person.replaceAll("\\s", " ").lastIndexOf(' ') + 1;
        return key(person.substring(given), GIVEN_BYTES)
                + END
                + key(person.substring(0, given), KEY_BYTES - GIVEN_BYTES);
    }

    private static String key(String name, int bytes) {
        Collator order = Collator.getInstance(new Locale("vi", "VN"));
        order.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        // the collator skips spaces; an underscore sorts before every letter, as the end of a word should
        byte[] key = order.getCollationKey(name.strip().replaceAll("\\s+", "_")).toByteArray();
        return HexFormat.of().formatHex(key, 0, Math.min(key.length, bytes));
    }

    /** Lower case without accents, đ as d, NFC and NFD alike: "Phú Tân" → "phu tan". */
    public static String searchKey(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
