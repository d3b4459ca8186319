package vn.thiduaso.ingest.mapping;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.datasets.yaml.YamlMap;

/** Reads the words of a sheet, or of a whole mapping. */
public final class WordsYaml {

    static final String IN = "in";
    /** What a word may mean in a figure whose values are named, beside one of them. */
    public static final List<CellWords.Meaning> OPTION_MEANINGS =
            List.of(CellWords.Meaning.MISSING, CellWords.Meaning.NOT_APPLICABLE, CellWords.Meaning.FAULT);

    private static final Map<String, CellWords.Meaning> MEANINGS =
            SheetYaml.words(CellWords.Meaning.values(), CellWords.Meaning::word);
    /** The places of which a word may be said apart. */
    private static final Map<String, CellWords.Place> PLACES = Stream.of(CellWords.Place.values())
            .filter(place -> !place.in().isEmpty())
            .collect(Collectors.toMap(CellWords.Place::in, place -> place));

    private final OptionLabels labels;
    private final Map<CellWords.Place, Map<String, CellWords.Meaning>> said = new EnumMap<>(CellWords.Place.class);
    private final Map<String, Map<String, String>> options = new LinkedHashMap<>();

    /** @param labels figures whose values are named, of which a word may be said apart */
    private WordsYaml(OptionLabels labels) {
        this.labels = labels;
        Stream.of(CellWords.Place.values()).forEach(place -> said.put(place, new LinkedHashMap<>()));
    }

    static CellWords read(YamlMap block, OptionLabels labels) {
        WordsYaml words = new WordsYaml(labels);
        block.maps("words").forEach(words::word);
        return CellWords.of(words.said, words.options);
    }

    private void word(YamlMap word) {
        String text = word.text("word");
        String in = word.findText(IN).orElse("");
        boolean open = Asked.isOpen(word, "means");
        if (!labels.of(in).isEmpty()) {
            if (!open) {
                option(word, in)
                        .ifPresent(means -> options.computeIfAbsent(in, code -> new LinkedHashMap<>())
                                .put(text, means));
            }
        } else {
            Map<String, CellWords.Meaning> place = said.get(place(word, in));
            if (!open) {
                word.word("means", MEANINGS)
                        .filter(meaning -> isSaid(word, text, meaning))
                        .ifPresent(meaning -> place.put(text, meaning));
            }
        }
        word.close();
    }

    private static CellWords.Place place(YamlMap word, String in) {
        if (!in.isEmpty() && !PLACES.containsKey(in)) {
            word.fault(
                    IN,
                    "\"%s\" không phải chỗ của một từ".formatted(in),
                    "ghi counts, yes-no, hoặc mã của chỉ số chấm theo phương án");
        }
        return PLACES.getOrDefault(in, CellWords.Place.OTHER);
    }

    /** The value of a figure, or one of the three; empty, with a fault, for what it cannot be. */
    private Optional<String> option(YamlMap word, String code) {
        Map<String, String> values = new LinkedHashMap<>();
        labels.of(code).forEach(option -> values.put(OptionLabels.text(option), OptionLabels.text(option)));
        OPTION_MEANINGS.forEach(meaning -> values.put(meaning.word(), meaning.word()));
        return word.word("means", values);
    }

    /** A blank cell sends nothing, so that there is nothing to refuse; evidence that it was forgotten is the completeness of the report. */
    private static boolean isSaid(YamlMap word, String text, CellWords.Meaning meaning) {
        boolean blank = text.isBlank() && meaning == CellWords.Meaning.FAULT;
        if (blank) {
            word.book()
                    .addUnreadable(
                            word.line("means"),
                            word.path() + "/means",
                            "ô trống không thể là lỗi nhập",
                            "bỏ dòng này: ô trống không gửi gì và được báo ở độ đầy đủ; hoặc ghi means: missing");
        }
        return !blank;
    }
}
