package vn.thiduaso.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.ingest.match.Likeness;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.Scale;

/**
 * What may be answered to a question on a scale, or to one with options: as it is offered in workbooks and on pages, and as it is read back. Zero is the answer "Không" to
 * the question asked first, where there is one.
 *
 * @param offered 0 to the highest, in words; options in the order of the set
 * @param readings texts that give an answer for certain, folded, with the answer
 */
public record ScaleAnswers(List<String> offered, Map<String, Integer> readings) {

    private static final String NO = "Không";
    private static final String UNWORDED = "mức %d";
    private static final String NUMBERED = "Mức %d";
    private static final String OFFERED = "%d – %s";
    private static final String BEHIND_NUMBER = " – ";
    /** Below this nobody would see a likeness. */
    private static final double ALIKE = 0.4;
    /** How a set writes that a question is asked first whose words its source does not have. */
    private static final String WORDLESS = Fold.of("Có/Không");

    public ScaleAnswers {
        offered = List.copyOf(offered);
        readings = Map.copyOf(readings);
    }

    static ScaleAnswers of(Scale scale) {
        List<String> offered = offered(scale);
        Map<String, Integer> readings = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int answer = 0; answer <= scale.top(); answer++) {
            for (String text : List.of(offered.get(answer), UNWORDED.formatted(answer), words(scale, answer))) {
                Integer before = text.isEmpty() ? null : readings.putIfAbsent(Fold.of(text), answer);
                if (before != null && before != answer) {
                    several.add(Fold.of(text));
                }
            }
        }
        readings.keySet().removeAll(several);
        return new ScaleAnswers(offered, readings);
    }

    /** The options of a rule, by number and words; empty when not every option has a whole number and a name. */
    static Optional<ScaleAnswers> of(Options options) {
        boolean named = options.list().stream()
                .allMatch(option -> option.value() == (int) option.value()
                        && !option.label().isBlank());
        if (!named) {
            return Optional.empty();
        }
        List<String> offered = new ArrayList<>();
        Map<String, Integer> readings = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Options.Option option : options.list()) {
            int number = (int) option.value();
            String shown = OFFERED.formatted(number, option.label());
            offered.add(shown);
            for (String text : List.of(shown, option.label())) {
                Integer before = readings.putIfAbsent(Fold.of(text), number);
                if (before != null && before != number) {
                    several.add(Fold.of(text));
                }
            }
        }
        readings.keySet().removeAll(several);
        return Optional.of(new ScaleAnswers(offered, readings));
    }

    /** What is offered that is most like a text; empty when nothing is much like it. */
    Optional<String> nearest(String text) {
        Likeness.Text asked = Likeness.text(text);
        return offered.stream()
                .map(answer -> Map.entry(
                        answer,
                        Math.max(
                                Likeness.text(answer).to(asked),
                                Likeness.text(bare(answer)).to(asked))))
                .filter(answer -> answer.getValue() >= ALIKE)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Without the number in front. */
    private static String bare(String answer) {
        int words = answer.indexOf(BEHIND_NUMBER);
        return words < 0 ? answer : answer.substring(words + BEHIND_NUMBER.length());
    }

    /** Answers 0 to the highest, in words: {@code 0 – Không}, {@code 1 – dưới một nửa}; {@code mức 4} where the source has no words for it. */
    public static List<String> offered(Scale scale) {
        List<String> offered = new ArrayList<>();
        for (int answer = 0; answer <= scale.top(); answer++) {
            String words = words(scale, answer);
            offered.add(words.isEmpty() ? Integer.toString(answer) : OFFERED.formatted(answer, words));
        }
        return offered;
    }

    /** The same without words from 1 on, where they stand beside: {@code 0 – Không}, {@code Mức 1}. */
    public static List<String> numbered(Scale scale) {
        List<String> numbered = new ArrayList<>(offered(scale).subList(0, 1));
        for (int answer = 1; answer <= scale.top(); answer++) {
            numbered.add(NUMBERED.formatted(answer));
        }
        return numbered;
    }

    /** The question asked first, in words; empty when there is none or its words are not known. */
    public static String question(Scale scale) {
        return Fold.of(scale.gate()).equals(WORDLESS) ? "" : scale.gate();
    }

    /** The answer a text gives, 0 to the highest: one that is offered, its words alone, or {@code mức 4}; empty when it gives none for certain. */
    OptionalInt read(String text) {
        Integer answer = readings.get(Fold.of(text));
        return answer == null ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    private static String words(Scale scale, int answer) {
        if (answer == 0) {
            return scale.gate().isEmpty() ? scale.zero() : NO;
        }
        return answer <= scale.answers().size() ? scale.answers().get(answer - 1) : UNWORDED.formatted(answer);
    }
}
