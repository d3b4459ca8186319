package vn.thiduaso.scoring.kernel;

import java.util.Arrays;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.trace.Trace;

/** What one unit adds to the statistics of a sample. */
final class SampleMeasures {

    private SampleMeasures() {}

    static double[] of(IndexSet indexSet, double[] values, byte[] states) {
        double[] byNode = new double[indexSet.nodes().size()];
        Arrays.fill(byNode, Double.NaN);
        Measures measures = new Measures(1);
        for (int node = 0; node < byNode.length; node++) {
            if (indexSet.nodes().get(node) instanceof Indicator indicator
                    && indicator.rule().needsSample()) {
                Input input = indicator.inputs().get(0);
                int[][] slots = {
                    {
                        slot(indexSet, input, Part.VALUE),
                        slot(indexSet, input, Part.NUMERATOR),
                        slot(indexSet, input, Part.DENOMINATOR)
                    }
                };
                double[] factor = {input.kind() == Input.Kind.RATIO ? input.shareFactor() : 1};
                if (measures.read(slots, factor, values, states, Trace.OFF) == Measures.Outcome.COMPLETE) {
                    byNode[node] = measures.last()[0];
                }
            }
        }
        return byNode;
    }

    private static int slot(IndexSet indexSet, Input input, Part part) {
        boolean has = part == Part.VALUE || input.kind() == Input.Kind.RATIO;
        return has ? indexSet.findSlot(input.code(), part).orElseThrow().index() : -1;
    }
}
