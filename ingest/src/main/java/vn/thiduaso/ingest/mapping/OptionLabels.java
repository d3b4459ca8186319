package vn.thiduaso.ingest.mapping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.rule.Options;

/** Figures of which a set names the values: who writes "Đã ban hành" means the number that stands before it there. Labels are compared as {@link Fold} does. */
public final class OptionLabels {

    private final Map<String, Map<String, Double>> byCode = new HashMap<>();
    private final Map<String, List<Options.Option>> options = new HashMap<>();

    public OptionLabels(IndexSet indexSet) {
        indexSet.nodes().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .filter(indicator -> indicator.inputs().size() == 1)
                .forEach(indicator -> {
                    if (indicator.rule() instanceof Options rule) {
                        byCode.put(indicator.inputs().get(0).code(), labels(rule));
                        options.put(indicator.inputs().get(0).code(), rule.list());
                    }
                });
    }

    /** A label that stands for two values stands for none. */
    private static Map<String, Double> labels(Options rule) {
        Map<String, Double> values = new HashMap<>();
        Set<String> twice = rule.list().stream()
                .collect(Collectors.groupingBy(option -> Fold.of(option.label()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(label -> label.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        rule.list().stream()
                .filter(option -> !option.label().isBlank() && !twice.contains(Fold.of(option.label())))
                .forEach(option -> values.put(Fold.of(option.label()), option.value()));
        return values;
    }

    /** The value of a figure that a text names; empty when it names none. */
    public OptionalDouble value(String code, String text) {
        Map<String, Double> labels = byCode.getOrDefault(code, Map.of());
        // asked of every cell of words: most figures have no names of values
        Double value = labels.isEmpty() ? null : labels.get(Fold.of(text));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** What a figure may be, as the set lists it; empty where it names no values. */
    public List<Options.Option> of(String code) {
        return options.getOrDefault(code, List.of());
    }

    /** What a word may be said to mean in a figure: one of its values, or {@link CellWords#BESIDE_OPTIONS}. */
    public List<String> meanings(String code) {
        return Stream.concat(
                        of(code).stream().map(OptionLabels::text),
                        CellWords.BESIDE_OPTIONS.stream().map(CellWords.Meaning::word))
                .toList();
    }

    /** A value as it is written: {@code 2}, {@code 1.5}. */
    public static String text(Options.Option option) {
        return BigDecimal.valueOf(option.value()).stripTrailingZeros().toPlainString();
    }

    /** Whether a text names a value of any figure. */
    public boolean isLabel(String text) {
        String folded = Fold.of(text);
        return byCode.values().stream().anyMatch(labels -> labels.containsKey(folded));
    }

    /** The only figure whose values at least half of some texts name; empty when there is none, or several. */
    public Optional<String> figure(Set<String> texts) {
        Set<String> folded = texts.stream().map(Fold::of).collect(Collectors.toSet());
        Set<String> codes = byCode.entrySet().stream()
                .filter(figure -> 2
                                * folded.stream()
                                        .filter(figure.getValue()::containsKey)
                                        .count()
                        >= folded.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return folded.isEmpty() || codes.size() != 1
                ? Optional.empty()
                : codes.stream().findFirst();
    }
}
