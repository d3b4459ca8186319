package vn.thiduaso.dashboard.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * The page, ready to be drawn: every figure is a text already.
 *
 * @param unit code
 * @param profile address of the unit's profile
 * @param path of the forms
 * @param tab word of the one shown
 * @param tabs their addresses by word, in {@code value}; {@code label} is the text
 * @param notes what the reader has to know before believing anything
 * @param present address of the same on the run that is published now; empty where this is it
 * @param faults all that is wrong with the address; empty: nothing
 * @param result null where nothing could be computed
 * @param values null on other tabs, as are the two after it
 * @param saved the scenario it was opened from; null where it was not
 * @param query what is kept of the address when it is saved; empty where there is nothing to save
 */
record SimulatorView(
        Frame frame,
        String unit,
        String name,
        String beside,
        String profile,
        String path,
        String tab,
        List<Option> tabs,
        List<String> notes,
        String present,
        List<String> faults,
        @Nullable Result result,
        @Nullable Values values,
        @Nullable Weights weights,
        @Nullable Way way,
        @Nullable Saved saved,
        String query) {

    SimulatorView {
        tabs = List.copyOf(tabs);
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    /** A saved scenario: {@code link} may be given to others. */
    record Saved(String id, String name, String owner, String link) {}

    /**
     * As published and as tried.
     *
     * @param told in a sentence
     * @param tiles score, rank, level, coverage
     * @param chart null where no points of parts are known
     * @param moved indicators and groups whose points differ
     */
    record Result(String told, List<Pair> tiles, @Nullable Chart chart, List<Pair> moved) {

        Result {
            tiles = List.copyOf(tiles);
            moved = List.copyOf(moved);
        }
    }

    /**
     * Something before and after.
     *
     * @param address page that explains it as published; empty when none
     * @param change class of the change: {@code up better}, {@code down worse}, {@code same}
     */
    record Pair(String label, String before, String after, String beyond, String change, String address) {}

    /**
     * Other figures.
     *
     * @param reset address with all as sent
     * @param held says that the steps hold still what units are scored against; empty where they do not
     * @param tornado null for a unit without rank, and while there are faults
     */
    record Values(
            List<Section> sections,
            String reset,
            String held,
            @Nullable Chart tornado) {

        Values {
            sections = List.copyOf(sections);
        }
    }

    /** Boxes under one heading; {@code touched} says whether anything in it is tried. */
    record Section(String heading, List<Field> fields, boolean touched) {

        Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A box with what stands in it.
     *
     * @param id unique on the page
     * @param label what is asked
     * @param part which part of a ratio; empty for one value
     * @param sent as published; the dash when it is missing
     * @param own as published, as the box would have it
     * @param step how far − and + go, as a number of the machine
     * @param hint what is allowed
     * @param changed whether it differs from what was sent
     * @param fault empty when there is none
     */
    record Field(
            String id,
            String name,
            String label,
            String part,
            String unit,
            String sent,
            String own,
            String text,
            String step,
            String hint,
            boolean changed,
            String fault) {}

    /**
     * Other weights.
     *
     * @param groups whose parts are weighed; {@code chosen} is this one
     * @param sum of the boxes, in percent; empty where a box has no number
     * @param whole address with the same proportions and the sum 100; empty where that is so, or cannot be
     * @param units those around the unit, by rank as tried; empty where nothing could be computed
     * @param moves how many go up, down, and stay
     */
    record Weights(
            List<Option> groups,
            List<Field> fields,
            String sum,
            String whole,
            String reset,
            List<UnitLine> units,
            String moves) {

        Weights {
            groups = List.copyOf(groups);
            fields = List.copyOf(fields);
            units = List.copyOf(units);
        }
    }

    /** A unit before and after. */
    record UnitLine(
            String name,
            boolean own,
            String score,
            String scoreBefore,
            String rank,
            String rankBefore,
            String beyond,
            String change,
            String address) {}

    /**
     * The shortest way up.
     *
     * @param places as it stands in the box, as {@code most} does
     * @param mostPlaces the best rank is so far away; 0 for a unit without rank
     * @param told what was found, in a sentence
     * @param steps changes that reach it together
     * @param singles what each figure can do alone
     * @param put address that tries the changes as figures; empty where there are none
     * @param lacking what a unit without rank lacks
     */
    record Way(
            String places,
            String most,
            int mostPlaces,
            String told,
            List<Step> steps,
            List<Step> singles,
            String put,
            List<String> lacking,
            String held) {

        Way {
            steps = List.copyOf(steps);
            singles = List.copyOf(singles);
            lacking = List.copyOf(lacking);
        }
    }

    /** One change: from, to, what it brings. */
    record Step(
            String label, String from, String to, String effort, String gain, String score, String rank, String note) {}
}
