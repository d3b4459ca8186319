package vn.thiduaso.dashboard.maturity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * The page of all enterprises, ready to be drawn: every figure is a text already.
 *
 * @param ranking address of the ranking of the same units
 * @param byGroup levels by peer group; null where there are no units
 * @param byKind levels by kind; null where there is one kind only
 * @param bySector levels by sector; null where nobody told one
 * @param groups names of the peer groups; empty where there are none
 * @param keys what the shades of the charts stand for, the lowest level first
 * @param tabs a level each, the highest first
 * @param level name of the level listed
 * @param condition what it asks for
 * @param list what the list has beside its rows
 */
record MaturityView(
        Frame frame,
        String title,
        String ranking,
        Filters filters,
        @Nullable Chart byGroup,
        @Nullable Chart byKind,
        @Nullable Chart bySector,
        String groups,
        List<Key> keys,
        List<Tab> tabs,
        String level,
        String condition,
        List<Row> rows,
        ListView list) {

    MaturityView {
        keys = List.copyOf(keys);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /** @param level as the address names it */
    record Filters(List<Option> sets, List<Option> periods, List<Option> groups, List<Option> sectors, String level) {

        Filters {
            sets = List.copyOf(sets);
            periods = List.copyOf(periods);
            groups = List.copyOf(groups);
            sectors = List.copyOf(sectors);
        }
    }

    /** @param heat class of the shade: h0…h9, or hx for those without a level */
    record Key(String heat, String number, String label) {}

    record Tab(String label, String units, String address, boolean here) {}

    record Row(
            String name,
            String unit,
            String address,
            String group,
            String sector,
            String score,
            String explained,
            String rank,
            String coverage,
            String reason) {}
}
