package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * What the statistics are made of: figures of units at the nodes of one tree.
 *
 * @param units codes, unique
 * @param nodes one tree, in any order
 * @param figures points or measures by node, then unit; NaN = missing
 * @param applies by node, then unit: whether the node concerns the unit; where it does not, the figure is NaN and nothing is missing
 */
public record MethodSample(List<String> units, List<SampleNode> nodes, double[][] figures, boolean[][] applies) {

    /** @throws IllegalArgumentException when codes repeat, sizes differ, a figure is infinite or the nodes are not one tree */
    public MethodSample {
        units = List.copyOf(units);
        nodes = List.copyOf(nodes);
        figures = Arrays.stream(figures).map(double[]::clone).toArray(double[][]::new);
        applies = Arrays.stream(applies).map(boolean[]::clone).toArray(boolean[][]::new);
        check(units, nodes, figures, applies);
        SampleTree.of(nodes);
    }

    /** A sample in which every node concerns every unit. */
    public static MethodSample of(List<String> units, List<SampleNode> nodes, double[][] figures) {
        boolean[][] applies = new boolean[figures.length][units.size()];
        for (boolean[] row : applies) {
            Arrays.fill(row, true);
        }
        return new MethodSample(units, nodes, figures, applies);
    }

    private static void check(List<String> units, List<SampleNode> nodes, double[][] figures, boolean[][] applies) {
        if (new HashSet<>(units).size() < units.size()) {
            throw new IllegalArgumentException("two units have the same code");
        }
        if (figures.length != nodes.size() || applies.length != nodes.size()) {
            throw new IllegalArgumentException("%d nodes, but figures of %d and applicability of %d"
                    .formatted(nodes.size(), figures.length, applies.length));
        }
        for (int node = 0; node < figures.length; node++) {
            if (figures[node].length != units.size() || applies[node].length != units.size()) {
                throw new IllegalArgumentException("%s: %d units, but %d figures"
                        .formatted(nodes.get(node).code(), units.size(), figures[node].length));
            }
            for (int unit = 0; unit < units.size(); unit++) {
                check(nodes.get(node), units.get(unit), figures[node][unit], applies[node][unit]);
            }
        }
    }

    private static void check(SampleNode node, String unit, double figure, boolean applies) {
        if (Double.isInfinite(figure)) {
            throw new IllegalArgumentException("%s of %s is infinite".formatted(node.code(), unit));
        }
        if (!applies && !Double.isNaN(figure)) {
            throw new IllegalArgumentException("%s does not apply to %s but has a figure".formatted(node.code(), unit));
        }
    }

    @Override
    public double[][] figures() {
        return Arrays.stream(figures).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean[][] applies() {
        return Arrays.stream(applies).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    String code(int node) {
        return nodes.get(node).code();
    }

    double figure(int node, int unit) {
        return figures[node][unit];
    }

    boolean applies(int node, int unit) {
        return applies[node][unit];
    }

    /** Figures of a node without the missing ones, in the order of the units. */
    double[] present(int node) {
        return Arrays.stream(figures[node])
                .filter(figure -> !Double.isNaN(figure))
                .toArray();
    }

    /** Figures of some nodes at the units that have all of them: by node, then unit. */
    double[][] complete(int... of) {
        int[] whole = new int[units.size()];
        int count = 0;
        for (int unit = 0; unit < whole.length; unit++) {
            int at = unit;
            if (Arrays.stream(of).noneMatch(node -> Double.isNaN(figures[node][at]))) {
                whole[count++] = unit;
            }
        }
        double[][] columns = new double[of.length][count];
        for (int i = 0; i < of.length; i++) {
            for (int k = 0; k < count; k++) {
                columns[i][k] = figures[of[i]][whole[k]];
            }
        }
        return columns;
    }
}
