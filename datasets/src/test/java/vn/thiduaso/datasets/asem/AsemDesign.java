package vn.thiduaso.datasets.asem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.preparation.OutlierLimits;
import vn.thiduaso.scoring.preparation.OutlierTreatment;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.robustness.AggregationChoice;
import vn.thiduaso.scoring.robustness.Chances;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.ScalingChoice;
import vn.thiduaso.scoring.robustness.StepChoice;
import vn.thiduaso.scoring.robustness.WeightSets;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.ZScore;

/** The design that COINr drew for its uncertainty and sensitivity analysis of the ASEM index, and what it drew. */
final class AsemDesign {

    private static final int WEIGHT_SETS = 50;
    private static final int WINSORISED = 5;

    private AsemDesign() {}

    /** Points of outlier treatment 1–5, min–max 1–100 or z-score 10 ± 2, fifty sets of weights, arithmetic or geometric mean. */
    static Design of(IndexSet set) {
        List<PreparationStep> steps = set.definition().preparation().steps();
        OutlierTreatment usual = (OutlierTreatment) steps.get(steps.size() - 1);
        List<Optional<PreparationStep>> treatments = IntStream.rangeClosed(1, WINSORISED)
                .<Optional<PreparationStep>>mapToObj(points -> Optional.of(new OutlierTreatment(
                        usual.columns(),
                        new OutlierLimits(
                                usual.limits().maximumSkewness(), usual.limits().maximumKurtosis(), points),
                        usual.fallback(),
                        usual.combined())))
                .toList();
        return Design.of(
                new StepChoice("Winmax", steps.size() - 1, true, treatments),
                new ScalingChoice("Normalisation", List.of(minMax(), zScore())),
                new WeightSets("Weights", weightSets()),
                new AggregationChoice(
                        "Aggregation",
                        List.of(
                                everywhere(set, new WeightedMean()),
                                everywhere(set, new GeometricMean(ZeroRule.REFUSE)))));
    }

    private static Map<String, ScoringRule> minMax() {
        Map<String, ScoringRule> rules = new TreeMap<>();
        indicators()
                .forEach(item -> rules.put(item.code(), new MinMax(true, new PointRange(1, 100), item.lowerBetter())));
        return rules;
    }

    private static Map<String, ScoringRule> zScore() {
        Map<String, ScoringRule> rules = new TreeMap<>();
        indicators().forEach(item -> rules.put(item.code(), new ZScore(10, 2, item.lowerBetter())));
        return rules;
    }

    private static List<Asem.Item> indicators() {
        return Asem.items().stream().filter(item -> item.level() == 1).toList();
    }

    private static Map<String, Aggregation> everywhere(IndexSet set, Aggregation aggregation) {
        Map<String, Aggregation> all = new TreeMap<>();
        set.nodes().stream()
                .filter(Group.class::isInstance)
                .map(Node::code)
                .forEach(code -> all.put(code, aggregation));
        return all;
    }

    private static List<Map<String, Double>> weightSets() {
        List<Map<String, Double>> sets = new ArrayList<>();
        IntStream.range(0, WEIGHT_SETS).forEach(i -> sets.add(new TreeMap<>()));
        Predicate<Map<String, String>> belowTheRoot = row -> !row.get("Level").equals("4");
        Asem.records("sa_weight_sets.csv")
                .filter(belowTheRoot)
                .forEach(row -> sets.get(Integer.parseInt(row.get("weight_set")) - 1)
                        .put(row.get("iCode"), Double.parseDouble(row.get("Weight"))));
        return sets;
    }

    /** What was drawn, by replication. */
    static Chances drawn(String file) {
        int[][] chosen = Asem.records(file)
                .map(row -> new int[] {
                    Integer.parseInt(row.get("winmax")) - 1,
                    row.get("norm").equals("n_minmax") ? 0 : 1,
                    Integer.parseInt(row.get("weight_set")) - 1,
                    row.get("agg").equals("a_amean") ? 0 : 1
                })
                .toArray(int[][]::new);
        return Chances.listed(chosen, new int[] {WINSORISED, 2, WEIGHT_SETS, 2});
    }
}
