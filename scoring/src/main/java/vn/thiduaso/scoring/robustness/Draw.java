package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Regrouping;

/** One draw of a design while its variations fill it in. Not for use by two threads. */
final class Draw {

    static final int AS_IT_IS = -1;

    /** A figure in the place of a doubtful one. */
    record Figure(DoubtfulValue cell, double value) {}

    private final IndexSet indexSet;
    private final int[] choices;
    private final double[] factors;
    private final boolean[] leftOut;
    private final Map<Integer, Aggregation> aggregations = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    Draw(IndexSet indexSet, int variations) {
        this.indexSet = indexSet;
        choices = new int[variations];
        factors = new double[indexSet.nodes().size()];
        leftOut = new boolean[factors.length];
        Arrays.fill(choices, AS_IT_IS);
        Arrays.fill(factors, 1);
    }

    /** By variation: which change below the groups was drawn; {@link #AS_IT_IS} for none. */
    List<Integer> choices() {
        return Arrays.stream(choices).boxed().toList();
    }

    Regrouping regrouping() {
        return new Regrouping(factors, leftOut, aggregations);
    }

    List<Figure> figures() {
        return figures;
    }

    void choose(int variation, int choice) {
        choices[variation] = choice;
    }

    void multiplyWeight(String node, double factor) {
        factors[indexSet.node(node)] *= factor;
    }

    /** Gives a node another weight among its siblings. */
    void weigh(String node, double weight) {
        multiplyWeight(node, weight / Weights.of(indexSet, indexSet.node(node)));
    }

    void leaveOut(String node) {
        leftOut[indexSet.node(node)] = true;
    }

    void aggregate(String group, Aggregation aggregation) {
        aggregations.put(indexSet.node(group), aggregation);
    }

    void put(DoubtfulValue cell, double value) {
        figures.add(new Figure(cell, value));
    }
}
