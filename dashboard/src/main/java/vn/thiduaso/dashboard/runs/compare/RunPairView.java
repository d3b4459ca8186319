package vn.thiduaso.dashboard.runs.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.indexsets.editor.SetDifferenceView.NodeLine;
import vn.thiduaso.dashboard.indexsets.editor.SetDifferenceView.SettingLine;
import vn.thiduaso.dashboard.web.Option;

/**
 * The page, ready to be drawn: every figure is a text already.
 *
 * @param lefts runs to choose from
 * @param rights runs that can be put beside the left one; none while none is chosen
 * @param sides the runs chosen, at most two
 * @param swap address with the sides the other way round; empty while there are not two
 * @param trouble why they are not compared; empty: they are
 * @param foot names both runs on each sheet of a print; null while there are not two
 * @param shown null where they are not compared
 */
record RunPairView(
        List<Option> lefts,
        List<Option> rights,
        List<Side> sides,
        String swap,
        String trouble,
        @Nullable String foot,
        @Nullable Shown shown) {

    RunPairView {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
        sides = List.copyOf(sides);
    }

    /**
     * A run with what stands at the head of every page about it.
     *
     * @param place message of which side it is: {@code left}, {@code right}
     * @param address its page; empty for one that nobody has published
     * @param state message of how it stands: {@code published}, {@code superseded}, {@code draft}
     */
    record Side(
            String place,
            String run,
            String address,
            String set,
            String version,
            String period,
            String closedAt,
            String closedBy,
            String state,
            boolean illustrative) {}

    /**
     * The comparison.
     *
     * @param lead the answer in a sentence or two
     * @param notes what has to be known before reading it
     * @param said what the later set says otherwise; null within one text
     * @param unsplit why no difference is split by its causes; empty: they are
     * @param causes those that moved a score
     * @param slopeOf whose ranks the chart shows; empty: of all
     */
    record Shown(
            String lead,
            List<String> notes,
            List<Input> inputs,
            @Nullable Said said,
            List<Tile> tiles,
            List<Option> groups,
            String unsplit,
            List<CauseLine> causes,
            @Nullable Chart causeChart,
            @Nullable Chart slope,
            String slopeOf,
            Units units,
            Values values,
            List<OneSided> onlyLeft,
            List<OneSided> onlyRight) {

        Shown {
            notes = List.copyOf(notes);
            inputs = List.copyOf(inputs);
            tiles = List.copyOf(tiles);
            groups = List.copyOf(groups);
            causes = List.copyOf(causes);
            onlyLeft = List.copyOf(onlyLeft);
            onlyRight = List.copyOf(onlyRight);
        }
    }

    /** One thing that went into the runs. */
    record Input(String what, String left, String right, boolean differs) {}

    /** What the later set says otherwise than the earlier. */
    record Said(List<SettingLine> settings, List<NodeLine> nodes) {

        Said {
            settings = List.copyOf(settings);
            nodes = List.copyOf(nodes);
        }
    }

    record Tile(String label, String figure) {}

    /**
     * A cause and what it did to all units together.
     *
     * @param mark its place among all causes, for its swatch
     * @param what what belongs to it
     * @param units how many it moved
     * @param moved points it moved, whichever way
     * @param share of all points moved
     * @param most the unit it moved most, and by how much
     */
    record CauseLine(int mark, String name, String what, String units, String moved, String share, String most) {}

    /**
     * @param hasLevels whether the set has levels
     * @param hidden says how many are left out; empty: none
     */
    record Units(List<String> causes, boolean hasLevels, List<UnitLine> lines, String hidden, String csv, String xlsx) {

        Units {
            causes = List.copyOf(causes);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A unit of both runs.
     *
     * @param figures address of this page with its changed figures
     * @param way class of its change of rank
     * @param parts by cause; none where the difference is not split
     * @param why it is not; empty where it is
     */
    record UnitLine(
            String unit,
            String name,
            String figures,
            String group,
            Cell rankBefore,
            Cell rankAfter,
            String places,
            String way,
            Cell scoreBefore,
            Cell scoreAfter,
            String difference,
            String change,
            List<String> parts,
            String why,
            String level) {

        UnitLine {
            parts = List.copyOf(parts);
        }
    }

    /** @param address where it is explained; empty for a run that has no pages yet */
    record Cell(String text, String address) {}

    /**
     * Changed figures.
     *
     * @param of name of the unit they are of; empty: of all
     * @param all address with those of all units
     * @param hidden says how many are left out; empty: none
     */
    record Values(String of, String all, List<ValueLine> lines, String hidden, String csv, String xlsx) {

        Values {
            lines = List.copyOf(lines);
        }
    }

    record ValueLine(
            String unit,
            String name,
            String label,
            String code,
            PlacedCell before,
            PlacedCell after,
            String effect,
            String change) {}

    /** @param place file, sheet and cell; empty where nobody sent it */
    record PlacedCell(String text, String address, String place) {}

    /** A unit that one of the runs does not have. */
    record OneSided(String unit, String name, String address, String group, String rank, String score) {}
}
