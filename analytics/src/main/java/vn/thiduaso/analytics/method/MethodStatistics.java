package vn.thiduaso.analytics.method;

import java.util.List;

/**
 * All statistics of a sample as a whole, in the order of its nodes. What belongs to one unit is made one by one: {@link UnitProfiles}.
 *
 * @param distributions of every node
 * @param coverages of every node
 * @param weights of every node
 * @param correlations inside groups, with the parent, with the root
 * @param alphas of every group
 * @param components of every group
 */
public record MethodStatistics(
        List<Distribution> distributions,
        List<NodeCoverage> coverages,
        List<EffectiveWeight> weights,
        List<Correlation> correlations,
        List<Alpha> alphas,
        List<Components> components) {

    public MethodStatistics {
        distributions = List.copyOf(distributions);
        coverages = List.copyOf(coverages);
        weights = List.copyOf(weights);
        correlations = List.copyOf(correlations);
        alphas = List.copyOf(alphas);
        components = List.copyOf(components);
    }

    public static MethodStatistics of(MethodSample sample) {
        return new MethodStatistics(
                Distribution.of(sample),
                NodeCoverage.of(sample),
                EffectiveWeight.of(sample),
                Correlations.of(sample),
                Alpha.of(sample),
                Components.of(sample));
    }
}
