package vn.thiduaso.ingest.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import vn.thiduaso.scoring.check.CumulativeFalls;
import vn.thiduaso.scoring.check.HistoryUnusual;
import vn.thiduaso.scoring.check.InputCheck;
import vn.thiduaso.scoring.check.PeersUnusual;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.rule.PerPopulation;

/** The inputs of a set that are compared with other rows or periods, in node order. */
final class Watched {

    private final List<Input> inputs = new ArrayList<>();
    private final List<OptionalDouble> people = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Watched(IndexSet indexSet) {
        indexSet.nodes().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .forEach(indicator -> indicator.inputs().stream()
                        .filter(Watched::isCompared)
                        .forEach(input -> {
                            numbers.put(input.code(), inputs.size());
                            inputs.add(input);
                            people.add(
                                    indicator.rule() instanceof PerPopulation rule && input.kind() == Input.Kind.RATIO
                                            ? OptionalDouble.of(rule.per())
                                            : OptionalDouble.empty());
                        }));
    }

    private static boolean isCompared(Input input) {
        return input.check(CumulativeFalls.class).isPresent()
                || input.check(HistoryUnusual.class).isPresent()
                || input.check(PeersUnusual.class).isPresent();
    }

    int count() {
        return inputs.size();
    }

    Input input(int number) {
        return inputs.get(number);
    }

    /** For how many people a count over people is scored; empty for any other input. */
    OptionalDouble per(int number) {
        return people.get(number);
    }

    /** Number of the input of a code; −1 when it is not compared. */
    int number(String code) {
        return numbers.getOrDefault(code, -1);
    }

    /** Codes of the inputs that declare a check. */
    List<String> codes(Class<? extends InputCheck> kind) {
        return codes(input -> input.check(kind).isPresent());
    }

    /** Codes of the inputs that are compared with earlier periods. */
    List<String> codesLookingBack() {
        return codes(input -> input.check(CumulativeFalls.class).isPresent()
                || input.check(HistoryUnusual.class).isPresent());
    }

    private List<String> codes(Predicate<Input> which) {
        return inputs.stream().filter(which).map(Input::code).toList();
    }

    /** Earlier periods the histories of any input look back at; 0 when none does. */
    int periodsBack() {
        return inputs.stream()
                .flatMap(input -> input.check(HistoryUnusual.class).stream())
                .mapToInt(declared -> ((HistoryUnusual) declared.check()).periods())
                .max()
                .orElse(0);
    }

    Optional<DeclaredCheck> check(int number, Class<? extends InputCheck> kind) {
        return inputs.get(number).check(kind);
    }
}
