package vn.thiduaso.analytics.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small samples by hand. */
final class Samples {

    static final double NO = Double.NaN;

    private Samples() {}

    static List<String> units(int count) {
        return IntStream.range(0, count).mapToObj(unit -> "U" + unit).toList();
    }

    /** A root over leaves A, B, …; the root's figure is the mean of the columns where all are there. */
    static MethodSample flat(double[]... columns) {
        List<SampleNode> nodes = new ArrayList<>();
        nodes.add(new SampleNode("root", -1, 1, true));
        double[][] figures = new double[columns.length + 1][columns[0].length];
        for (int leaf = 0; leaf < columns.length; leaf++) {
            nodes.add(new SampleNode(String.valueOf((char) ('A' + leaf)), 0, 1, true));
            figures[leaf + 1] = columns[leaf];
            for (int unit = 0; unit < columns[leaf].length; unit++) {
                figures[0][unit] += columns[leaf][unit] / columns.length;
            }
        }
        return MethodSample.of(units(columns[0].length), nodes, figures);
    }

    /** 0, 1, 2, … */
    static double[] line(int count) {
        return IntStream.range(0, count).asDoubleStream().toArray();
    }

    /** The line at fixed places among others: neither straight nor constant. */
    static double[] zigzag(int count) {
        return IntStream.range(0, count).mapToDouble(i -> (i * 7 + 3) % 11).toArray();
    }

    static double[] constant(int count) {
        return IntStream.range(0, count).mapToDouble(i -> 5).toArray();
    }
}
