package vn.thiduaso.ingest.propose;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.match.Fold;

/**
 * Texts of a table that differ by a number only, {@code Tổ CNS ấp 1} to {@code Tổ CNS ấp 12}, where each is most like a unit with that number and these units
 * differ by it only too: one alone would be a guess, several prove each other.
 */
final class NumberedUnits {

    /** As many must be called alike. */
    private static final int FEWEST = 3;
    /** How alike such a text counts to its unit. */
    private static final double SURE = 0.9;
    /** How much less the others say then. */
    private static final double LESS = 0.7;

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

    private final Set<String> proven = new HashSet<>();
    private final UnitGuess units;

    /** @param texts what rows, or heads, call units */
    NumberedUnits(Collection<String> texts, UnitGuess units) {
        this.units = units;
        Map<String, List<String>> alike = texts.stream()
                .filter(text -> NUMBER.matcher(text).find())
                .distinct()
                .collect(Collectors.groupingBy(NumberedUnits::stem));
        alike.values().stream().filter(this::prove).forEach(proven::addAll);
    }

    private static String stem(String text) {
        return NUMBER.matcher(Fold.of(text)).replaceAll("#");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private boolean prove(List<String> texts) {
        if (texts.size() < FEWEST) {
            return false;
        }
        Map<String, String> stems = new HashMap<>();
        for (String text : texts) {
            Optional<Suggestion> best = units.suggestions(text).stream().findFirst();
            // several of one name have no likeness, and nothing here tells them apart
            if (best.isEmpty()
                    || best.get().nearness() == 0
                    || !numbers(best.get().label()).equals(numbers(text))) {
                return false;
            }
            stems.put(best.get().answer(), stem(best.get().label()));
        }
        return stems.size() == texts.size() && Set.copyOf(stems.values()).size() == 1;
    }

    /** Units a text is like, best first; the best is sure where others prove it. */
    List<Suggestion> suggestions(String text) {
        List<Suggestion> found = units.suggestions(text);
        if (!proven.contains(text)) {
            return found;
        }
        Suggestion best = found.get(0);
        return found.stream()
                .map(one -> one == best ? one.with(Math.max(SURE, one.nearness())) : one.with(LESS * one.nearness()))
                .toList();
    }
}
