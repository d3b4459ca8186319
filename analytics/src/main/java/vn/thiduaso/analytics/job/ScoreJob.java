package vn.thiduaso.analytics.job;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.analytics.run.Manifest;
import vn.thiduaso.analytics.run.OutputHashes;
import vn.thiduaso.analytics.run.RankKey;
import vn.thiduaso.analytics.run.Ranks;
import vn.thiduaso.analytics.run.RunAudit;
import vn.thiduaso.analytics.run.RunInputs;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.kernel.SampleReader;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.statistics.SampleStatistics;

import static org.apache.spark.sql.functions.col;

/**
 * Scores closed periods: statistics and points of peers when a rule or a group needs them, keys, ranks, rows, hashes, manifest, run. The run row is committed last; until then
 * nothing of it counts, and what a killed attempt left is replaced.
 *
 * <p>Keys and rows are two passes over the closed rows: scoring a row twice is cheaper than keeping the wide results between them. Ranks are
 * made on the driver ({@link Ranks}). No shuffle.
 */
public final class ScoreJob implements AutoCloseable {

    /** Up to here Spark interprets its few expressions: compiling them takes longer than a small job, and pays off in a large one. */
    private static final int INTERPRETED_UNITS = 50_000;

    private final SparkSettings settings;
    private final Clock clock;
    private final UnaryOperator<Dataset<Row>> arrangement;
    private @Nullable CompletableFuture<SparkSession> session;

    private ScoreJob(SparkSettings settings, Clock clock, UnaryOperator<Dataset<Row>> arrangement) {
        this.settings = settings;
        this.clock = clock;
        this.arrangement = arrangement;
    }

    /** A job without a session yet: it starts with the first run that is not there, or before with {@link #warmUp}. */
    public static ScoreJob of(SparkSettings settings, Clock clock) {
        return new ScoreJob(settings, clock, UnaryOperator.identity());
    }

    /** The same job over rows in another order and other partitions. */
    ScoreJob arranged(UnaryOperator<Dataset<Row>> newArrangement) {
        return new ScoreJob(settings, clock, newArrangement);
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
        SparkSession spark = session(inputs.closing().units());
        String run = inputs.id();
        JavaRDD<UnitFigures> units = ClosedRows.figures(arrangement.apply(ClosedRows.of(spark, inputs.closing())));
        BoundPreparation preparation = preparation(inputs, units);
        SampleStatistics.Gatherer sample = sample(inputs, preparation, units);
        ChildPoints childPoints = childPoints(inputs, preparation, sample, units);
        KernelRecipe recipe = KernelRecipe.of(inputs, preparation, sample, childPoints);

        List<RankKey> keys = units.map(unit -> recipe.kernel().key(unit)).collect();
        Ranks ranks = Ranks.of(inputs.indexSet().set().definition().ranking(), keys);
        Broadcast<Ranks> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(ranks);
        ScoreRows.write(spark, run, units.map(unit -> recipe.kernel().row(run, unit, shared.value())));
        shared.destroy();
        return list(lake, inputs, sample.statistics());
    }

    /** Fits the preparation on the driver, where the figures of all units meet. */
    private static BoundPreparation preparation(RunInputs inputs, JavaRDD<UnitFigures> units) {
        IndexSet indexSet = inputs.indexSet().set();
        return indexSet.definition().preparation().steps().isEmpty()
                ? BoundPreparation.NONE
                : BoundPreparation.of(indexSet, units.map(UnitFigures::history).collect());
    }

    private SampleStatistics.Gatherer sample(
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
    private ChildPoints childPoints(
            RunInputs inputs,
            BoundPreparation preparation,
            SampleStatistics.Gatherer sample,
            JavaRDD<UnitFigures> units) {
        ChildPoints points = ChildPoints.none();
        for (List<Integer> round : ChildPoints.rounds(inputs.indexSet().set())) {
            KernelRecipe recipe =
                    new KernelRecipe(inputs.id(), inputs.indexSet().yaml(), preparation, sample, points);
            List<Integer> groups = List.copyOf(round);
            List<double[][]> rows = units.mapPartitions(figures -> {
                        Scorer scorer = recipe.binding();
                        List<double[][]> ofPartition = new ArrayList<>();
                        figures.forEachRemaining(unit -> ofPartition.add(scorer.childPoints(groups, unit.history())));
                        return ofPartition.iterator();
                    })
                    .collect();
            points = points.with(groups, rows);
        }
        return points;
    }

    /** Reads the results back from the lake, as anyone will, before the run counts. */
    private Scored list(Lake lake, RunInputs inputs, SampleStatistics sample) {
        List<ScoreRow> rows = lake.scores().written(inputs.id());
        ClosedPeriod closing = inputs.closing();
        RunAudit.check(rows, closing.units());
        int ranked = (int) rows.stream().filter(ScoreRow::ranked).count();
        Manifest manifest = new Manifest(
                inputs,
                lake.closedPeriods().files(closing),
                submissions(lake, closing),
                sample,
                ranked,
                OutputHashes.of(rows),
                lake.scores().files(inputs.id()),
                clock.instant(),
                settings.master());
        String json = manifest.toJson();
        RunRow run = new RunRow(
                inputs.id(),
                closing.indexSet(),
                closing.indexSetVersion(),
                closing.period(),
                closing.id(),
                rows.size(),
                ranked,
                manifest.created(),
                inputs.engine(),
                inputs.indexSet().yaml(),
                json,
                Digests.sha256(json));
        RunRow listed = lake.runs().list(run);
        return new Scored(listed, listed.equals(run));
    }

    private List<Submission> submissions(Lake lake, ClosedPeriod closing) {
        return lake.submissions().of(closing.indexSet(), closing.period()).stream()
                .filter(row -> closing.submissions().contains(row.id()))
                .toList();
    }

    private SparkSession session(int units) {
        warmUp();
        SparkSession spark = Objects.requireNonNull(session).join();
        boolean compile = units > INTERPRETED_UNITS;
        spark.conf().set("spark.sql.codegen.wholeStage", compile);
        spark.conf().set("spark.sql.codegen.factoryMode", compile ? "FALLBACK" : "NO_CODEGEN");
        return spark;
    }

    private static SparkSession start(SparkSettings settings) {
        SparkSession.Builder builder = SparkSession.builder();
        settings.properties().forEach(builder::config);
        SparkSession spark = builder.getOrCreate();
        // plans a query without running it, so that the planner is there when the first job needs it
        spark.range(1).where(col("id").equalTo(0)).queryExecution().toRdd();
        return spark;
    }

    /**
     * Stops the session. One that is still starting on this machine is waited for, since it writes into the home; one that a cluster has not
     * answered yet stops when it has started. One that could not start has nothing to stop.
     */
    @Override
    public void close() {
        if (session != null && !session.isCompletedExceptionally()) {
            CompletableFuture<Void> stopped = session.thenAccept(ScoreJob::stop);
            if (session.isDone() || settings.isLocal()) {
                stopped.join();
            }
        }
    }

    /** Spark does not close its catalogs: the database file would stay open until the process ends. */
    private static void stop(SparkSession spark) {
        Catalog catalog = Spark3Util.loadIcebergCatalog(spark, LakeSettings.CATALOG);
        if (catalog instanceof JdbcCatalog jdbc) {
            jdbc.close();
        }
        spark.stop();
    }
}
