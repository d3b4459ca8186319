package vn.thiduaso.dashboard.scores;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.tables.ColumnsView;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * The ranking page, ready to be drawn: every figure is a text already.
 *
 * @param title what is ranked
 * @param unit name of the unit of the score: "điểm"
 * @param robustness address of how sure these ranks are
 * @param ranks address of how they changed over periods
 * @param compare address on which units of this run can be put side by side
 * @param map address of the map of this run; null where the home has no outlines of units
 * @param left groups and indicators beside those of the heads that have no column here
 * @param lowestFirst whether fewer points are better
 * @param together whether the set ranks all units together, whatever their groups
 * @param grouped whether ranks are given inside several groups
 * @param shown keys of the columns shown beside rank, name and those of the heads
 * @param notes what the address asks for and is not there
 * @param scale ranks at the ends of the marks of rank intervals: "1 – 60"; null where there are none
 * @param state what is chosen, as a view keeps it
 * @param before the period compared with, as text; null when there is none
 */
public record ScoresView(
        Frame frame,
        String title,
        String unit,
        String maximum,
        String robustness,
        String ranks,
        String compare,
        @Nullable String map,
        Filters filters,
        List<Tile> tiles,
        List<Head> heads,
        int left,
        List<Row> rows,
        List<Row> unranked,
        boolean lowestFirst,
        boolean together,
        boolean grouped,
        Set<String> shown,
        ColumnsView columns,
        List<String> notes,
        @Nullable String scale,
        String state,
        @Nullable String before,
        @Nullable Chart histogram,
        @Nullable Chart losses,
        Paging paging,
        Links links) {

    public ScoresView {
        shown = Set.copyOf(shown);
        notes = List.copyOf(notes);
    }

    /** Whether a column is shown; read by the template. */
    public boolean has(String key) {
        return shown.contains(key);
    }

    public record Filters(
            List<Option> sets,
            List<Option> periods,
            List<Option> groups,
            List<Option> kinds,
            List<Option> areas,
            List<Option> states,
            String q,
            String sort,
            String view,
            String cols,
            String saved) {}

    /** A figure at the top; {@code beside} is smaller. */
    public record Tile(String key, String figure, String beside) {}

    /** A column of a node: short mark, full name, address that sorts by it. */
    public record Head(String mark, String label, String max, String address, boolean sorted) {}

    /**
     * @param heat class of the shade: h0…h9, or hx where there is no figure
     * @param address page that explains it
     */
    public record Cell(String figure, String heat, String title, String address) {}

    /**
     * @param bar length of the bar, 0–100
     * @param tick place of the group's median, 0–100
     * @param change class of the change: {@code up} or {@code down} with {@code better} or {@code worse}, or {@code same}
     */
    public record Row(
            String unit,
            String name,
            String kind,
            String group,
            String rank,
            boolean top,
            String span,
            @Nullable Whisker whisker,
            String score,
            double bar,
            double tick,
            List<Cell> cells,
            String level,
            String coverage,
            String changed,
            String change,
            String rankBefore,
            String official,
            String difference,
            boolean differs,
            String officialRank,
            String reason,
            String address) {}

    public record Paging(
            int page,
            int pages,
            int shown,
            int ranked,
            int all,
            @Nullable String before,
            @Nullable String next) {}

    /** Addresses of this page in another view or order, and of its units as files. */
    public record Links(
            String chart,
            String table,
            String byRank,
            String byName,
            String byScore,
            String byChange,
            String xlsx,
            String csv) {}
}
