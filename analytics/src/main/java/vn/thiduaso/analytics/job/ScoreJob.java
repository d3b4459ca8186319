package vn.thiduaso.analytics.job;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

import org.apache.iceberg.Table;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/**
 * Scores closed periods: gathering what rules must know of all units, scoring into encoded blocks, ranks from narrow keys, files, manifest and run.
 * The run row is committed last; until then nothing of it counts, and what a killed attempt left is replaced.
 *
 * <p>Each unit is read and scored once; blocks wait for their ranks in memory, or on local disks where that is short. No shuffle, and no row
 * of the results on the driver. Spark brings the tasks to where they run; tables are read and written as the lake does it, without Spark's SQL.
 */
public final class ScoreJob implements AutoCloseable {

    private static final int STEPS = 5;

    private final SparkSettings settings;
    private final Clock clock;
    private final UnaryOperator<JavaRDD<UnitFigures>> arrangement;
    private final Steps steps;
    private @Nullable CompletableFuture<JavaSparkContext> session;

    private ScoreJob(
            SparkSettings settings, Clock clock, UnaryOperator<JavaRDD<UnitFigures>> arrangement, Steps steps) {
        this.settings = settings;
        this.clock = clock;
        this.arrangement = arrangement;
        this.steps = steps;
    }

    /** A job without a session yet: it starts with the first run that is not there, or before with {@link #warmUp}. */
    public static ScoreJob of(SparkSettings settings, Clock clock) {
        return new ScoreJob(settings, clock, UnaryOperator.identity(), Steps.SILENT);
    }

    /** The same job over rows in another order and other partitions. */
    ScoreJob arranged(UnaryOperator<JavaRDD<UnitFigures>> newArrangement) {
        return new ScoreJob(settings, clock, newArrangement, steps);
    }

    /** The same job, before it starts a session, that tells of its steps. */
    public ScoreJob telling(Steps listener) {
        return new ScoreJob(settings, clock, arrangement, listener);
    }

    /** Starts the session beside what the caller does next, such as opening the lake: seconds that scoring need not wait for. */
    public ScoreJob warmUp() {
        if (session == null) {
            session = CompletableFuture.supplyAsync(() -> start(settings));
        }
        return this;
    }

    /**
     * What scoring did.
     *
     * @param run the run that counts for the inputs
     * @param isNew whether this call made it; false: it was there
     */
    public record Scored(RunRow run, boolean isNew) {}

    /** Scores a closed period, or returns the first run of the same inputs. */
    public Scored score(Lake lake, RunInputs inputs) {
        return lake.runs().find(inputs.id()).map(run -> new Scored(run, false)).orElseGet(() -> scoreNow(lake, inputs));
    }

    private Scored scoreNow(Lake lake, RunInputs inputs) {
        StepTimes times = new StepTimes(steps);
        times.begin("start", 0, STEPS);
        warmUp();
        JavaSparkContext spark = Objects.requireNonNull(session).join();
        JavaRDD<UnitFigures> units = arrangement.apply(RunRows.of(spark, lake.closedPeriods(), inputs));
        JavaRDD<UnitFigures> fitted = inputs.boundTo().isEmpty()
                ? units
                : arrangement.apply(RunRows.of(spark, lake.closedPeriods(), inputs.fitted()));
        times.begin("gather", 1, STEPS);
        BoundPreparation preparation = Gathering.preparation(inputs, fitted);
        SampleStatistics.Gatherer sample = Gathering.sample(inputs, preparation, fitted);
        ChildPoints childPoints = Gathering.childPoints(inputs, preparation, sample, units);
        KernelRecipe recipe = KernelRecipe.of(inputs, preparation, sample, childPoints);
        List<ScoreFiles> files = write(spark, lake, inputs, units, recipe, times);
        times.begin("seal", STEPS - 1, STEPS);
        return Sealing.seal(
                lake, inputs, preparation, sample.statistics(), files, clock.instant(), settings.master(), times);
    }

    private List<ScoreFiles> write(
            JavaSparkContext spark,
            Lake lake,
            RunInputs inputs,
            JavaRDD<UnitFigures> units,
            KernelRecipe recipe,
            StepTimes times) {
        IndexSet set = inputs.indexSet().set();
        Table scores = lake.scores().sendable();
        JavaRDD<ScoredBlock> blocks =
                Scoring.blocks(units, recipe, scores, set.nodes().size()).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            times.begin("score", 2, STEPS);
            List<BlockKeys> keys = BlockKeys.collect(blocks);
            BlockKeys.audit(keys, blocks, inputs.closing().units());
            HashMap<BlockKeys.Place, BlockKeys.BlockRanks> ranks =
                    BlockKeys.ranks(set.definition().ranking(), keys);
            times.begin("write", 3, STEPS);
            return ScoreFiles.write(spark, blocks, ranks, scores, inputs.id());
        } finally {
            blocks.unpersist(false);
        }
    }

    /** A session that closes with its job. */
    static JavaSparkContext start(SparkSettings settings) {
        // Spark looks for classes where its thread does; under spark-submit ours are not where a pool's threads look
        Thread.currentThread().setContextClassLoader(ScoreJob.class.getClassLoader());
        SparkConf conf = new SparkConf();
        settings.properties().forEach(conf::set);
        return new JavaSparkContext(conf);
    }

    /**
     * Stops the session. One that is still starting on this machine is waited for, since it writes into the home; one that a cluster has not
     * answered yet stops when it has started. One that could not start has nothing to stop.
     */
    @Override
    public void close() {
        if (session != null && !session.isCompletedExceptionally()) {
            CompletableFuture<Void> stopped = session.thenAccept(JavaSparkContext::stop);
            if (session.isDone() || settings.isLocal()) {
                stopped.join();
            }
        }
    }
}
