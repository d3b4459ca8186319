package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReference;

import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.kernel.SampleReader;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/**
 * What an executor needs to make the kernel of a run: the text of the index set and what it is bound to. Text travels, not objects:
 * the kernel's types stay free of Java serialization.
 *
 * @param run id of the run
 * @param yaml text of the index set
 * @param preparation parameters of the preparation, when they are fitted
 * @param sample statistics gathered so far
 * @param childPoints points of the units in the groups that compare units, gathered so far
 */
record KernelRecipe(
        String run,
        String yaml,
        BoundPreparation preparation,
        SampleStatistics.Gatherer sample,
        ChildPoints childPoints)
        implements Serializable {

    /** Kernel made last in this process; tasks of one run come one after the other, and the driver of a local run has made it already. */
    private static final AtomicReference<Made> LAST = new AtomicReference<>();

    private record Made(KernelRecipe recipe, RunKernel kernel) {}

    static KernelRecipe of(
            RunInputs inputs, BoundPreparation preparation, SampleStatistics.Gatherer sample, ChildPoints childPoints) {
        KernelRecipe recipe = new KernelRecipe(inputs.id(), inputs.indexSet().yaml(), preparation, sample, childPoints);
        LAST.set(new Made(recipe, RunKernel.of(inputs.indexSet().set(), recipe.bound())));
        return recipe;
    }

    RunKernel kernel() {
        Made made = LAST.get();
        if (made == null || !made.recipe.run.equals(run)) {
            made = new Made(this, RunKernel.of(indexSet(), bound()));
            LAST.set(made);
        }
        return made.kernel;
    }

    /** For gathering the next round of child points; not kept. */
    Scorer binding() {
        return Scorer.binding(indexSet(), bound());
    }

    private Binding bound() {
        return new Binding(preparation, sample.statistics(), childPoints);
    }

    SampleReader reader() {
        return SampleReader.of(indexSet(), preparation);
    }

    IndexSet indexSet() {
        return IndexSetSource.of(yaml, run).set();
    }
}
