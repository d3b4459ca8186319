package vn.thiduaso.ingest.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.rule.Options;

/**
 * What a code of a file means in the index set.
 *
 * @param slots by part, for the parts the code can have; never empty
 * @param node the node it belongs to
 * @param input the figure it names; empty when it names a group, a view or an indicator of several inputs
 * @param figure slots that one figure of this code fills, value first: what an entry without figures says is missing. Empty for an indicator
 *     of several inputs, whose inputs have codes of their own
 * @param answers what its value may be answered with; empty for a figure that is counted or measured
 */
public record Target(
        Map<Part, Slot> slots, Node node, Optional<Input> input, List<Slot> figure, Optional<ScaleAnswers> answers) {

    public Target {
        slots = Map.copyOf(slots);
        figure = List.copyOf(figure);
    }

    /** Looks a code up; aliases count. Empty when the index set has no such code. */
    public static Optional<Target> find(IndexSet indexSet, String code) {
        Map<Part, Slot> slots = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            indexSet.findSlot(code, part).ifPresent(slot -> slots.put(part, slot));
        }
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        Slot any = slots.values().iterator().next();
        Slot first = slots.getOrDefault(Part.VALUE, slots.getOrDefault(Part.NUMERATOR, any));
        Node node = indexSet.nodes().get(first.node());
        List<Slot> figure = Stream.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR)
                .flatMap(part -> indexSet.findSlot(first.code(), part).stream())
                .toList();
        Optional<ScaleAnswers> answers = node instanceof Indicator indicator ? answers(indicator) : Optional.empty();
        return Optional.of(new Target(slots, node, input(node, first.code()), figure, answers));
    }

    private static Optional<ScaleAnswers> answers(Indicator indicator) {
        return indicator.inputs().size() == 1 && indicator.rule() instanceof Options options
                ? ScaleAnswers.of(options)
                : indicator.scale().map(ScaleAnswers::of);
    }

    private static Optional<Input> input(Node node, String code) {
        return node instanceof Indicator indicator
                ? indicator.inputs().stream()
                        .filter(input -> input.code().equals(code))
                        .findFirst()
                : Optional.empty();
    }

    public Optional<Slot> slot(Part part) {
        return Optional.ofNullable(slots.get(part));
    }
}
