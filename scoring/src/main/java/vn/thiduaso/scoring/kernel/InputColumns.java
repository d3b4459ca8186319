package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.trace.Trace;

/** The inputs of all indicators side by side, one column each, as preparation sees them: measures, no longer slots. */
final class InputColumns {

    /** Codes of the inputs, in node order. */
    final List<String> codes;
    /** By node: place of its first input; −1 for a node without inputs. */
    final int[] first;

    /** By node and input: slot of the value, of the numerator, of the denominator (−1 where there is none). */
    final int[][][] slots;
    /** By node and input: what turns a ratio sent as one value into a share. */
    final double[][] shareDivisor;

    /** By node: columns its measures are made of; its own inputs, or those its formula names wherever they are sent. */
    final int[][] reads;
    /** Slots and factors of these columns, by node. */
    final int[][][] readSlots;

    final double[][] readDivisor;

    /** By node: the only slot of an indicator that reads one plain figure and nothing else; −1 for all others. */
    final int[] plainSlot;

    /** By column: the node that asks for it. */
    private final int[] owners;

    InputColumns(IndexSet indexSet) {
        int nodes = indexSet.nodes().size();
        List<String> names = new ArrayList<>();
        List<Integer> askers = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        first = new int[nodes];
        slots = new int[nodes][][];
        shareDivisor = new double[nodes][];
        for (int node = 0; node < nodes; node++) {
            first[node] = -1;
            slots[node] = new int[0][];
            shareDivisor[node] = new double[0];
            Node at = indexSet.nodes().get(node);
            if (at instanceof Indicator indicator) {
                first[node] = names.size();
                for (Input input : indicator.inputs()) {
                    columns.put(input.code(), names.size());
                    names.add(input.code());
                    askers.add(node);
                }
                lay(indexSet, node, indicator.inputs());
            }
        }
        codes = List.copyOf(names);
        owners = askers.stream().mapToInt(Integer::intValue).toArray();
        reads = new int[nodes][];
        readSlots = new int[nodes][][];
        readDivisor = new double[nodes][];
        plainSlot = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            layReads(node, indexSet.nodes().get(node), columns);
            plainSlot[node] = plainSlot(indexSet.nodes().get(node), readSlots[node]);
        }
    }

    private void layReads(int node, Node at, Map<String, Integer> columns) {
        Optional<Formula> formula = at instanceof Indicator indicator ? indicator.formula() : Optional.empty();
        if (formula.isEmpty()) {
            reads[node] = IntStream.range(first[node], first[node] + slots[node].length)
                    .toArray();
            readSlots[node] = slots[node];
            readDivisor[node] = shareDivisor[node];
            return;
        }
        reads[node] = formula.get().names().stream().mapToInt(columns::get).toArray();
        readSlots[node] = new int[reads[node].length][];
        readDivisor[node] = new double[reads[node].length];
        for (int i = 0; i < reads[node].length; i++) {
            int owner = owners[reads[node][i]];
            int input = reads[node][i] - first[owner];
            readSlots[node][i] = slots[owner][input];
            readDivisor[node][i] = shareDivisor[owner][input];
        }
    }

    private static int plainSlot(Node at, int[][] reads) {
        boolean plain = at instanceof Indicator indicator
                && indicator.formula().isEmpty()
                && reads.length == 1
                && reads[0][1] < 0;
        return plain ? reads[0][0] : -1;
    }

    private void lay(IndexSet indexSet, int node, List<Input> inputs) {
        slots[node] = new int[inputs.size()][];
        shareDivisor[node] = new double[inputs.size()];
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            boolean ratio = input.kind() == Input.Kind.RATIO;
            shareDivisor[node][i] = ratio ? input.shareDivisor() : 1;
            slots[node][i] = new int[] {
                slot(indexSet, input, Part.VALUE),
                ratio ? slot(indexSet, input, Part.NUMERATOR) : -1,
                ratio ? slot(indexSet, input, Part.DENOMINATOR) : -1
            };
        }
    }

    private static int slot(IndexSet indexSet, Input input, Part part) {
        return indexSet.findSlot(input.code(), part).orElseThrow().index();
    }

    /** Most measures an indicator reads; at least 1. */
    int mostReads() {
        int most = 1;
        for (int[] ofNode : reads) {
            most = Math.max(most, ofNode.length);
        }
        return most;
    }

    /** Reads one period of a unit: measures (NaN where there is none) and what each input amounts to. */
    void read(double[] values, byte[] states, double[] measures, Measures.Outcome[] outcomes) {
        Measures pad = new Measures(1);
        for (int node = 0; node < first.length; node++) {
            for (int input = 0; input < slots[node].length; input++) {
                int column = first[node] + input;
                outcomes[column] =
                        pad.read(0, slots[node][input], shareDivisor[node][input], values, states, Trace.OFF);
                measures[column] = pad.last()[0];
            }
        }
    }
}
