package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

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
        for (YamlMap set : block.maps("sets")) {
            Map<String, Double> weights = new TreeMap<>();
            for (YamlMap weight : set.maps("weights")) {
                weights.put(weight.text("node"), weight.number("weight"));
                weight.close();
            }
            set.close();
            sets.add(weights);
        }
        return Optional.of(new WeightSets(name, sets));
    }

    /** Rules are read anew for each indicator, since its direction and its maximum belong to the rule. */
    static Optional<Variation> scaling(String name, YamlMap block, DesignNodes nodes) {
        List<Indicator> indicators = nodes.scaled(block);
        List<Map<String, ScoringRule>> alternatives = alternatives(block, "rule", alternative -> {
            boolean ofMaximum = alternative.flag("of-maximum", false);
            Map<String, ScoringRule> rules = new TreeMap<>();
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
        return Optional.of(new AggregationChoice(name, alternatives(block, "aggregate", alternative -> {
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
            YamlMap block, String key, Function<YamlMap, Map<String, T>> reader) {
        List<Map<String, T>> alternatives = new ArrayList<>();
        for (YamlMap alternative : block.maps("alternatives")) {
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
        int place = block.whole("step", 1) - 1;
        boolean replaces = !block.flag("insert", false);
        List<PreparationStep> own = nodes.indexSet().definition().preparation().steps();
        List<Optional<PreparationStep>> alternatives = new ArrayList<>();
        for (YamlMap alternative : block.maps("alternatives")) {
            boolean none = alternative.flag("none", false);
            boolean asIs = alternative.flag("as-is", false);
            if ((none ? 1 : 0) + (asIs ? 1 : 0) + (alternative.has("do") ? 1 : 0) != 1) {
                alternative.fault(
                        "do", "mỗi lựa chọn ghi đúng một trong ba: as-is: true, none: true hoặc do", "giữ lại một");
            }
            boolean keeps = asIs && replaces && place >= 0 && place < own.size();
            alternatives.add(
                    keeps
                            ? Optional.of(own.get(place))
                            : alternative
                                    .findMap("do")
                                    .flatMap(step -> PreparationYaml.step(
                                            step, nodes.indexSet().definition().root())));
            alternative.close();
        }
        return Optional.of(new StepChoice(name, place, replaces, alternatives));
    }

    static Optional<Variation> doubtful(String name, YamlMap block, DesignNodes nodes) {
        List<DoubtfulValue> cells = new ArrayList<>();
        for (YamlMap cell : block.maps("cells")) {
            String unit = cell.text("unit");
            String input = cell.text("input");
            Part part = cell.word("part", PARTS, Part.VALUE);
            double low = cell.number("low");
            double high = cell.number("high");
            int before = cell.book().unreadable();
            cell.book()
                    .attempt(before, cell.line(), cell.path(), () -> new DoubtfulValue(unit, input, part, low, high))
                    .ifPresent(cells::add);
            cell.close();
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new DoubtfulValues(name, cells));
    }
}
