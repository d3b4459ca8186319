package vn.thiduaso.dashboard.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * One indicator of a unit on several scales, all texts in the reader's language.
 *
 * @param profile address of the page of the unit
 * @param simulator address of what else can be tried
 * @param path of this page
 * @param nodes indicators whose figures can be put on other scales; none: the set has none
 * @param notes what the reader has to know
 * @param rows the set's own scale first
 * @param chart null where there is nothing to compare, or the unit has no score
 */
record ScalesView(
        Frame frame,
        String unit,
        String name,
        String profile,
        String simulator,
        String path,
        List<Option> nodes,
        List<String> notes,
        List<Row> rows,
        @Nullable Chart chart) {

    ScalesView {
        nodes = List.copyOf(nodes);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    /**
     * One scale.
     *
     * @param what how it makes points of a figure
     * @param own whether it is the set's
     * @param change of the score against the set's own scale
     * @param changeLook class of the change
     * @param moved mean change of rank in the peer group, in places
     */
    record Row(
            String scale,
            String what,
            boolean own,
            String points,
            String score,
            String change,
            String changeLook,
            String rank,
            String moved) {}
}
