package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Principal components of the children of a group: eigenvalues and eigenvectors of their correlation matrix (figures standardised first).
 *
 * <p>Over the units that have every figure: a matrix of pairwise correlations need not have eigenvalues ≥ 0. Children that do not vary take no
 * part. Sign rule: an eigenvector's sign is free, so the loadings of the first component are turned to a sum above 0, or, when the sum is 0 to
 * nine digits, so that the first one that is not 0 is positive. Source: OECD/JRC Handbook 2008, multivariate analysis; COINr {@code get_PCA}.
 *
 * @param eigenvalues descending; they add up to the number of children that take part; empty when refused
 * @param loadings first component by child, of length 1; NaN for a child that takes no part
 * @param first share of the variance in the first component, 0–1
 */
public record Components(
        String group, List<String> children, List<Double> eigenvalues, List<Double> loadings, Estimate first) {

    private static final double NOTHING = 1e-9;

    public Components {
        children = List.copyOf(children);
        eigenvalues = List.copyOf(eigenvalues);
        loadings = List.copyOf(loadings);
    }

    /** Of every group, in the order of the nodes. */
    static List<Components> of(MethodSample sample) {
        SampleTree tree = SampleTree.of(sample.nodes());
        return IntStream.of(tree.groups())
                .mapToObj(group -> of(sample, group, tree.children()[group]))
                .toList();
    }

    private static Components of(MethodSample sample, int group, int[] children) {
        int[] varying = children.length > SampleGuard.MOST_ITEMS
                ? children
                : IntStream.of(children)
                        .filter(child -> varies(sample.present(child)))
                        .toArray();
        if (varying.length < 2 || varying.length > SampleGuard.MOST_ITEMS) {
            Caution caution = varying.length < 2 ? Caution.TOO_FEW_ITEMS : Caution.TOO_MANY_ITEMS;
            return refused(
                    sample,
                    group,
                    children,
                    Estimate.refused(caution, sample.units().size()));
        }
        double[][] columns = sample.complete(varying);
        SampleGuard guard = SampleGuard.components(varying.length);
        boolean constant = !Arrays.stream(columns).allMatch(Components::varies);
        Estimate probe = guard.estimate(columns[0].length, () -> constant ? Double.NaN : 0);
        if (!probe.caution().isShown()) {
            return refused(sample, group, children, probe);
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(correlations(columns));
        double[] values = eigen.getEigenvalues();
        double[] vector = turned(eigen.getEigenvector(0).toArray());
        return new Components(
                sample.code(group),
                codes(sample, children),
                Arrays.stream(values).boxed().toList(),
                loadings(children, varying, vector),
                guard.estimate(columns[0].length, () -> values[0] / varying.length));
    }

    private static Components refused(MethodSample sample, int group, int[] children, Estimate why) {
        List<Double> none = IntStream.of(children).mapToObj(child -> Double.NaN).toList();
        return new Components(sample.code(group), codes(sample, children), List.of(), none, why);
    }

    private static boolean varies(double[] column) {
        return column.length > 0 && !CorrelationKind.isConstant(column);
    }

    private static Array2DRowRealMatrix correlations(double[][] columns) {
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            matrix[i][i] = 1;
            for (int k = 0; k < i; k++) {
                matrix[i][k] = CorrelationKind.PEARSON.of(columns[i], columns[k]);
                matrix[k][i] = matrix[i][k];
            }
        }
        return new Array2DRowRealMatrix(matrix, false);
    }

    private static double[] turned(double[] vector) {
        double sum = Arrays.stream(vector).sum();
        double leading = Math.abs(sum) > NOTHING
                ? sum
                : Arrays.stream(vector)
                        .filter(loading -> Math.abs(loading) > NOTHING)
                        .findFirst()
                        .orElse(1);
        return Arrays.stream(vector)
                .map(loading -> leading < 0 ? -loading : loading)
                .toArray();
    }

    private static List<Double> loadings(int[] children, int[] varying, double[] vector) {
        return IntStream.of(children)
                .mapToObj(child -> {
                    int at = Arrays.binarySearch(varying, child);
                    return at < 0 ? Double.NaN : vector[at];
                })
                .toList();
    }

    private static List<String> codes(MethodSample sample, int[] children) {
        return IntStream.of(children).mapToObj(sample::code).toList();
    }
}
