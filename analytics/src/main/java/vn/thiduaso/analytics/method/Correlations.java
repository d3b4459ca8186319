package vn.thiduaso.analytics.method;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.analytics.method.Correlation.Relation;

/**
 * Correlations of the tree: inside each group, with the parent, with the root. Each pair over the units that have both figures (pairwise
 * complete), so that a gap in one indicator costs the others nothing; n stands beside each.
 *
 * <p>Figures are taken as they are: a lower-is-better measure is not turned round. Source: OECD/JRC Handbook 2008, multivariate analysis;
 * COINr {@code get_corr}, {@code get_corr_flags}. A group of more than {@link SampleGuard#MOST_ITEMS} has no pairs. Cost: pairs × n log n.
 */
public final class Correlations {

    private Correlations() {}

    static List<Correlation> of(MethodSample sample) {
        SampleTree tree = SampleTree.of(sample.nodes());
        List<Correlation> all = new ArrayList<>();
        for (int group : tree.groups()) {
            if (tree.children()[group].length <= SampleGuard.MOST_ITEMS) {
                addSiblings(sample, tree.children()[group], all);
            }
        }
        for (int node : tree.topDown()) {
            int parent = sample.nodes().get(node).parent();
            if (parent >= 0) {
                addPair(sample, Relation.PARENT, node, parent, all);
            }
            if (parent >= 0 && parent != tree.root()) {
                addPair(sample, Relation.INDEX, node, tree.root(), all);
            }
        }
        return all;
    }

    private static void addSiblings(MethodSample sample, int[] children, List<Correlation> all) {
        for (int i = 0; i < children.length; i++) {
            for (int k = i + 1; k < children.length; k++) {
                addPair(sample, Relation.SIBLING, children[i], children[k], all);
            }
        }
    }

    private static void addPair(MethodSample sample, Relation relation, int node, int other, List<Correlation> all) {
        double[][] pair = sample.complete(node, other);
        for (CorrelationKind kind : CorrelationKind.values()) {
            all.add(new Correlation(kind, relation, sample.code(node), sample.code(other), estimate(kind, pair)));
        }
    }

    private static Estimate estimate(CorrelationKind kind, double[][] pair) {
        return SampleGuard.CORRELATION.estimate(pair[0].length, () -> kind.of(pair[0], pair[1]));
    }
}
