package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.robustness.AggregationChoice;
import vn.thiduaso.scoring.robustness.DoubtfulValue;
import vn.thiduaso.scoring.robustness.DoubtfulValues;
import vn.thiduaso.scoring.robustness.ScalingChoice;
import vn.thiduaso.scoring.robustness.StepChoice;
import vn.thiduaso.scoring.robustness.Variation;
import vn.thiduaso.scoring.robustness.WeightSets;
import vn.thiduaso.scoring.rule.ScoringRule;

/** Reads the variations that choose one of several: {@code alternatives: [{as-is: true}, {rule: …}, …]}, sets of weights, doubtful cells. */
final class AlternativesYaml {

    private static final Map<String, Part> PARTS = Map.of(
            Part.VALUE.word(), Part.VALUE,
            Part.NUMERATOR.word(), Part.NUMERATOR,
            Part.DENOMINATOR.word(), Part.DENOMINATOR,
            Part.OFFICIAL.word(), Part.OFFICIAL);

    private AlternativesYaml() {}

    static Optional<Variation> weightSets(String name, YamlMap block, DesignNodes nodes) {
        List<Map<String, Double>> sets = new ArrayList<>();
        for (YamlMap set : numbered(name, block.maps("sets"))) {
            Map<String, Double> weights = new TreeMap<>();
            for (YamlMap weight : set.maps("weights")) {
                weight(weight, weights);
            }
            set.close();
            sets.add(weights);
        }
        return Optional.of(new WeightSets(name, sets));
    }

    private static void weight(YamlMap block, Map<String, Double> weights) {
        Optional<String> node = block.findText("node");
        double weight = block.number("weight");
        if (node.isEmpty()) {
            block.text("node");
        } else if (weights.put(node.get(), Double.isNaN(weight) ? 1 : weight) != null) {
            block.fault("node", "nút \"" + node.get() + "\" có hai trọng số trong một bộ", "giữ lại một");
        }
        block.close();
    }

    /** The blocks under the paths by which a variation names its parts: the name of the variation and their numbers from 1. */
    private static List<YamlMap> numbered(String name, List<YamlMap> blocks) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> blocks.get(i).renamed(name + "/" + (i + 1)))
                .toList();
    }

    /** Rules are read anew for each indicator, since its direction and its maximum belong to the rule. */
    static Optional<Variation> scaling(String name, YamlMap block, DesignNodes nodes) {
        List<Indicator> indicators = nodes.scaled(block);
        List<Map<String, ScoringRule>> alternatives = alternatives(name, block, "rule", alternative -> {
            boolean ofMaximum = alternative.flag("of-maximum", false);
            Map<String, ScoringRule> rules = new TreeMap<>();
            if (indicators.isEmpty()) {
                RuleYaml.read(alternative, "rule", false);
            }
            for (Indicator indicator : indicators) {
                RuleYaml.read(alternative, "rule", indicator.rule().lowerBetter())
                        .map(rule -> ofMaximum ? rule.scaled(indicator.max()) : rule)
                        .ifPresent(rule -> rules.put(indicator.code(), rule));
            }
            return rules;
        });
        return indicators.isEmpty() ? Optional.empty() : Optional.of(new ScalingChoice(name, alternatives));
    }

    static Optional<Variation> aggregation(String name, YamlMap block, DesignNodes nodes) {
        List<String> groups = nodes.groups(block);
        return Optional.of(new AggregationChoice(name, alternatives(name, block, "aggregate", alternative -> {
            if (refusesFormula(alternative)) {
                return Map.of();
            }
            Aggregation aggregation = AggregationYaml.read(alternative, List.of());
            Map<String, Aggregation> all = new TreeMap<>();
            groups.forEach(group -> all.put(group, aggregation));
            return all;
        })));
    }

    private static boolean refusesFormula(YamlMap alternative) {
        Optional<YamlMap> formula = alternative.findMap("aggregate").filter(block -> block.isWord("type", "formula"));
        formula.ifPresent(block -> {
            block.fault(
                    "type",
                    "một lựa chọn thay cách gộp của nhiều nhóm, công thức (formula) lại gọi tên mục con của một nhóm",
                    "chọn cách gộp khác, ví dụ weighted-mean hoặc geometric-mean");
            block.closeUnknown();
        });
        return formula.isPresent();
    }

    private static <T> List<Map<String, T>> alternatives(
            String name, YamlMap block, String key, Function<YamlMap, Map<String, T>> reader) {
        List<Map<String, T>> alternatives = new ArrayList<>();
        for (YamlMap alternative : numbered(name, block.maps("alternatives"))) {
            alternatives.add(asIs(alternative, key) || !alternative.has(key) ? Map.of() : reader.apply(alternative));
            alternative.close();
        }
        return alternatives;
    }

    private static boolean asIs(YamlMap alternative, String key) {
        boolean asIs = alternative.flag("as-is", false);
        if (asIs == alternative.has(key)) {
            alternative.fault(
                    key, "mỗi lựa chọn ghi đúng một trong hai: as-is: true hoặc " + key, "giữ lại một trong hai");
        }
        return asIs;
    }

    static Optional<Variation> preparation(String name, YamlMap block, DesignNodes nodes) {
        int step = step(block);
        int place = Math.max(step, 1) - 1;
        boolean replaces = !block.flag("insert", false);
        List<PreparationStep> own = nodes.indexSet().definition().preparation().steps();
        List<Optional<PreparationStep>> alternatives = new ArrayList<>();
        for (YamlMap alternative : numbered(name, block.maps("alternatives"))) {
            boolean none = alternative.flag("none", false);
            boolean asIs = alternative.flag("as-is", false);
            if ((none ? 1 : 0) + (asIs ? 1 : 0) + (alternative.has("do") ? 1 : 0) != 1) {
                alternative.fault(
                        "do", "mỗi lựa chọn ghi đúng một trong ba: as-is: true, none: true hoặc do", "giữ lại một");
            }
            boolean keeps = asIs && replaces && place < own.size();
            alternatives.add(
                    keeps
                            ? Optional.of(own.get(place))
                            : alternative
                                    .findMap("do")
                                    .flatMap(other -> PreparationYaml.step(
                                            other, nodes.indexSet().definition().root())));
            alternative.close();
        }
        return step < 1 ? Optional.empty() : Optional.of(new StepChoice(name, place, replaces, alternatives));
    }

    /** Which step, from 1; 0 when that cannot be read, which is noted. */
    private static int step(YamlMap block) {
        int before = block.book().unreadable();
        int step = block.whole("step", 0);
        if (step < 1 && block.book().unreadable() == before) {
            block.fault("step", "các bước đếm từ 1, nhận được " + step, "ghi số thứ tự của bước trong preparation");
        }
        return step;
    }

    /** A cell whose interval cannot be used is stood in for by one of no width, so that its unit and its input are checked. */
    static Optional<Variation> doubtful(String name, YamlMap block, DesignNodes nodes) {
        List<DoubtfulValue> cells = new ArrayList<>();
        for (YamlMap cell : numbered(name, block.maps("cells"))) {
            int before = cell.book().unreadable();
            String unit = cell.text("unit");
            String input = cell.text("input");
            Part part = cell.word("part", PARTS, Part.VALUE);
            double low = cell.number("low");
            double high = cell.number("high");
            cells.add(cell.book()
                    .attempt(
                            before,
                            cell.line("low"),
                            cell.path(),
                            () -> new DoubtfulValue(unit, input, part, low, high))
                    .orElseGet(() -> new DoubtfulValue(unit, input, part, 0, 0)));
            cell.close();
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new DoubtfulValues(name, cells));
    }
}
