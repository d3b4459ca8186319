package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

import vn.thiduaso.datasets.lake.SubmissionWriter;
import vn.thiduaso.datasets.lake.WrittenRows;
import vn.thiduaso.ingest.commit.JudgedRows;
import vn.thiduaso.ingest.commit.LongFile;
import vn.thiduaso.ingest.commit.PartCall;
import vn.thiduaso.ingest.compare.Comparisons;
import vn.thiduaso.ingest.compare.PeerSamples;
import vn.thiduaso.ingest.compare.Peers;
import vn.thiduaso.ingest.read.RowBlock;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * All rows of a call, divided by unit, and the tasks that judge them. A task writes into the lake only what is sure to be taken: rows of a file of which
 * it has accepted one itself. One that is done again writes anew; only what the one that counts has written is told.
 *
 * <p>One shuffle, done by the first action. Not safe for several threads; closed when nothing more is asked.
 */
final class CallParts implements AutoCloseable {

    private final JavaSparkContext spark;
    private final IndexSet indexSet;
    private final Broadcast<PartRecipe> recipe;
    private final JavaPairRDD<RowBlocks.Key, byte[]> blocks;
    private @Nullable Broadcast<Peers> usual;

    /** @param pieces of all files that are read */
    CallParts(JavaSparkContext spark, IndexSet indexSet, PartRecipe recipe, List<RowBlocks.Piece> pieces) {
        this.spark = spark;
        this.indexSet = indexSet;
        Broadcast<PartRecipe> shared = spark.broadcast(recipe);
        this.recipe = shared;
        blocks = spark.parallelize(pieces, Math.max(1, pieces.size()))
                .flatMapToPair(piece -> RowBlocks.ofTask(shared.value(), piece))
                .repartitionAndSortWithinPartitions(new RowBlocks.ByPart(recipe.parts()));
    }

    /**
     * What is usual among the units of all parts. One action when the set compares units with each other, else none: each part is then read and checked
     * once more. The driver holds 8 bytes for each unit and input that is compared so.
     */
    private Broadcast<Peers> usual() {
        Broadcast<Peers> known = usual;
        if (known == null) {
            Broadcast<PartRecipe> shared = recipe;
            PeerSamples samples = Comparisons.needPeers(indexSet)
                    ? blocks.mapPartitionsWithIndex(
                                    (part, rows) -> List.of(samples(shared.value(), part, rows))
                                            .iterator(),
                                    true)
                            .reduce(PeerSamples::with)
                    : new PeerSamples();
            known = spark.broadcast(samples.usual(indexSet));
            usual = known;
        }
        return known;
    }

    /** Whether a row of a new file would be accepted. As few parts are judged as it takes: one, of most calls. */
    boolean acceptAny() {
        Broadcast<PartRecipe> shared = recipe;
        Broadcast<Peers> peers = usual();
        return !blocks.mapPartitionsWithIndex(
                        (part, rows) -> acceptAny(shared.value(), part, rows, peers.value()), true)
                .take(1)
                .isEmpty();
    }

    private static Iterator<Boolean> acceptAny(
            PartRecipe recipe, int part, Iterator<Tuple2<RowBlocks.Key, byte[]>> rows, Peers usual) {
        List<Boolean> any = new ArrayList<>();
        judge(recipe, part, rows, usual, of -> {
            if (any.isEmpty() && !of.file().isLoaded() && of.rows().isAnyAccepted()) {
                any.add(true);
            }
        });
        return any.iterator();
    }

    /**
     * Judges. One action; what parts found is put together by tasks, so that the driver never holds more than a few of them.
     *
     * @param writer writes what goes into the lake; null when nothing does
     */
    JudgedParts judged(@Nullable SubmissionWriter writer) {
        Broadcast<PartRecipe> shared = recipe;
        Broadcast<Peers> peers = usual();
        return blocks.mapPartitionsWithIndex(
                        (part, rows) -> List.of(judged(shared.value(), part, rows, peers.value(), writer))
                                .iterator(),
                        true)
                .treeReduce(JudgedParts::with);
    }

    private static JudgedParts judged(
            PartRecipe recipe,
            int part,
            Iterator<Tuple2<RowBlocks.Key, byte[]>> blocks,
            Peers usual,
            @Nullable SubmissionWriter writer) {
        Map<String, JudgedRows> rows = new HashMap<>();
        List<WrittenRows> written = new ArrayList<>();
        List<JudgedParts.Waiting> waiting = new ArrayList<>();
        judge(recipe, part, blocks, usual, of -> {
            rows.put(of.file().submission(), of.rows());
            if (writer == null || of.file().isLoaded()) {
                return;
            }
            if (of.rows().isAnyAccepted()) {
                of.batches().forEach(batch -> written.add(writer.write(batch)));
            } else if (of.rows().isAnyKeptOut()) {
                waiting.add(new JudgedParts.Waiting(of.file().submission(), part));
            }
        });
        return new JudgedParts(rows, written, waiting);
    }

    /**
     * Everything that is written of the files that are taken. Parts that could not know it are judged once more: one action when there are any.
     *
     * @param judged by {@link #judged}, with the same writer
     * @param taken submissions that go into the lake
     */
    List<WrittenRows> written(JudgedParts judged, Set<String> taken, SubmissionWriter writer) {
        List<WrittenRows> written = new ArrayList<>(judged.written());
        Map<Integer, Set<String>> late = judged.waiting().stream()
                .filter(one -> taken.contains(one.submission()))
                .collect(Collectors.groupingBy(
                        JudgedParts.Waiting::part,
                        Collectors.mapping(JudgedParts.Waiting::submission, Collectors.toSet())));
        if (!late.isEmpty()) {
            Broadcast<PartRecipe> shared = recipe;
            Broadcast<Peers> peers = usual();
            written.addAll(blocks.mapPartitionsWithIndex(
                            (part, rows) -> {
                                Set<String> wanted = late.getOrDefault(part, Set.of());
                                return written(shared.value(), part, rows, peers.value(), wanted, writer);
                            },
                            true)
                    .collect());
        }
        return written;
    }

    private static Iterator<WrittenRows> written(
            PartRecipe recipe,
            int part,
            Iterator<Tuple2<RowBlocks.Key, byte[]>> rows,
            Peers usual,
            Set<String> wanted,
            SubmissionWriter writer) {
        List<WrittenRows> written = new ArrayList<>();
        if (!wanted.isEmpty()) {
            judge(recipe, part, rows, usual, of -> {
                if (wanted.contains(of.file().submission())) {
                    of.batches().forEach(batch -> written.add(writer.write(batch)));
                }
            });
        }
        return written.iterator();
    }

    private static PeerSamples samples(PartRecipe recipe, int part, Iterator<Tuple2<RowBlocks.Key, byte[]>> rows) {
        try (PartCall call = recipe.call(part)) {
            read(call, rows);
            return call.samples();
        }
    }

    private static void judge(
            PartRecipe recipe,
            int part,
            Iterator<Tuple2<RowBlocks.Key, byte[]>> rows,
            Peers usual,
            PartCall.Sink sink) {
        try (PartCall call = recipe.call(part)) {
            read(call, rows);
            call.judge(usual, sink);
        }
    }

    private static void read(PartCall call, Iterator<Tuple2<RowBlocks.Key, byte[]>> blocks) {
        while (blocks.hasNext()) {
            Tuple2<RowBlocks.Key, byte[]> block = blocks.next();
            RowBlock.read(block._2(), row -> call.accept(block._1().file(), row));
        }
    }

    /** The pieces of files, each by its number among those that are read. */
    static List<RowBlocks.Piece> pieces(List<LongFile> files, List<FileParts.Opened> opened) {
        List<RowBlocks.Piece> pieces = new ArrayList<>();
        for (LongFile file : files) {
            TextPlace place = opened.get(file.place()).place();
            file.pieces().pieces().forEach(piece -> pieces.add(new RowBlocks.Piece(place, file.number(), piece)));
        }
        return pieces;
    }

    @Override
    public void close() {
        recipe.destroy();
        if (usual != null) {
            usual.destroy();
        }
    }
}
