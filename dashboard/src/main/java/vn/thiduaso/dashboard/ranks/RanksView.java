package vn.thiduaso.dashboard.ranks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.Paging;

/**
 * The page, ready to be drawn: every figure is a text already.
 *
 * @param ranking address of the ranking of the same units
 * @param chosen name of the unit that stands out; empty where there is none
 * @param grouped whether ranks are given inside several groups
 * @param chart null where no unit has a rank, and where there are several groups
 * @param periods heads of the table, oldest first
 * @param paging which of the ranked units are shown, and the ways to the others
 * @param borders between which periods nothing can be compared, in words
 */
record RanksView(
        Frame frame,
        String title,
        String ranking,
        Filters filters,
        String chosen,
        boolean grouped,
        @Nullable Chart chart,
        List<Head> periods,
        Paging paging,
        List<String> borders,
        List<Row> rows) {

    RanksView {
        periods = List.copyOf(periods);
        borders = List.copyOf(borders);
        rows = List.copyOf(rows);
    }

    /** @param page of the ranking, kept while another unit is chosen */
    record Filters(List<Option> sets, List<Option> periods, List<Option> groups, List<Option> units, int page) {

        Filters {
            sets = List.copyOf(sets);
            periods = List.copyOf(periods);
            groups = List.copyOf(groups);
            units = List.copyOf(units);
        }
    }

    /** A period with the version of the set; {@code fresh} where the rules are others than before. */
    record Head(String period, String version, String address, boolean fresh) {}

    /** One unit; {@code group} where several are shown, else empty; {@code cells} by period. */
    record Row(String name, String group, String address, boolean chosen, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A unit in a period.
     *
     * @param moved places gained or lost since the period before; empty where that cannot be said
     * @param change class of that: {@code up better}, {@code down worse}, {@code same}
     * @param span of the rank; empty where nobody knows
     */
    record Cell(String rank, String moved, String change, String span) {}
}
