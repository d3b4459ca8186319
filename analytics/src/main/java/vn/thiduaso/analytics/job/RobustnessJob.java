package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.List;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

import vn.thiduaso.analytics.run.RobustnessManifest;
import vn.thiduaso.analytics.run.RobustnessReport;
import vn.thiduaso.analytics.run.RobustnessRequest;
import vn.thiduaso.analytics.run.RobustnessRun;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.robustness.DrawPlan;
import vn.thiduaso.scoring.robustness.RankTable;

/**
 * Ranks the units of a run again in many draws and stores how sure their ranks are. Draws are spread over the cluster in ranges, each over all units; the
 * ranges change no digit. One commit.
 *
 * <p>Ranks and scores of all draws meet on the driver: twelve bytes for each unit and draw, so at most {@link DrawPlan#MOST_CELLS} of them.
 */
public final class RobustnessJob implements AutoCloseable {

    private static final int STEPS = 4;

    private final JavaSparkContext spark;
    private final int ranges;
    private final Steps steps;

    private RobustnessJob(JavaSparkContext spark, int ranges, Steps steps) {
        this.spark = spark;
        this.ranges = ranges;
        this.steps = steps;
    }

    /** Starts a session; one range of draws for each core. */
    public static RobustnessJob of(SparkSettings settings) {
        return of(settings, Steps.SILENT);
    }

    /** The same job that tells of its steps. */
    public static RobustnessJob of(SparkSettings settings, Steps steps) {
        steps.begin("start", 0, STEPS);
        SparkConf conf = new SparkConf();
        settings.properties().forEach(conf::set);
        JavaSparkContext spark = new JavaSparkContext(conf);
        return new RobustnessJob(spark, spark.defaultParallelism(), steps);
    }

    /** The same job with the draws cut into other ranges. */
    RobustnessJob inRanges(int other) {
        return new RobustnessJob(spark, other, steps);
    }

    /**
     * What was found, and where it stands in the lake.
     *
     * @param isNew whether this call stored it; false: it was there
     */
    public record Analysed(RobustnessAnalysis analysis, RobustnessReport report, boolean isNew) {}

    /**
     * Draws and stores; whoever may have drawn before asks {@link vn.thiduaso.analytics.run.StoredRobustness} first. At most
     * {@link DrawPlan#MOST_CELLS} units × draws.
     */
    public Analysed analyse(Lake lake, RunRow run, DesignSource design, RobustnessRequest request) {
        IndexSet indexSet = IndexSetSource.of(run.indexSetYaml(), run.id()).set();
        steps.begin("gather", 1, STEPS);
        RobustnessRun again = RobustnessRun.of(lake, run, indexSet, design);
        RobustnessReport report = again.report(
                request,
                units -> draw(run, design, units, request.plan()),
                lake.scores().of(run.id()));
        steps.begin("store", STEPS - 1, STEPS);
        RobustnessAnalysis analysis = new RobustnessAnalysis(
                request.id(),
                run.id(),
                design.sha256(),
                request.plan().seed(),
                request.plan().draws(),
                request.top(),
                RobustnessManifest.toJson(request, run, design, report));
        boolean isNew = lake.robustness().find(run.id(), analysis.id()).isEmpty();
        if (isNew) {
            lake.robustness().replace(analysis, report.rows());
        }
        return new Analysed(analysis, report, isNew);
    }

    private RankTable draw(RunRow run, DesignSource design, RobustnessRun units, DrawPlan plan) {
        DrawRecipe recipe = new DrawRecipe(
                run.indexSetYaml(),
                design.yaml(),
                List.copyOf(units.units().stream().map(UnitFigures::history).toList()),
                List.copyOf(units.sample()),
                plan.seed(),
                plan.draws(),
                plan.rows(),
                plan.variations());
        Broadcast<DrawRecipe> shared = spark.broadcast(recipe);
        List<DrawRecipe.Range> parts = ranges(plan.total());
        steps.begin("draw", 2, STEPS);
        try {
            return RankTable.joined(spark.parallelize(parts, parts.size())
                    .map(part -> shared.value().draw(part))
                    .collect());
        } finally {
            shared.destroy();
        }
    }

    private List<DrawRecipe.Range> ranges(int draws) {
        List<DrawRecipe.Range> parts = new ArrayList<>();
        int count = Math.max(1, Math.min(ranges, draws));
        for (int i = 0; i < count; i++) {
            parts.add(new DrawRecipe.Range((int) ((long) draws * i / count), (int) ((long) draws * (i + 1) / count)));
        }
        return parts;
    }

    @Override
    public void close() {
        spark.stop();
    }
}
