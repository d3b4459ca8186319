package vn.thiduaso.analytics.job;

import java.util.Iterator;

import org.apache.iceberg.Table;
import org.apache.spark.api.java.JavaRDD;

import vn.thiduaso.analytics.run.UnitFigures;

/** Second phase: units into scored blocks, one pass. */
final class Scoring {

    /** Cells of one array of a block: about ten megabytes of doubles. */
    private static final int MOST_CELLS = 1 << 20;

    private static final int MOST_ROWS = 1 << 14;

    private Scoring() {}

    /** No action. */
    static JavaRDD<ScoredBlock> blocks(JavaRDD<UnitFigures> units, KernelRecipe recipe, Table scores, int nodes) {
        int rows = Math.max(1, Math.min(MOST_ROWS, MOST_CELLS / nodes));
        return units.mapPartitions(
                figures -> new Blocks(figures, new ScoreColumns(recipe.kernel(), recipe.run(), scores.schema()), rows));
    }

    /** Blocks are made when they are asked for: a partition is never in memory as a whole. */
    private record Blocks(Iterator<UnitFigures> figures, ScoreColumns columns, int rows)
            implements Iterator<ScoredBlock> {

        @Override
        public boolean hasNext() {
            return figures.hasNext();
        }

        @Override
        public ScoredBlock next() {
            columns.add(figures.next());
            while (columns.size() < rows && figures.hasNext()) {
                columns.add(figures.next());
            }
            return columns.encode();
        }
    }
}
