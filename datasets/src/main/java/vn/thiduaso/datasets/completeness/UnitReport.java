package vn.thiduaso.datasets.completeness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.act.Act;

/**
 * What one unit was to report for one period, and what is there of it.
 *
 * @param name as it was in the period
 * @param group peer group; empty when none
 * @param required figures the unit is to send
 * @param missing codes of those that are not there, in the order of the set; sent blank is not there, "not applicable" is
 * @param late complete, but only after the deadline; false while not complete and where there is no deadline
 * @param declared the unit's own word that its report is complete; empty while it has not given it
 * @param firstSent when the first of its figures was submitted, UTC; empty when none was
 * @param completeSince when its report became complete, UTC; empty while it is not
 * @param submissions ids of the files that have figures of it, in the order they came
 */
public record UnitReport(
        String unit,
        String name,
        String kind,
        String group,
        ReportStage stage,
        int required,
        List<String> missing,
        boolean late,
        Optional<Act> declared,
        Optional<Instant> firstSent,
        Optional<Instant> completeSince,
        List<String> submissions) {

    public UnitReport {
        missing = List.copyOf(missing);
        submissions = List.copyOf(submissions);
    }

    /** Figures that are there. */
    public int present() {
        return required - missing.size();
    }
}
