package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.util.List;

import vn.thiduaso.analytics.run.OutputSums;
import vn.thiduaso.analytics.run.RankKeys;
import vn.thiduaso.datasets.lake.columns.EncodedBlock;

/**
 * Some units of a run, scored, as they will lie in a file of {@code lake.score}: everything but the rank, which needs the keys of all.
 *
 * @param keys for the ranks, by unit in the order of the rows
 * @param columns all but the rank, encoded
 * @param units code, group and reason by unit: what the hash of the ranks needs
 * @param sums of scores and contributions; ranks are still to be added
 */
record ScoredBlock(RankKeys keys, EncodedBlock columns, List<Unit> units, OutputSums sums) implements Serializable {

    /**
     * The narrow part of a scored unit.
     *
     * @param group empty when none
     * @param reason why it is not ranked; empty when it is
     * @param officialRank 0 when none
     */
    record Unit(String unit, String group, String reason, int officialRank) implements Serializable {}
}
