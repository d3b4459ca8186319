package vn.thiduaso.datasets.indexset.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a node stands in a tree: for each step down from the root the number of the child, from 0. Codes would not do: a text that is being edited may
 * have a code twice, or none.
 *
 * @param steps none: the root
 */
public record NodePlace(List<Integer> steps) {

    /** The root. */
    public static final NodePlace ROOT = new NodePlace(List.of());

    private static final int MOST_STEPS = 40;

    public NodePlace {
        steps = List.copyOf(steps);
    }

    /** {@code 0.2.1}; the root is the empty text. Empty when the text is no place. */
    public static Optional<NodePlace> find(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (!text.matches("\\d{1,5}(\\.\\d{1,5}){0," + (MOST_STEPS - 1) + "}")) {
            return Optional.empty();
        }
        return Optional.of(new NodePlace(
                Arrays.stream(text.split("\\.")).map(Integer::parseInt).toList()));
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** Number among its siblings, from 0; 0 for the root. */
    public int last() {
        return isRoot() ? 0 : steps.get(steps.size() - 1);
    }

    /** @throws IllegalStateException for the root */
    public NodePlace parent() {
        if (isRoot()) {
            throw new IllegalStateException("the root has no parent");
        }
        return new NodePlace(steps.subList(0, steps.size() - 1));
    }

    public NodePlace child(int number) {
        List<Integer> below = new ArrayList<>(steps);
        below.add(number);
        return new NodePlace(below);
    }

    /** The same parent, another number. */
    public NodePlace sibling(int number) {
        return parent().child(number);
    }

    /** Whether another place is this one or below it. */
    public boolean holds(NodePlace other) {
        return other.steps.size() >= steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** As it is written in an address: {@code 0.2.1}. */
    @Override
    public String toString() {
        return steps.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
