package vn.thiduaso.dashboard.units;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.data.UnitFlags;
import vn.thiduaso.dashboard.movement.UnitAims;
import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Paging;

/**
 * The profile of a unit, every figure a text already.
 *
 * @param back ranking this unit stands in
 * @param peers number of ranked units of its group
 * @param sure how sure the rank is, in words; empty where nobody has analysed the run
 * @param robustness page that says how sure the ranks of the group are
 * @param maturity whether the set tells how mature enterprises are
 * @param simulable whether the reader may try other figures on this unit
 * @param changed against the period before; the dash when there is none
 * @param change class of that: {@code up} or {@code down} with {@code better} or {@code worse}, or {@code same}
 * @param before that period; null when there is none
 * @param radar null where the set has fewer than three axes
 * @param trend null where there is one period only
 * @param lowestFirst whether fewer points are better: then nothing is lost
 * @param weighted whether points of some nodes are not points of the total, of which losses always are
 * @param others the unit in published runs: one page of them
 * @param aims of the movement that its figures measure; null where there are none
 * @param flags what is still doubtful in its figures; null for readers who may not see that
 * @param csv address of the nodes as a file
 * @param bases which units the statistics are of; empty for a set that needs none
 */
record UnitView(
        Frame frame,
        String unit,
        String name,
        String kind,
        String group,
        String back,
        String explained,
        String score,
        String scoreUnit,
        String maximum,
        String rank,
        int peers,
        String reason,
        String sure,
        String robustness,
        String level,
        boolean maturity,
        boolean simulable,
        String coverage,
        String official,
        String officialRank,
        String difference,
        boolean differs,
        String changed,
        String change,
        @Nullable String before,
        List<Part> strengths,
        List<Part> losses,
        boolean lowestFirst,
        boolean weighted,
        @Nullable Chart radar,
        @Nullable Chart losing,
        @Nullable Chart trend,
        List<Line> lines,
        List<BasisTexts.Line> bases,
        List<OtherRun> others,
        Paging othersPaging,
        @Nullable UnitAims aims,
        @Nullable UnitFlags flags,
        UnitPaper paper,
        String csv,
        String xlsx) {

    /** A leaf by what it earned or lost. */
    record Part(String label, String figure, String max, double bar, String address) {}

    /**
     * A node of the tree as a row.
     *
     * @param depth 0 for the root, at most 5
     * @param state key of the state's text; empty for computed figures
     */
    record Line(
            int depth,
            boolean group,
            String code,
            String label,
            String points,
            String max,
            String lost,
            String official,
            boolean differs,
            String median,
            String state,
            String level,
            String address) {}

    /** The unit in another set or period. */
    record OtherRun(String set, String period, String score, String rank, String address, boolean here) {}
}
