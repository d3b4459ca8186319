package vn.thiduaso.dashboard.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.TrendLine;
import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Option;

/**
 * The page of doubtful figures, all texts in the reader's language.
 *
 * @param counts of findings by state, in the order of the states
 * @param one the finding that is looked at; null: none
 * @param list what the list has beside its rows
 */
record QualityView(
        FigureHead head,
        List<Count> counts,
        List<Option> states,
        List<Option> rules,
        List<Row> rows,
        @Nullable One one,
        ListView list) {

    QualityView {
        counts = List.copyOf(counts);
        states = List.copyOf(states);
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
    }

    /** How many stand in one state. */
    record Count(String state, String count) {}

    /**
     * One finding.
     *
     * @param id submission and key
     * @param text the cell as written
     * @param trend figures of the unit in the last periods
     * @param swing what it may have moved in a draft when it came; empty when nobody worked it out
     * @param owner who sent the file, and has to answer when he is asked
     */
    record Row(
            String id,
            String unit,
            String figure,
            String rule,
            String severity,
            String severityLook,
            String text,
            TrendLine.Trend trend,
            String swing,
            String owner,
            String state,
            String stateLook,
            String address) {}

    /**
     * One finding in full.
     *
     * @param expected what the check would have taken; empty when it cannot say
     * @param peers the same figure of the units it is compared with; null when there are too few
     * @param history figure by period, oldest first
     * @param acts what was asked and answered, the latest first
     */
    record One(
            Row row,
            String message,
            String remedy,
            String place,
            String expected,
            @Nullable Chart peers,
            List<Past> history,
            List<String> acts,
            Answers answers,
            String closeAddress) {

        One {
            history = List.copyOf(history);
            acts = List.copyOf(acts);
        }
    }

    /** A figure of an earlier period. */
    record Past(String period, String value) {}

    /**
     * What this person may do with it: reasons against, empty when he may.
     *
     * @param canReopen whether there is an answer to take back
     */
    record Answers(List<String> againstAsking, List<String> againstConfirming, boolean canReopen) {

        Answers {
            againstAsking = List.copyOf(againstAsking);
            againstConfirming = List.copyOf(againstConfirming);
        }
    }
}
