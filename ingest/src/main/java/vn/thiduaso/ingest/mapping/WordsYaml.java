package vn.thiduaso.ingest.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.thiduaso.datasets.yaml.YamlMap;

/** Reads the words of a sheet, or of a whole mapping. */
final class WordsYaml {

    static final String IN = "in";
    static final String COUNTS = "counts";

    private static final Map<String, CellWords.Meaning> MEANINGS =
            SheetYaml.words(CellWords.Meaning.values(), CellWords.Meaning::word);
    static final String ANSWERS = "yes-no";
    /** The places of which a word may be said apart. */
    private static final Map<String, String> PLACES = Map.of(COUNTS, COUNTS, ANSWERS, ANSWERS);

    private WordsYaml() {}

    static CellWords read(YamlMap block) {
        Map<String, CellWords.Meaning> meanings = new LinkedHashMap<>();
        Map<String, CellWords.Meaning> counts = new LinkedHashMap<>();
        Map<String, CellWords.Meaning> answers = new LinkedHashMap<>();
        Map<String, Map<String, CellWords.Meaning>> places = Map.of("", meanings, COUNTS, counts, ANSWERS, answers);
        for (YamlMap word : block.maps("words")) {
            String text = word.text("word");
            Map<String, CellWords.Meaning> place = places.get(word.word(IN, PLACES, ""));
            if (!Asked.isOpen(word, "means")) {
                word.word("means", MEANINGS)
                        .filter(meaning -> isSaid(word, text, meaning))
                        .ifPresent(meaning -> place.put(text, meaning));
            }
            word.close();
        }
        return new CellWords(meanings, counts, answers);
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
