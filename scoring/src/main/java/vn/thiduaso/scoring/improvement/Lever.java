package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Information;

/**
 * One input of an index set as something that may stand elsewhere.
 *
 * @param column its place among all inputs, in node order
 * @param node index of its indicator
 * @param value slot of the value
 * @param numerator slot of the numerator; −1 for an input that is no ratio
 * @param denominator slot of the denominator; −1 for an input that is no ratio
 * @param scored whether it has any say in points: not an input that is only shown
 * @param own whether the unit itself can move it: scored, and not given by somebody else
 */
public record Lever(
        int column, int node, Input input, int value, int numerator, int denominator, boolean scored, boolean own) {

    /** One for each input of the set, by column. */
    public static List<Lever> all(IndexSet indexSet) {
        List<Lever> levers = new ArrayList<>();
        for (int node = 0; node < indexSet.nodes().size(); node++) {
            if (indexSet.nodes().get(node) instanceof Indicator indicator) {
                for (Input input : indicator.inputs()) {
                    levers.add(of(indexSet, levers.size(), node, indicator, input));
                }
            }
        }
        return levers;
    }

    private static Lever of(IndexSet indexSet, int column, int node, Indicator indicator, Input input) {
        boolean read = !indexSet.readers(node).isEmpty();
        boolean scored = read || !(indicator.rule() instanceof Information);
        return new Lever(
                column,
                node,
                input,
                slot(indexSet, input, Part.VALUE),
                slot(indexSet, input, Part.NUMERATOR),
                slot(indexSet, input, Part.DENOMINATOR),
                scored,
                scored && (read || !(indicator.rule() instanceof Given)));
    }

    private static int slot(IndexSet indexSet, Input input, Part part) {
        return indexSet.findSlot(input.code(), part).map(Slot::index).orElse(-1);
    }

    public String code() {
        return input.code();
    }

    public boolean ratio() {
        return input.kind() == Input.Kind.RATIO;
    }

    /** Least measure the input allows; a ratio is a share from 0 on unless it says otherwise, as when files are checked. */
    public double leastAllowed() {
        return ratio() ? input.range().min().orElse(0) : input.range().min().orElse(Double.NEGATIVE_INFINITY);
    }

    /** Greatest measure the input allows; a ratio is at most 1 unless it says otherwise. */
    public double mostAllowed() {
        return ratio() ? input.range().max().orElse(1) : input.range().max().orElse(Double.POSITIVE_INFINITY);
    }

    /** Measure of one unit in the value's slot. */
    double valueDivisor() {
        return ratio() ? input.shareDivisor() : 1;
    }
}
