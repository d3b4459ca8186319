package vn.thiduaso.dashboard.robustness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * The page, ready to be drawn: every figure is a text already.
 *
 * @param ranking address of the ranking of the same units
 * @param filters what can be chosen
 * @param analysis what came out; null where nobody has analysed the run yet
 */
record RobustnessView(
        Frame frame,
        String title,
        String ranking,
        Filters filters,
        @Nullable Shown analysis) {

    /** @param analyses none where there is one at most */
    record Filters(List<Option> sets, List<Option> periods, List<Option> groups, List<Option> analyses) {

        Filters {
            sets = List.copyOf(sets);
            periods = List.copyOf(periods);
            groups = List.copyOf(groups);
            analyses = List.copyOf(analyses);
        }
    }

    /**
     * What came out of an analysis.
     *
     * @param cut places above the line
     * @param spans null where no unit of the page has a rank
     * @param ties at the line, whose order is not sure
     * @param tiesLeft how many more there are; empty when none
     * @param movements what moves ranks; null where the analysis did not look
     * @param without how far ranks move without each indicator; null likewise
     * @param tooLong why the list stands by rank whatever was asked for; empty where it does not
     * @param list what the list has beside its rows
     */
    record Shown(
            String draws,
            String cut,
            List<Figure> figures,
            List<Line> lines,
            @Nullable Chart spans,
            @Nullable Chart shares,
            List<Tied> ties,
            String tiesLeft,
            @Nullable Chart movements,
            @Nullable Chart without,
            String id,
            String seed,
            String designSha256,
            String design,
            String tooLong,
            ListView list) {

        Shown {
            figures = List.copyOf(figures);
            lines = List.copyOf(lines);
            ties = List.copyOf(ties);
        }
    }

    /** A figure at the top; {@code key} names it. */
    record Figure(String key, String figure, String beside) {}

    /** One unit in the table. */
    record Line(
            String rank,
            String code,
            String name,
            String address,
            String group,
            String low,
            String high,
            String width,
            String score,
            String median,
            String span,
            String top,
            String sentence) {}

    /** A unit above the line with those below it that change places with it. */
    record Tied(String name, String address, List<Other> others) {

        Tied {
            others = List.copyOf(others);
        }
    }

    /** @param flipped share of draws */
    record Other(String name, String address, String flipped) {}
}
