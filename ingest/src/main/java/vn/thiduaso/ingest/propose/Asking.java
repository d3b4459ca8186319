package vn.thiduaso.ingest.propose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import vn.thiduaso.ingest.mapping.Heads;
import vn.thiduaso.ingest.mapping.Mapping;

/** Asks: what was answered, now or for an earlier mapping, is taken; what was not becomes an open question. */
final class Asking {

    private final Answers answers;
    private final Remembered remembered;
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, Question> open = new LinkedHashMap<>();
    /** Where the answer to a question will count too. */
    private final Map<String, Set<String>> places = new HashMap<>();

    private final Set<String> recalled = new HashSet<>();

    /** @param mapping an earlier one for files like this */
    Asking(Answers answers, Optional<Mapping> mapping) {
        this.answers = answers;
        remembered = new Remembered(mapping);
        before.putAll(remembered.sheets());
    }

    /** Remembers what was said of a sheet with such heads. */
    void remember(String sheet, Heads heads) {
        before.putAll(remembered.of(sheet, heads));
    }

    /** What the earlier mapping says, by the keys of the questions it answers. */
    Map<String, String> remembered() {
        Map<String, String> all = new HashMap<>(before);
        all.putAll(remembered.names());
        return all;
    }

    /** What somebody said, asked or not; what he says now wins. */
    Optional<String> said(String key) {
        return answers.find(key).or(() -> Optional.ofNullable(before.get(key)));
    }

    /** The answer; empty when there is none yet, and the question is open then. */
    Optional<String> ask(Question question) {
        return ask(question, answer -> true);
    }

    /** The same, where an answer that cannot be one counts as not given. */
    Optional<String> ask(Question question, Predicate<String> possible) {
        Optional<String> answer = said(question.key()).filter(possible);
        if (answer.isEmpty()) {
            open.putIfAbsent(question.key(), question);
        }
        return answer;
    }

    /**
     * The same of what is asked of several tables at once: it is as sure as where it is least so.
     *
     * @param at every cell it is asked of
     * @param possible an answer that is none counts as not given
     */
    Optional<String> askAlike(Question question, List<String> at, Predicate<String> possible) {
        Optional<String> answer = said(question.key()).filter(possible);
        if (answer.isEmpty()) {
            open.merge(question.key(), question, Question::orLessSure);
            places.computeIfAbsent(question.key(), key -> new LinkedHashSet<>()).addAll(at);
        }
        return answer;
    }

    /** Whether something is asked that nobody has answered. */
    boolean isOpen(String key) {
        return open.containsKey(key);
    }

    /** What an open question will likely be answered. */
    Optional<String> likely(String key) {
        return Optional.ofNullable(open.get(key)).flatMap(Question::likely).map(Suggestion::answer);
    }

    /** What a text that rows call a unit by was said to be. */
    Optional<String> unitNamed(String text) {
        return said(Keys.unitName(text)).or(() -> recalled(text, remembered.unitNamed(text)));
    }

    /** Takes what was said of a name in an earlier file, so that it can be told. */
    Optional<String> recalled(String text, Optional<String> earlier) {
        if (earlier.isPresent()) {
            recalled.add(text);
        }
        return earlier;
    }

    /** Names of units that are known from earlier files. */
    Set<String> recalled() {
        return recalled;
    }

    /** The same of an indicator. */
    Optional<String> indicatorNamed(String text) {
        return said(Keys.indicatorName(text)).or(() -> remembered.indicatorNamed(text));
    }

    /** Questions nobody has answered, in the order in which they came up. */
    List<Question> open() {
        return open.values().stream()
                .map(question -> question.of(places.getOrDefault(question.key(), Set.of())))
                .toList();
    }
}
