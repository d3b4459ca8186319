package vn.thiduaso.dashboard.movement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.TrendLine;

/**
 * The aims of the movement that the figures of one unit measure, all texts in the reader's language.
 *
 * @param title of the aims, with their version
 * @param rows in the order of the aims; at least one
 * @param chart figures of the aim looked at over the periods, and its goal as a line; null where there is none
 */
public record UnitAims(
        String title, List<Row> rows, @Nullable Chart chart) {

    public UnitAims {
        rows = List.copyOf(rows);
    }

    /** @param look class of the chip */
    public record Chip(String text, String look) {}

    /**
     * One aim.
     *
     * @param chips where it stands
     * @param pace whether it is on its way to the day it is due; null where that cannot be told
     * @param said the same in a sentence; why it cannot be told
     * @param here whether the chart is of it
     * @param address this page with the chart of it
     * @param explained where its figure comes from, to the source cell
     * @param illustrative whether the goal is made up
     */
    public record Row(
            String code,
            String label,
            String figure,
            String goal,
            String due,
            List<Chip> chips,
            @Nullable Chip pace,
            String said,
            TrendLine.Trend trend,
            boolean here,
            String address,
            String explained,
            boolean illustrative) {

        public Row {
            chips = List.copyOf(chips);
        }
    }
}
