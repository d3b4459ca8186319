package vn.thiduaso.ingest.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thiduaso.ingest.match.Spaces;

/**
 * What cells of figures mean that hold no number: one of the three values, or nothing that could be taken. Capitals do not count, nor how many spaces part the words.
 *
 * @param meanings by the word as written; the empty word is a blank cell
 */
public record CellWords(Map<String, Meaning> meanings) {

    /** One of the three values, as far as a word can say it; or that it is a slip, so that its cell is refused. */
    public enum Meaning {
        MISSING("missing", "chưa có số liệu"),
        ZERO("zero", "bằng 0"),
        NOT_APPLICABLE("not-applicable", "không áp dụng"),
        FAULT("fault", "là lỗi nhập, ô bị từ chối");

        private final String word;
        private final String vi;

        Meaning(String word, String vi) {
            this.word = word;
            this.vi = vi;
        }

        /** The word in YAML. */
        public String word() {
            return word;
        }

        /** The meaning on a page. */
        public String vi() {
            return vi;
        }

        public static Optional<Meaning> find(String word) {
            return Arrays.stream(values())
                    .filter(meaning -> meaning.word.equals(word))
                    .findFirst();
        }
    }

    public CellWords {
        Map<String, Meaning> compared = new TreeMap<>();
        meanings.forEach((word, meaning) -> compared.put(key(word), meaning));
        meanings = Map.copyOf(compared);
    }

    /** These words and others; these win. */
    public CellWords and(CellWords others) {
        Map<String, Meaning> all = new TreeMap<>(others.meanings);
        all.putAll(meanings);
        return new CellWords(all);
    }

    /** Empty when nobody has said what the text means. */
    public Optional<Meaning> of(String text) {
        return Optional.ofNullable(meanings.get(key(text)));
    }

    /** A text as it is compared. */
    public static String key(String text) {
        return Spaces.single(text.strip().toLowerCase(Locale.ROOT));
    }
}
