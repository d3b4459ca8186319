package vn.thiduaso.ingest.wording;

import java.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Dictionary order and accent-blind search of Vietnamese names: a ă â b c d đ …, tones ngang huyền hỏi ngã sắc nặng. */
public final class Vietnamese {

    private static final int KEY_BYTES = 900;

    private Vietnamese() {}

    /** Hex text whose plain order is dictionary order. Very long names compare by their beginning. */
    public static String sortKey(String name) {
        Collator order = Collator.getInstance(new Locale("vi", "VN"));
        order.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        // the collator skips spaces; an underscore sorts before every letter, as the end of a word should
        byte[] key = order.getCollationKey(name.strip().replaceAll("\\s+", "_")).toByteArray();
        return HexFormat.of().formatHex(key, 0, Math.min(key.length, KEY_BYTES));
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
