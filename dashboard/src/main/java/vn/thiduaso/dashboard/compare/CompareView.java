package vn.thiduaso.dashboard.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * The page, ready to be drawn: every figure is a text already.
 *
 * @param ranking address of the ranking
 * @param fault why nothing is compared: too many units; empty otherwise
 * @param notes what the reader has to know before comparing
 * @param units chosen, in the order of the address
 * @param adding whether there is room for more units
 * @param found what could be added
 * @param shown the comparison; null where fewer than two units, or too many, are chosen
 */
record CompareView(
        Frame frame,
        String title,
        String ranking,
        Filters filters,
        String fault,
        List<String> notes,
        List<Unit> units,
        boolean adding,
        List<Offer> found,
        @Nullable Shown shown) {

    CompareView {
        notes = List.copyOf(notes);
        units = List.copyOf(units);
        found = List.copyOf(found);
    }

    /** @param units of the address, as {@link Pick} writes them */
    record Filters(String set, String period, List<Option> sets, List<Option> periods, List<String> units, String q) {

        Filters {
            sets = List.copyOf(sets);
            periods = List.copyOf(periods);
            units = List.copyOf(units);
        }
    }

    /**
     * A unit that was chosen.
     *
     * @param mark its number in the table and the charts
     * @param pick as the address names it
     * @param periods in which it can be looked at
     * @param reason why it has no rank; empty when it has one
     * @param span rank interval; empty where nobody has analysed the run
     * @param sentence the same in words
     * @param without this page without it
     */
    record Unit(
            String mark,
            String pick,
            String name,
            String address,
            List<Option> periods,
            String period,
            String version,
            String group,
            String score,
            String explained,
            String rank,
            String ranked,
            String reason,
            String span,
            String sentence,
            String coverage,
            String without) {

        Unit {
            periods = List.copyOf(periods);
        }
    }

    /** A unit that could be added: {@code address} is this page with it. */
    record Offer(String name, String beside, String address) {}

    /**
     * The comparison.
     *
     * @param dots null where the units share no indicator
     * @param radar of two units; null where the set has fewer than three axes
     * @param differences null where fewer than two units have a score, or none differ
     * @param heads names of the units
     * @param beyondHeads heads of the differences, by unit after the first
     * @param total the scores
     * @param rows indicators all of them have points at
     * @param apart the others
     * @param apartBeyond by unit after the first: what these bring it beyond the first
     */
    record Shown(
            @Nullable Chart dots,
            @Nullable Chart radar,
            @Nullable Chart differences,
            List<String> heads,
            List<String> beyondHeads,
            Row total,
            List<Row> rows,
            List<Row> apart,
            List<Beyond> apartBeyond,
            String csv,
            String xlsx) {

        Shown {
            heads = List.copyOf(heads);
            beyondHeads = List.copyOf(beyondHeads);
            rows = List.copyOf(rows);
            apart = List.copyOf(apart);
            apartBeyond = List.copyOf(apartBeyond);
        }
    }

    /** One indicator: {@code cells} by unit, {@code beyond} by unit after the first. */
    record Row(String code, String label, String max, List<Cell> cells, List<Beyond> beyond) {

        Row {
            cells = List.copyOf(cells);
            beyond = List.copyOf(beyond);
        }
    }

    /** @param state why there are no points; empty when there are; {@code address} is empty where there is nothing to explain */
    record Cell(String points, String share, String state, String address) {}

    /** @param change class of the difference: {@code up better}, {@code down worse}, {@code same} */
    record Beyond(String points, String change) {}
}
