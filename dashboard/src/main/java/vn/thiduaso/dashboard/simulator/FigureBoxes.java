package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Instead;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The figures of a unit that can be tried, with what the address says of them, all faults found.
 *
 * @param boxes in index-set order
 * @param unknown names of the address that no figure has
 */
record FigureBoxes(List<FigureBox> boxes, List<String> unknown) {

    private static final double SLACK = 1e-9;

    FigureBoxes {
        boxes = List.copyOf(boxes);
        unknown = List.copyOf(unknown);
    }

    /**
     * @param kind of the unit: what does not apply to it is not offered
     * @param asked text by name of a box
     */
    static FigureBoxes of(IndexSet set, UnitHistory unit, String kind, Map<String, String> asked, Words words) {
        List<FigureBox> boxes = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(asked.keySet());
        for (Lever lever : Lever.all(set)) {
            if (!lever.own() || !set.applies(lever.node(), kind)) {
                continue;
            }
            List<FigureBox> ofLever = new ArrayList<>();
            for (int slot : slots(lever, unit)) {
                ofLever.add(box(lever, set.slots().get(slot), unit, asked, words));
            }
            ofLever.forEach(box -> unknown.remove(box.name()));
            boxes.addAll(new InRange(lever, words).checked(ofLever));
        }
        return new FigureBoxes(boxes, List.copyOf(unknown));
    }

    /** The parts of a ratio where both were sent, else the one value; nothing where it does not apply. */
    private static int[] slots(Lever lever, UnitHistory unit) {
        if (lever.ratio() && has(unit, lever.numerator()) && has(unit, lever.denominator())) {
            return new int[] {lever.numerator(), lever.denominator()};
        }
        boolean applies = unit.scoredStates()[lever.value()] != CellState.NOT_APPLICABLE.code();
        return applies ? new int[] {lever.value()} : new int[0];
    }

    private static boolean has(UnitHistory unit, int slot) {
        return unit.scoredStates()[slot] == CellState.VALUE.code() && Double.isFinite(unit.scoredValues()[slot]);
    }

    private static FigureBox box(Lever lever, Slot slot, UnitHistory unit, Map<String, String> asked, Words words) {
        double sent = has(unit, slot.index()) ? unit.scoredValues()[slot.index()] : Double.NaN;
        String name = slot.code() + "." + slot.part().word();
        String text = asked.getOrDefault(name, "");
        if (text.isEmpty()) {
            return new FigureBox(lever, slot, sent, BoxText.of(sent), Double.NaN, "");
        }
        NumberText number = BoxText.read(text);
        if (number.kind() != NumberText.Kind.NUMBER) {
            return new FigureBox(lever, slot, sent, text, Double.NaN, noNumber(text, number, words));
        }
        double tried = number.value() == sent ? Double.NaN : number.value();
        return new FigureBox(lever, slot, sent, text, tried, "");
    }

    static String noNumber(String text, NumberText number, Words words) {
        return number.kind() == NumberText.Kind.AMBIGUOUS
                ? words.text("simulator.fault.ambiguous", text, NumberText.bothMeanings(text))
                : words.text("simulator.fault.number", text);
    }

    /** Whether the figures of one input, as tried, are such as it allows. */
    private record InRange(Lever lever, Words words) {

        List<FigureBox> checked(List<FigureBox> boxes) {
            boolean sound = boxes.stream().allMatch(box -> box.fault().isEmpty());
            if (!sound || boxes.stream().noneMatch(FigureBox::changed)) {
                return boxes;
            }
            double[] figures = boxes.stream()
                    .mapToDouble(box -> box.changed() ? box.tried() : box.sent())
                    .toArray();
            String fault = figures.length == 2 ? ofParts(figures[0], figures[1]) : ofValue(figures[0]);
            return fault.isEmpty() ? boxes : told(boxes, fault);
        }

        /** Beside the last box that was changed. */
        private static List<FigureBox> told(List<FigureBox> boxes, String fault) {
            List<FigureBox> told = new ArrayList<>(boxes);
            for (int at = told.size() - 1; at >= 0; at--) {
                if (told.get(at).changed()) {
                    told.set(at, told.get(at).with(fault));
                    return told;
                }
            }
            return told;
        }

        private String ofParts(double numerator, double denominator) {
            if (!(denominator > 0)) {
                return words.text("simulator.fault.denominator");
            }
            return ofMeasure(numerator / denominator, measure -> BoxText.of(round(measure * 100)) + "%");
        }

        private String ofValue(double value) {
            if (lever.ratio()) {
                double divisor = lever.input().shareDivisor();
                return ofMeasure(value / divisor, measure -> BoxText.of(round(measure * divisor)));
            }
            String fault = ofMeasure(value, BoxText::of);
            Input.Range range = lever.input().range();
            return fault.isEmpty() && !range.allows(value)
                    ? words.text(
                            "simulator.fault.step",
                            BoxText.of(range.step().orElse(1)),
                            BoxText.of(range.min().orElse(0)))
                    : fault;
        }

        private String ofMeasure(double measure, DoubleFunction<String> text) {
            double least = lever.leastAllowed();
            double most = lever.mostAllowed();
            if (measure >= least - SLACK && measure <= most + SLACK) {
                return "";
            }
            if (Double.isInfinite(most)) {
                return words.text("simulator.fault.least", text.apply(least), text.apply(measure));
            }
            return Double.isInfinite(least)
                    ? words.text("simulator.fault.most", text.apply(most), text.apply(measure))
                    : words.text("simulator.fault.range", text.apply(least), text.apply(most), text.apply(measure));
        }

        private static double round(double figure) {
            return Math.rint(figure * 1e6) / 1e6;
        }
    }

    boolean faulty() {
        return !unknown.isEmpty() || boxes.stream().anyMatch(box -> !box.fault().isEmpty());
    }

    List<FigureBox> changed() {
        return boxes.stream().filter(FigureBox::changed).toList();
    }

    /** What the kernel is to try; a ratio sent in one value is tried in one value. */
    List<Instead> instead() {
        return changed().stream()
                .map(box -> new Instead(box.slot(), box.tried()))
                .toList();
    }

    static boolean isPart(FigureBox box) {
        return box.slot().part() != Part.VALUE;
    }
}
