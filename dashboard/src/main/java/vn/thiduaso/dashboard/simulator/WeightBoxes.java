package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Weighing;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * The weights in one group, with what the address says of them, all faults found.
 *
 * @param group index of the node; −1 where no group of the set has weights that say anything
 * @param groups indexes of those that have
 * @param boxes in index-set order
 * @param faults of the address as a whole
 */
record WeightBoxes(int group, List<Integer> groups, List<Box> boxes, List<String> faults) {

    /** Decimals of a weight in percent. */
    private static final double CENT = 100;

    /**
     * @param own in percent, as the set has it
     * @param text as it stands in the box
     * @param weight in percent, as tried; NaN when the text is none
     * @param fault empty when there is none
     */
    record Box(String code, double own, String text, double weight, String fault) {}

    WeightBoxes {
        groups = List.copyOf(groups);
        boxes = List.copyOf(boxes);
        faults = List.copyOf(faults);
    }

    static WeightBoxes of(IndexSet set, String asked, Map<String, String> texts, Words words) {
        List<Integer> groups = IntStream.range(0, set.nodes().size())
                .filter(node -> Weighing.weighs(set, node))
                .boxed()
                .toList();
        List<String> faults = new ArrayList<>();
        int group = set.findNode(asked).filter(groups::contains).orElse(groups.isEmpty() ? -1 : groups.get(0));
        if (!asked.isEmpty() && (group < 0 || !set.nodes().get(group).code().equals(asked))) {
            faults.add(words.text("simulator.fault.group", asked));
        }
        if (group < 0) {
            return new WeightBoxes(group, groups, List.of(), faults);
        }
        Map<String, Double> own = Weighing.shares(set, group);
        TreeSet<String> unknown = new TreeSet<>(texts.keySet());
        unknown.removeAll(own.keySet());
        faults.addAll(UnknownNames.told(unknown, words));
        List<Box> boxes = own.entrySet().stream()
                .map(weight -> box(weight.getKey(), weight.getValue(), texts.getOrDefault(weight.getKey(), ""), words))
                .toList();
        if (boxes.stream().allMatch(box -> box.fault().isEmpty()) && !isWholeAsShown(boxes)) {
            faults.add(words.text("simulator.fault.sum", BoxText.of(sum(boxes))));
        }
        return new WeightBoxes(group, groups, boxes, faults);
    }

    private static Box box(String code, double own, String text, Words words) {
        if (text.isEmpty()) {
            return new Box(code, own, BoxText.of(rounded(own)), own, "");
        }
        NumberText number = BoxText.read(text);
        if (number.kind() != NumberText.Kind.NUMBER) {
            return new Box(code, own, text, Double.NaN, FigureBoxes.noNumber(text, number, words));
        }
        boolean percent = number.value() >= 0 && number.value() <= 100;
        // what is shown of the set's own weight means that weight
        double weight = number.value() == rounded(own) ? own : number.value();
        return new Box(code, own, text, weight, percent ? "" : words.text("simulator.fault.percent", text));
    }

    static double rounded(double weight) {
        return Math.rint(weight * CENT) / CENT;
    }

    private static double sum(List<Box> boxes) {
        return Math.rint(boxes.stream().mapToDouble(Box::weight).sum() * 1e4) / 1e4;
    }

    /** In percent; what only the rounding of weights of the set keeps from 100 is 100. Empty where a box has no number. */
    String sum() {
        double sum = isWholeAsShown(boxes) ? 100 : sum(boxes);
        return Double.isNaN(sum) ? "" : BoxText.of(sum);
    }

    /** The weights of the set are shown to two decimals: as far as that rounds those that still stand, the sum may miss 100; typed ones may not. */
    private static boolean isWholeAsShown(List<Box> boxes) {
        double sum = boxes.stream().mapToDouble(Box::weight).sum();
        long still = boxes.stream().filter(box -> box.weight() == box.own()).count();
        return Math.abs(sum - 100) <= still * 0.5 / CENT + Weighing.SLACK;
    }

    /** In percent, together 100. Not asked for while there are faults. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        boxes.forEach(box -> weights.put(box.code(), box.weight()));
        double sum = boxes.stream().mapToDouble(Box::weight).sum();
        if (!Weighing.isWhole(weights)) {
            weights.replaceAll((code, weight) -> weight / sum * 100);
        }
        return weights;
    }

    boolean faulty() {
        return !faults.isEmpty() || boxes.stream().anyMatch(box -> !box.fault().isEmpty());
    }

    List<Box> changed() {
        return boxes.stream()
                .filter(box -> box.fault().isEmpty() && box.weight() != box.own())
                .toList();
    }

    /** The same weights made to sum to 100, as texts of an address: each in its proportion, the greatest takes what rounding leaves; none where they sum to 0. */
    Map<String, String> whole() {
        double sum = boxes.stream().mapToDouble(Box::weight).sum();
        if (!(sum > 0) || boxes.stream().anyMatch(box -> !box.fault().isEmpty())) {
            return Map.of();
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        boxes.forEach(box -> weights.put(box.code(), rounded(box.weight() / sum * 100)));
        String greatest = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double left =
                100 - weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.merge(greatest, left, (weight, more) -> rounded(weight + more));
        Map<String, String> texts = new LinkedHashMap<>();
        weights.forEach((code, weight) -> texts.put(code, BoxText.of(weight)));
        return texts;
    }
}
