package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.List;

import org.apache.spark.api.java.JavaRDD;

import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.kernel.SampleReader;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/** First phase: what rules and groups must know of the other units before one can be scored. No pass for a set that looks at no other unit. */
final class Gathering {

    private Gathering() {}

    /** Fits the preparation, if there is one, on the driver, where the figures of all units meet. */
    static BoundPreparation preparation(RunInputs inputs, JavaRDD<UnitFigures> units) {
        IndexSet indexSet = inputs.indexSet().set();
        return indexSet.definition().preparation().steps().isEmpty()
                ? BoundPreparation.NONE
                : BoundPreparation.of(indexSet, units.map(UnitFigures::history).collect());
    }

    /** One pass, if a rule needs it. */
    static SampleStatistics.Gatherer sample(
            RunInputs inputs, BoundPreparation preparation, JavaRDD<UnitFigures> units) {
        IndexSet indexSet = inputs.indexSet().set();
        SampleStatistics.Gatherer empty = new SampleStatistics.Gatherer(indexSet.sampleNeeds());
        if (!indexSet.needsSample()) {
            return empty;
        }
        KernelRecipe recipe =
                new KernelRecipe(inputs.id(), inputs.indexSet().yaml(), preparation, empty, ChildPoints.none());
        return units.mapPartitions(rows -> {
                    SampleReader reader = recipe.reader();
                    SampleStatistics.Gatherer gatherer =
                            new SampleStatistics.Gatherer(recipe.indexSet().sampleNeeds());
                    rows.forEachRemaining(unit -> reader.add(gatherer, unit.history()));
                    return List.of(gatherer).iterator();
                })
                .fold(empty, SampleStatistics.Gatherer::merge);
    }

    /** What groups that compare units are bound to: one pass for each level of such groups, from below. Rows meet on the driver. */
    static ChildPoints childPoints(
            RunInputs inputs,
            BoundPreparation preparation,
            SampleStatistics.Gatherer sample,
            JavaRDD<UnitFigures> units) {
        ChildPoints points = ChildPoints.none();
        for (List<Integer> round : ChildPoints.rounds(inputs.indexSet().set())) {
            KernelRecipe recipe =
                    new KernelRecipe(inputs.id(), inputs.indexSet().yaml(), preparation, sample, points);
            List<Integer> groups = List.copyOf(round);
            List<ChildPoints.OfUnit> rows = units.mapPartitions(figures -> {
                        Scorer scorer = recipe.binding();
                        List<ChildPoints.OfUnit> ofPartition = new ArrayList<>();
                        figures.forEachRemaining(unit -> ofPartition.add(scorer.childPoints(groups, unit.history())));
                        return ofPartition.iterator();
                    })
                    .collect();
            points = points.with(groups, rows);
        }
        return points;
    }
}
