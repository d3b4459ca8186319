package vn.thiduaso.scoring.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the steps of a walk, node by node. {@link #OFF} collects nothing: callers on the hot path ask {@link #on()} before they make
 * numbers for it.
 */
public final class Trace {

    public static final Trace OFF = new Trace(0);

    private final List<List<Step>> byNode;
    private int node;

    private Trace(int nodes) {
        byNode = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            byNode.add(new ArrayList<>());
        }
    }

    public static Trace recording(int nodes) {
        return new Trace(nodes);
    }

    public boolean on() {
        return this != OFF;
    }

    /** Steps that follow belong to this node. */
    public void at(int newNode) {
        if (on()) {
            node = newNode;
        }
    }

    public void step(StepKind kind, double... numbers) {
        if (on()) {
            byNode.get(node).add(Step.of(kind, numbers));
        }
    }

    /** Takes over steps that happened elsewhere. */
    public void steps(List<Step> steps) {
        if (on()) {
            byNode.get(node).addAll(steps);
        }
    }

    /** The steps of a node in the order they happened. */
    public List<Step> steps(int ofNode) {
        return List.copyOf(byNode.get(ofNode));
    }
}
