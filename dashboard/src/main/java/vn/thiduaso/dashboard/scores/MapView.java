package vn.thiduaso.dashboard.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * The map, ready to be drawn: every figure is a text already.
 *
 * @param ranking address of the ranking of the same units
 * @param chart null where no unit of the run has an outline
 * @param given whether the home has a file of outlines
 * @param without how many units of the group have no outline, as text; empty: none
 * @param faults what is wrong with the file of outlines, in words
 */
record MapView(
        Frame frame,
        String title,
        String ranking,
        List<Option> sets,
        List<Option> periods,
        List<Option> groups,
        @Nullable Chart chart,
        boolean given,
        String without,
        List<String> faults) {

    MapView {
        sets = List.copyOf(sets);
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        faults = List.copyOf(faults);
    }
}
