package vn.thiduaso.ingest.mapping;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.datasets.yaml.YamlMap;

/** Reads the words of a sheet, or of a whole mapping. */
final class WordsYaml {

    static final String IN = "in";

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
        if (labels.of(in).isEmpty()) {
            Map<String, CellWords.Meaning> place = said.get(place(word, in));
            Optional<CellWords.Meaning> means = open ? Optional.empty() : word.word("means", MEANINGS);
            means.filter(meaning -> isSaid(word, text, meaning)).ifPresent(meaning -> place.put(text, meaning));
        } else if (!open) {
            option(word, in)
                    .ifPresent(means -> options.computeIfAbsent(in, code -> new LinkedHashMap<>())
                            .put(text, means));
        }
        word.close();
    }

    /** Empty, with a fault, for what a word cannot mean in a figure. */
    private Optional<String> option(YamlMap word, String code) {
        return word.word(
                "means", labels.meanings(code).stream().collect(Collectors.toMap(means -> means, means -> means)));
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
