package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.List;

/**
 * What the weight of a node comes to, beside what it is called.
 *
 * <p>Nominal: its share among its siblings, w / Σw. Effective: its share in the root, the product of the nominal ones from it to the root; on
 * each level (leaves that end higher counted there) they add up to 1. Importance: r² of node and root, the share of the root's variance it
 * accounts for when taken alone along a line; importances overlap and need not add up. A group whose children all weigh 0 gives them 0.
 * Sources: COINr {@code get_eff_weights}; Paruolo, Saisana and Saltelli 2013 (importance, its linear form).
 *
 * @param depth steps below the root
 * @param weight as stated, relative
 * @param nominal 0–1
 * @param effective 0–1
 * @param importance 0–1; refused as a correlation is
 */
public record EffectiveWeight(
        String node, int depth, double weight, double nominal, double effective, Estimate importance) {

    /** Of every node, in the order of the nodes. */
    static List<EffectiveWeight> of(MethodSample sample) {
        SampleTree tree = SampleTree.of(sample.nodes());
        EffectiveWeight[] byNode = new EffectiveWeight[sample.nodes().size()];
        for (int node : tree.topDown()) {
            if (node == tree.root()) {
                byNode[node] = weighed(sample, tree, node, 1, 1);
            }
            double sum = Arrays.stream(tree.children()[node])
                    .mapToDouble(child -> sample.nodes().get(child).weight())
                    .sum();
            for (int child : tree.children()[node]) {
                double nominal = sum == 0 ? 0 : sample.nodes().get(child).weight() / sum;
                byNode[child] = weighed(sample, tree, child, nominal, nominal * byNode[node].effective());
            }
        }
        return List.of(byNode);
    }

    private static EffectiveWeight weighed(
            MethodSample sample, SampleTree tree, int node, double nominal, double effective) {
        double[][] pair = sample.complete(node, tree.root());
        Estimate importance = SampleGuard.CORRELATION.estimate(pair[0].length, () -> {
            double r = CorrelationKind.PEARSON.of(pair[0], pair[1]);
            return r * r;
        });
        SampleNode at = sample.nodes().get(node);
        return new EffectiveWeight(at.code(), tree.depth()[node], at.weight(), nominal, effective, importance);
    }
}
