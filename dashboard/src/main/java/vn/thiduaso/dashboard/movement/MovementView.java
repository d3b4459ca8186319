package vn.thiduaso.dashboard.movement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.TrendLine;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.CitationText;

/**
 * The page of all aims, ready to be drawn: every figure is a text already.
 *
 * @param title name and version of the aims
 * @param scope whose figures these are
 * @param leftOut says how many aims nobody in the scope is asked for; empty: none
 * @param own address with what the reader himself follows; null: nothing, or it is shown already
 * @param parts a content each; those left out by the filter are not there
 * @param chart figures against their goals; null where there is none
 */
record MovementView(
        Frame frame,
        String title,
        String scope,
        String leftOut,
        @Nullable String own,
        Filters filters,
        List<Tile> tiles,
        List<Part> parts,
        @Nullable Chart chart) {

    MovementView {
        tiles = List.copyOf(tiles);
        parts = List.copyOf(parts);
    }

    /**
     * @param units empty where there are too many to choose from: then a code is typed
     * @param unit the one chosen; empty: all
     */
    record Filters(
            List<Option> sets,
            List<Option> periods,
            List<Option> contents,
            List<Option> states,
            List<Option> units,
            List<Option> members,
            String unit) {

        Filters {
            sets = List.copyOf(sets);
            periods = List.copyOf(periods);
            contents = List.copyOf(contents);
            states = List.copyOf(states);
            units = List.copyOf(units);
            members = List.copyOf(members);
        }
    }

    /**
     * How many aims have a mark.
     *
     * @param mark its name, where it stands within a sentence
     * @param ofReached whether they are some of those reached
     */
    record Tile(String label, String mark, String count, String address, boolean ofReached, boolean here) {}

    /**
     * A content of the movement.
     *
     * @param reached how many of its aims are
     * @param followers who follows it; empty: nobody
     * @param none why there are no rows
     */
    record Part(String code, String label, String reached, String followers, List<Row> rows, String none) {

        Part {
            rows = List.copyOf(rows);
        }
    }

    /** @param look class of the chip */
    record Chip(String text, String look) {}

    /**
     * An aim.
     *
     * @param figure of the period
     * @param of what it is made of: sums, units
     * @param share of the goal in percent, at most 100, for its bar; null where there is no figure
     * @param source address of where the figure comes from
     */
    record Row(
            String code,
            String label,
            String address,
            List<Chip> chips,
            String figure,
            String of,
            String goal,
            String due,
            @Nullable String share,
            TrendLine.Trend trend,
            String source,
            Basis basis) {

        Row {
            chips = List.copyOf(chips);
        }
    }

    /**
     * Where an aim is written.
     *
     * @param unconfirmed what no source says; empty when everything is stated
     */
    record Basis(CitationText citation, boolean illustrative, String unconfirmed) {}
}
