package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.Table;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

import vn.thiduaso.analytics.run.OutputSums;
import vn.thiduaso.analytics.run.RunAudit;
import vn.thiduaso.datasets.lake.columns.BlockFile;
import vn.thiduaso.datasets.lake.columns.EncodedBlock;
import vn.thiduaso.datasets.lake.columns.IntegerColumn;

/**
 * Fourth phase: blocks get their ranks and become files of {@code lake.score}, one for each partition. A file whose task was tried again is an
 * unlisted leftover.
 *
 * @param file not yet part of the table
 * @param ranked units with a rank
 * @param sums of everything in the file
 */
record ScoreFiles(DataFile file, int ranked, OutputSums sums) implements Serializable {

    /** One action. */
    static List<ScoreFiles> write(
            JavaSparkContext spark,
            JavaRDD<ScoredBlock> blocks,
            HashMap<BlockKeys.Place, BlockKeys.BlockRanks> ranks,
            Table scores,
            String run) {
        Broadcast<HashMap<BlockKeys.Place, BlockKeys.BlockRanks>> shared = spark.broadcast(ranks);
        try {
            return blocks.mapPartitionsWithIndex(
                            (partition, ofPartition) ->
                                    new Ranked(ofPartition, partition, shared.value()).write(scores, run),
                            true)
                    .collect();
        } finally {
            shared.destroy();
        }
    }

    /** The blocks of one partition while they get their ranks. */
    private static final class Ranked implements Iterator<EncodedBlock> {

        private final Iterator<ScoredBlock> blocks;
        private final int partition;
        private final HashMap<BlockKeys.Place, BlockKeys.BlockRanks> ranks;
        private final OutputSums sums = new OutputSums();
        private int number;
        private int ranked;

        Ranked(Iterator<ScoredBlock> blocks, int partition, HashMap<BlockKeys.Place, BlockKeys.BlockRanks> ranks) {
            this.blocks = blocks;
            this.partition = partition;
            this.ranks = ranks;
        }

        Iterator<ScoreFiles> write(Table scores, String run) {
            if (!hasNext()) {
                return List.<ScoreFiles>of().iterator();
            }
            DataFile file = BlockFile.write(scores, new OfRun(run), run, this);
            return List.of(new ScoreFiles(file, ranked, sums)).iterator();
        }

        @Override
        public boolean hasNext() {
            return blocks.hasNext();
        }

        @Override
        public EncodedBlock next() {
            ScoredBlock block = blocks.next();
            BlockKeys.BlockRanks found =
                    ranks.getOrDefault(new BlockKeys.Place(partition, number++), BlockKeys.BlockRanks.NONE);
            if (found.order() != block.keys().order()) {
                throw new IllegalStateException(
                        "a block was made again with other units, or in another order, than those that were ranked");
            }
            int[] ofBlock = found.ranks();
            IntegerColumn column = EncodedBlock.integers();
            for (int row = 0; row < ofBlock.length; row++) {
                int rank = ofBlock[row];
                ScoredBlock.Unit unit = block.units().get(row);
                RunAudit.checkRanked(unit.unit(), rank, unit.reason());
                sums.addRanked(unit.unit(), unit.group(), rank, unit.reason(), unit.officialRank());
                column.add(rank == 0 ? IntegerColumn.GAP : rank);
                ranked += rank == 0 ? 0 : 1;
            }
            sums.merge(block.sums());
            return block.columns().with(ScoreColumns.RANK, column);
        }
    }

    /** The partition of a run. */
    private record OfRun(String run) implements StructLike, Serializable {

        @Override
        public int size() {
            return 1;
        }

        @Override
        public <T> T get(int place, Class<T> type) {
            return type.cast(run);
        }

        @Override
        public <T> void set(int place, T value) {
            throw new UnsupportedOperationException("a partition stays what it is");
        }
    }
}
