package vn.thiduaso.dashboard.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Option;

/**
 * The page of who has reported, all texts in the reader's language.
 *
 * @param deadline the last day in time, with a mark where no source says it; null: none is known
 * @param heat units of this page × periods; null when no unit is left
 * @param unexpected codes of units that sent figures and were not to report
 * @param one whose missing figures are shown; null: nobody's
 */
record CompletenessView(
        FigureHead head,
        Tiles tiles,
        @Nullable String deadline,
        boolean unconfirmed,
        List<String> scheduleFaults,
        List<Option> stages,
        List<Option> groups,
        @Nullable Chart heat,
        List<Row> rows,
        boolean allSent,
        List<String> unexpected,
        @Nullable One one,
        Links links,
        int page,
        int pages,
        String count) {

    CompletenessView {
        scheduleFaults = List.copyOf(scheduleFaults);
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        unexpected = List.copyOf(unexpected);
    }

    /** Counts of the period: units to report, that declared, whose report really is complete, to be reminded. */
    record Tiles(String units, String declared, String complete, String remind) {}

    /** One unit in the period. */
    record Row(
            String unit,
            String name,
            String group,
            String stage,
            String look,
            String present,
            String missing,
            String declared,
            String inTime,
            String since,
            String address) {}

    /** Addresses of the same page and its files. */
    record Links(
            @Nullable String before,
            @Nullable String next,
            String xlsx,
            String reminders,
            String csv,
            String remindersCsv,
            String letters) {}

    /**
     * One unit in full.
     *
     * @param missing figures that are not there
     * @param files with figures of it
     * @param declared who declared it complete, and when; empty when nobody did
     * @param mayDeclare whether this person speaks for the unit
     * @param against why it cannot be declared, or that be taken back, now; empty when it can
     */
    record One(
            String unit,
            String name,
            String stage,
            String look,
            String present,
            List<Missing> missing,
            List<String> files,
            String declared,
            boolean mayDeclare,
            List<String> against,
            String closeAddress) {

        One {
            missing = List.copyOf(missing);
            files = List.copyOf(files);
            against = List.copyOf(against);
        }
    }

    /** A figure that is not there. */
    record Missing(String code, String figure, String indicator) {}
}
