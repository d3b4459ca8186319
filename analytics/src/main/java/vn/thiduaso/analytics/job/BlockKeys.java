package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

import org.apache.spark.api.java.JavaRDD;

import vn.thiduaso.analytics.run.RankKeys;
import vn.thiduaso.analytics.run.Ranks;
import vn.thiduaso.analytics.run.RunAudit;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * Third phase: ranks of all units, made on the driver from narrow keys.
 *
 * @param block of which partition, and which of its blocks
 * @param keys of its units, in their order
 */
record BlockKeys(Place block, RankKeys keys) implements Serializable {

    /** Which block of which partition, both from 0. */
    record Place(int partition, int number) implements Serializable {}

    /**
     * The ranks of a block.
     *
     * @param ranks in the order of its units
     * @param order of the units they are for ({@link RankKeys#order})
     */
    record BlockRanks(int[] ranks, long order) implements Serializable {

        static final BlockRanks NONE = new BlockRanks(new int[0], 0);

        BlockRanks {
            ranks = ranks.clone();
        }

        @Override
        public int[] ranks() {
            return ranks.clone();
        }
    }

    /** One action, unless the blocks are kept already. */
    static List<BlockKeys> collect(JavaRDD<ScoredBlock> blocks) {
        return blocks.mapPartitionsWithIndex((partition, ofPartition) -> keys(partition, ofPartition), true)
                .collect();
    }

    private static Iterator<BlockKeys> keys(int partition, Iterator<ScoredBlock> blocks) {
        List<BlockKeys> keys = new ArrayList<>();
        blocks.forEachRemaining(block -> keys.add(new BlockKeys(new Place(partition, keys.size()), block.keys())));
        return keys.iterator();
    }

    /** Ranks by block. */
    static HashMap<Place, BlockRanks> ranks(RankingRule rule, List<BlockKeys> keys) {
        List<int[]> ranks = Ranks.of(rule, keys.stream().map(BlockKeys::keys).toList());
        HashMap<Place, BlockRanks> byBlock = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            BlockKeys block = keys.get(i);
            byBlock.put(block.block(), new BlockRanks(ranks.get(i), block.keys().order()));
        }
        return byBlock;
    }

    /**
     * Another pass over the kept blocks only if two units may be the same.
     *
     * @throws IllegalStateException when a unit got lost, or is there twice
     */
    static void audit(List<BlockKeys> keys, JavaRDD<ScoredBlock> blocks, int units) {
        List<RankKeys> all = keys.stream().map(BlockKeys::keys).toList();
        RunAudit.requireAll(all.stream().mapToLong(RankKeys::size).sum(), units);
        OptionalLong twice = RunAudit.findTwice(all);
        if (twice.isPresent()) {
            long number = twice.getAsLong();
            RunAudit.requireDistinct(blocks.flatMap(block -> block.units().iterator())
                    .map(ScoredBlock.Unit::unit)
                    .filter(unit -> RankKeys.number(unit) == number)
                    .collect());
        }
    }
}
