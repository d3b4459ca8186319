package vn.thiduaso.dashboard.data;

import vn.thiduaso.dashboard.chart.ReportHeatChart.Look;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.completeness.ReportStage;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.ingest.wording.Formats;

/** How far a report, or a file of it, has come, as it looks: in the chart, and in a table. */
public final class Looks {

    private Looks() {}

    static Look of(ReportStage stage) {
        return switch (stage) {
            case NOT_SENT -> Look.EMPTY;
            case PARTIAL -> Look.PART;
            case OVERDUE -> Look.OVERDUE;
            case SUBMITTED -> Look.WAITING;
            case APPROVED -> Look.APPROVED;
            case CLOSED -> Look.CLOSED;
        };
    }

    /** Class of the chip. */
    static String chip(ReportStage stage) {
        return switch (stage) {
            case NOT_SENT -> "plain";
            case PARTIAL -> "gold";
            case OVERDUE -> "clay";
            case SUBMITTED -> "sky";
            case APPROVED, CLOSED -> "green";
        };
    }

    /** Class of the chip of a file. */
    public static String chip(State state) {
        return switch (state) {
            case DRAFT -> "clay";
            case CHECKED -> "plain";
            case SUBMITTED -> "gold";
            case APPROVED -> "green";
            case CLOSED -> "sky";
        };
    }

    /** What stands in a cell: a sign of what is complete, else the share that is there. */
    static String mark(UnitReport report, Formats f) {
        return switch (report.stage()) {
            case SUBMITTED -> "…";
            case APPROVED -> "✓";
            case CLOSED -> "✓✓";
            case NOT_SENT -> Formats.NONE;
            case PARTIAL, OVERDUE -> share(report, f);
        };
    }

    private static String share(UnitReport report, Formats f) {
        // rounded down: whatever says 100 % is complete
        return report.required() == 0 ? Formats.NONE : 100L * report.present() / report.required() + "%";
    }
}
