package vn.thiduaso.dashboard.data.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.mapping.Aliases;
import vn.thiduaso.ingest.mapping.CellWords;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.OptionLabels;
import vn.thiduaso.ingest.propose.ColumnAnswer;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.rule.Options;

/**
 * Draws what texts of a file were said to be, to be looked at before it is read so.
 *
 * @param label of a figure, for people
 */
record SaidDrawing(Proposal proposal, Function<ColumnAnswer, String> label, Words words) {

    /** Units and indicators by what rows call them, and words that stand for a number, once nothing is open. */
    List<AskView.Said> said() {
        List<AskView.Said> said = new ArrayList<>();
        Optional<Mapping> mapping = proposal.mapping();
        if (mapping.isEmpty()) {
            return said;
        }
        Map<String, String> names =
                proposal.units().stream().collect(Collectors.toMap(UnitRow::unit, UnitRow::name, (a, b) -> b));
        mapping.get()
                .units()
                .written()
                .forEach((text, code) -> said.add(new AskView.Said(
                        text, said(text, code, names).is(), proposal.recalled().contains(text))));
        Map<String, String> figures =
                proposal.figures().stream().collect(Collectors.toMap(SaidDrawing::code, label, (a, b) -> a));
        mapping.get()
                .indicators()
                .written()
                .forEach((text, code) -> said.add(
                        figures.containsKey(code)
                                ? new AskView.Said(text, figures.get(code))
                                : said(text, code, figures)));
        words(mapping.get(), CellWords::meanings).forEach((word, means) -> said.add(new AskView.Said(word, means)));
        words(mapping.get(), CellWords::counts)
                .forEach((word, means) -> said.add(new AskView.Said(word, words.text("word.of-counts", means))));
        words(mapping.get(), CellWords::answers)
                .forEach((word, means) -> said.add(new AskView.Said(word, words.text("word.of-answers", means))));
        mapping.get().sheets().stream()
                .flatMap(sheet -> sheet.words().options().entrySet().stream())
                .flatMap(figure -> figure.getValue().entrySet().stream()
                        .map(word -> option(figure.getKey(), word.getKey(), word.getValue())))
                .distinct()
                .forEach(said::add);
        return said;
    }

    /** As rows name a figure: the value of a ratio by its code alone. */
    private static String code(ColumnAnswer choice) {
        return choice.part().filter(part -> part == Part.VALUE).isPresent() ? choice.code() : choice.answer();
    }

    private AskView.Said option(String code, String word, String means) {
        String value = proposal.options().of(code).stream()
                .filter(option -> OptionLabels.text(option).equals(means))
                .findFirst()
                .map(Options.Option::label)
                .orElseGet(() -> words.text("word." + means));
        return new AskView.Said(word, words.text("word.of-option", code, value));
    }

    /** What each word means, and on which sheets where it means several things. */
    private Map<String, String> words(Mapping mapping, Function<CellWords, Map<String, CellWords.Meaning>> which) {
        Map<String, Map<String, List<String>>> sheets = new TreeMap<>();
        mapping.sheets()
                .forEach(sheet -> which.apply(sheet.words())
                        .forEach((word, meaning) -> sheets.computeIfAbsent(word, key -> new TreeMap<>())
                                .computeIfAbsent(words.text("word." + meaning.word()), key -> new ArrayList<>())
                                .add(sheet.sheet())));
        Map<String, String> means = new TreeMap<>();
        sheets.forEach((word, meanings) -> means.put(
                word,
                meanings.entrySet().stream()
                        .map(meaning -> meanings.size() == 1
                                ? meaning.getKey()
                                : "%s (%s)".formatted(meaning.getKey(), String.join(", ", meaning.getValue())))
                        .collect(Collectors.joining("; "))));
        return means;
    }

    private AskView.Said said(String text, String code, Map<String, String> names) {
        String is = code.equals(Aliases.NOTHING)
                ? words.text("column.NOTE")
                : (names.getOrDefault(code, "") + " " + code).strip();
        return new AskView.Said(text, is);
    }
}
