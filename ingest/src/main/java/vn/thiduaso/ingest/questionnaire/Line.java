package vn.thiduaso.ingest.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.rule.Scale;

/** What a template or a questionnaire asks, in the order of the index set: headings and the figures under them. */
public sealed interface Line {

    /** Place in the tree, from 0. */
    int depth();

    /** A group, or an indicator of several figures. */
    record Heading(int depth, Node node) implements Line {}

    /**
     * A figure a unit sends.
     *
     * @param node index of its indicator in the set
     */
    record Question(int depth, int node, Indicator indicator, Input input) implements Line {

        public boolean isRatio() {
            return input.kind() == Input.Kind.RATIO;
        }

        /** The scale it is answered on; empty for a figure that is counted or measured. */
        public Optional<Scale> scale() {
            return indicator.scale();
        }

        /** Name for people: the indicator's own where it has one figure. */
        public String label() {
            return input.label().vi();
        }
    }

    /**
     * All lines for a kind of unit; headings without figures under them are left out.
     *
     * @param kind of the unit, or empty for every kind the set applies to
     */
    static List<Line> of(IndexSet set, String kind) {
        List<Line> lines = new ArrayList<>();
        add(set, 0, 0, kind, lines);
        return lines;
    }

    private static boolean add(IndexSet set, int node, int depth, String kind, List<Line> lines) {
        Node what = set.nodes().get(node);
        if (!kind.isEmpty() && !set.applies(node, kind)) {
            return false;
        }
        if (what instanceof Indicator indicator) {
            return add(node, depth, indicator, lines);
        }
        boolean root = depth == 0;
        int at = lines.size();
        if (!root) {
            lines.add(new Heading(depth - 1, what));
        }
        boolean any = false;
        for (Node child : ((Group) what).children()) {
            any |= add(set, set.node(child.code()), depth + 1, kind, lines);
        }
        if (!any && !root) {
            lines.subList(at, lines.size()).clear();
        }
        return any;
    }

    private static boolean add(int node, int depth, Indicator indicator, List<Line> lines) {
        int inputs = indicator.inputs().size();
        if (inputs > 1) {
            lines.add(new Heading(depth - 1, indicator));
        }
        for (Input input : indicator.inputs()) {
            lines.add(new Question(inputs > 1 ? depth : depth - 1, node, indicator, input));
        }
        return inputs > 0;
    }
}
