package vn.thiduaso.ingest.mapping;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private WordsYaml() {}

    static CellWords read(YamlMap block) {
        Map<CellWords.Place, Map<String, CellWords.Meaning>> said = new EnumMap<>(CellWords.Place.class);
        Stream.of(CellWords.Place.values()).forEach(place -> said.put(place, new LinkedHashMap<>()));
        for (YamlMap word : block.maps("words")) {
            String text = word.text("word");
            Map<String, CellWords.Meaning> place = said.get(word.word(IN, PLACES, CellWords.Place.OTHER));
            if (!Asked.isOpen(word, "means")) {
                word.word("means", MEANINGS)
                        .filter(meaning -> isSaid(word, text, meaning))
                        .ifPresent(meaning -> place.put(text, meaning));
            }
            word.close();
        }
        return CellWords.of(said);
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
