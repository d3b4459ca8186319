package vn.thiduaso.ingest.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.match.Spaces;

/**
 * What cells of figures mean that hold no number: one of the three values, or nothing that could be taken. Capitals do not count, nor how many spaces part the words.
 *
 * @param meanings by the word as written; the empty word is a blank cell
 * @param counts what words mean that stand for a count, where that is something else
 * @param answers the same of words that answer a question of yes and no; without it they mean what they mean for counts
 * @param options what words mean in a figure whose values a set names, by its code: a value, as a number is written in YAML, or the {@link Meaning#word()} of one of the three
 */
public record CellWords(
        Map<String, Meaning> meanings,
        Map<String, Meaning> counts,
        Map<String, Meaning> answers,
        Map<String, Map<String, String>> options) {

    /** How the keys of questions begin that ask which value of a figure a word stands for; its code and a slash follow. */
    public static final String OPTION_KEY = "option-word/";

    /** What a word may mean in a figure whose values a set names, beside one of them. */
    public static final List<Meaning> BESIDE_OPTIONS = List.of(Meaning.MISSING, Meaning.NOT_APPLICABLE, Meaning.FAULT);

    /** What a cell is asked for. */
    public enum Place {
        /** How many there are. */
        COUNT("count-word/", "counts"),
        /** Whether there is one. */
        ANSWER("answer-word/", "yes-no"),
        OTHER("word/", "");

        private final String key;
        private final String in;

        Place(String key, String in) {
            this.key = key;
            this.in = in;
        }

        /** How the keys of questions begin that ask what a word means there. */
        public String key() {
            return key;
        }

        /** The word in YAML; empty where nothing has to be said. */
        public String in() {
            return in;
        }
    }

    /** One of the three values, as far as a word can say it; or that it is a slip, so that its cell is refused. */
    public enum Meaning {
        MISSING("missing", "chưa có số liệu"),
        ZERO("zero", "bằng 0"),
        /** There is one, where that is asked, or of what is counted where it is said of counts: in the place of any other figure the word stays a word. */
        ONE("one", "có (bằng 1)"),
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
        meanings = Map.copyOf(compared(meanings));
        counts = Map.copyOf(compared(counts));
        answers = Map.copyOf(compared(answers));
        options = options.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, of -> Map.copyOf(compared(of.getValue()))));
    }

    public CellWords(Map<String, Meaning> meanings) {
        this(meanings, Map.of(), Map.of(), Map.of());
    }

    /**
     * @param said what words mean in each place
     * @param options what they mean in figures whose values a set names, by code
     */
    public static CellWords of(Map<Place, Map<String, Meaning>> said, Map<String, Map<String, String>> options) {
        return new CellWords(said.get(Place.OTHER), said.get(Place.COUNT), said.get(Place.ANSWER), options);
    }

    private static <T> Map<String, T> compared(Map<String, T> meanings) {
        Map<String, T> compared = new TreeMap<>();
        meanings.forEach((word, meaning) -> compared.put(key(word), meaning));
        return compared;
    }

    /** These words and others; these win. */
    public CellWords and(CellWords others) {
        Map<String, Map<String, String>> values = new TreeMap<>(others.options);
        options.forEach((code, said) -> values.merge(code, said, (before, now) -> and(now, before)));
        return new CellWords(
                and(meanings, others.meanings), and(counts, others.counts), and(answers, others.answers), values);
    }

    private static <T> Map<String, T> and(Map<String, T> these, Map<String, T> others) {
        Map<String, T> all = new TreeMap<>(others);
        all.putAll(these);
        return all;
    }

    /** What is said of a place alone. */
    Map<String, Meaning> of(Place place) {
        return switch (place) {
            case OTHER -> meanings;
            case COUNT -> counts;
            case ANSWER -> answers;
        };
    }

    /** Empty when nobody has said what the text means there. */
    public Optional<Meaning> of(String text, Place place) {
        String key = key(text);
        Meaning meaning = switch (place) {
            case ANSWER -> answers.getOrDefault(key, counts.getOrDefault(key, meanings.get(key)));
            case COUNT -> counts.getOrDefault(key, notOne(key));
            case OTHER -> notOne(key);
        };
        return Optional.ofNullable(meaning);
    }

    /** Said of no place it was said of an answer: a count of one, or a figure, is nothing to be made of it. */
    private @Nullable Meaning notOne(String key) {
        Meaning said = meanings.get(key);
        return said == Meaning.ONE ? null : said;
    }

    /** What was said that a text means in a figure whose values a set names; empty where nobody said it of that figure. */
    Optional<String> option(String code, String text) {
        return Optional.ofNullable(options.getOrDefault(code, Map.of()).get(key(text)));
    }

    /** A text as it is compared. */
    public static String key(String text) {
        return Spaces.single(text.strip().toLowerCase(Locale.ROOT));
    }
}
