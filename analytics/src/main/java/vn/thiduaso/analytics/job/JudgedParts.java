package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

import vn.thiduaso.datasets.lake.SubmissionWriter;
import vn.thiduaso.datasets.lake.WrittenRows;
import vn.thiduaso.ingest.commit.JudgedRows;
import vn.thiduaso.ingest.commit.PartCall;
import vn.thiduaso.ingest.compare.Comparisons;
import vn.thiduaso.ingest.compare.PeerSamples;
import vn.thiduaso.ingest.compare.Peers;
import vn.thiduaso.ingest.read.RowBlock;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What became of all parts of a call.
 *
 * @param rows what was found, by submission
 * @param written files of the lake, not yet part of it
 */
record JudgedParts(Map<String, JudgedRows> rows, List<WrittenRows> written) {

    /** Of a call of which no row is read. */
    static final JudgedParts NONE = new JudgedParts(Map.of(), List.of());

    JudgedParts {
        rows = Map.copyOf(rows);
        written = List.copyOf(written);
    }

    /** What a task gives back. */
    private record Part(ArrayList<JudgedRows> rows, ArrayList<WrittenRows> written) implements Serializable {}

    /**
     * Judges. One shuffle, one action; two when the set compares units with each other: each part is then read and checked twice, first for what its
     * units send. The driver holds 8 bytes for each unit and input that is compared so, and the faults that are listed.
     *
     * @param blocks rows by part, each part in order
     * @param writer writes what goes into the lake; null when nothing does
     */
    static JudgedParts of(
            JavaSparkContext spark,
            IndexSet indexSet,
            Broadcast<PartRecipe> recipe,
            JavaPairRDD<RowBlocks.Key, byte[]> blocks,
            @Nullable SubmissionWriter writer) {
        PeerSamples samples = Comparisons.needPeers(indexSet)
                ? blocks.mapPartitionsWithIndex(
                                (part, rows) -> List.of(samples(recipe.value(), part, rows))
                                        .iterator(),
                                true)
                        .reduce(PeerSamples::with)
                : new PeerSamples();
        Broadcast<Peers> usual = spark.broadcast(samples.usual(indexSet));
        List<Part> parts = blocks.mapPartitionsWithIndex(
                        (part, rows) -> List.of(judge(recipe.value(), part, rows, usual.value(), writer))
                                .iterator(),
                        true)
                .collect();
        usual.destroy();
        Map<String, JudgedRows> found = new HashMap<>();
        List<WrittenRows> written = new ArrayList<>();
        for (Part part : parts) {
            part.rows().forEach(rows -> found.merge(rows.submission(), rows, JudgedRows::with));
            written.addAll(part.written());
        }
        return new JudgedParts(found, written);
    }

    private static PeerSamples samples(PartRecipe recipe, int part, Iterator<Tuple2<RowBlocks.Key, byte[]>> rows) {
        try (PartCall call = recipe.call(part)) {
            read(call, rows);
            return call.samples();
        }
    }

    private static Part judge(
            PartRecipe recipe,
            int part,
            Iterator<Tuple2<RowBlocks.Key, byte[]>> rows,
            Peers usual,
            @Nullable SubmissionWriter writer) {
        Part judged = new Part(new ArrayList<>(), new ArrayList<>());
        try (PartCall call = recipe.call(part)) {
            read(call, rows);
            for (PartCall.OfFile of : call.judged(usual)) {
                judged.rows().add(of.rows());
                if (writer != null && !of.file().isLoaded()) {
                    judged.written().add(writer.write(of.batch()));
                }
            }
        }
        return judged;
    }

    private static void read(PartCall call, Iterator<Tuple2<RowBlocks.Key, byte[]>> blocks) {
        while (blocks.hasNext()) {
            Tuple2<RowBlocks.Key, byte[]> block = blocks.next();
            RowBlock.read(block._2(), row -> call.accept(block._1().file(), row));
        }
    }
}
