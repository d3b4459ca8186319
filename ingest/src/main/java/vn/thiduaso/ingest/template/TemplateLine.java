package vn.thiduaso.ingest.template;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;

/** What a template asks, in the order of the index set: headings and the figures under them. */
sealed interface TemplateLine {

    /** Place in the tree, from 0. */
    int depth();

    /** A group, or an indicator of several figures. */
    record Heading(int depth, Node node) implements TemplateLine {}

    /**
     * A figure a unit sends.
     *
     * @param node index of its indicator in the set
     */
    record Asked(int depth, int node, Indicator indicator, Input input) implements TemplateLine {

        boolean isRatio() {
            return input.kind() == Input.Kind.RATIO;
        }

        /** Name for people: the indicator's own where it has one figure. */
        String label() {
            return input.label().vi();
        }
    }

    /**
     * All lines for a kind of unit; headings without figures under them are left out.
     *
     * @param kind of the unit, or empty for every kind the set applies to
     */
    static List<TemplateLine> of(IndexSet set, String kind) {
        List<TemplateLine> lines = new ArrayList<>();
        add(set, 0, 0, kind, lines);
        return lines;
    }

    private static boolean add(IndexSet set, int node, int depth, String kind, List<TemplateLine> lines) {
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

    private static boolean add(int node, int depth, Indicator indicator, List<TemplateLine> lines) {
        int inputs = indicator.inputs().size();
        if (inputs > 1) {
            lines.add(new Heading(depth - 1, indicator));
        }
        for (Input input : indicator.inputs()) {
            lines.add(new Asked(inputs > 1 ? depth : depth - 1, node, indicator, input));
        }
        return inputs > 0;
    }
}
