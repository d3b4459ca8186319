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
    /** The only place of which a word may be said apart. */
    private static final Map<String, String> PLACES = Map.of(COUNTS, COUNTS);

    private WordsYaml() {}

    static CellWords read(YamlMap block) {
        Map<String, CellWords.Meaning> meanings = new LinkedHashMap<>();
        Map<String, CellWords.Meaning> counts = new LinkedHashMap<>();
        for (YamlMap word : block.maps("words")) {
            String text = word.text("word");
            boolean ofCounts = !word.word(IN, PLACES, "").isEmpty();
            if (!Asked.isOpen(word, "means")) {
                word.word("means", MEANINGS)
                        .filter(meaning -> isSaid(word, text, meaning))
                        .ifPresent(meaning -> (ofCounts ? counts : meanings).put(text, meaning));
            }
            word.close();
        }
        return new CellWords(meanings, counts);
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
