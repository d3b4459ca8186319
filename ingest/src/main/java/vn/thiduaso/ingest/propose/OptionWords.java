package vn.thiduaso.ingest.propose;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thiduaso.ingest.check.StateWord;
import vn.thiduaso.ingest.mapping.CellWords;
import vn.thiduaso.ingest.mapping.OptionLabels;
import vn.thiduaso.ingest.match.Likeness;
import vn.thiduaso.ingest.propose.ColumnProfile.Seen;
import vn.thiduaso.scoring.rule.Options;

/**
 * Words where a set names what a figure may be: "Có" is none of "Chưa ban hành", "Đã ban hành", so that somebody has to say which of them it stands for. They
 * are asked about once for each figure.
 *
 * @param options what figures may be
 */
record OptionWords(OptionLabels options) {

    /** What is less alike stands in the order of the set. */
    private static final double ALIKE = 0.5;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Whether a word in the place of a figure can only stand for one of what it may be: no sign, and no word for nothing or for one of the three values. */
    boolean isAsked(String code, String text) {
        return !options.of(code).isEmpty()
                && LETTER.matcher(text).find()
                && !HeadWords.isNothing(text)
                && StateWord.find(text).isEmpty();
    }

    /** @param indicator name of the figure, for people */
    Question question(String code, String indicator, String text, Seen seen) {
        Likeness.Text word = Likeness.text(text);
        Stream<Suggestion> values = options.of(code).stream()
                .map(option -> value(option, word))
                .sorted(Comparator.comparingDouble(Suggestion::nearness).reversed());
        Stream<Suggestion> others = CellWords.BESIDE_OPTIONS.stream().map(one -> Suggestion.of(one.word(), one.vi()));
        return new Question(
                Keys.option(text, code),
                seen.sheet(),
                seen.cell().address(),
                text,
                "“%s” là mức nào của “%s”?".formatted(text, indicator),
                Stream.concat(values, others).toList());
    }

    private static Suggestion value(Options.Option option, Likeness.Text word) {
        double nearness = Likeness.text(option.label()).to(word);
        return new Suggestion(OptionLabels.text(option), option.label(), "", nearness < ALIKE ? 0 : nearness);
    }
}
