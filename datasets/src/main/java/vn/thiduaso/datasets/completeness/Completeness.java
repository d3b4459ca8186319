package vn.thiduaso.datasets.completeness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.schedule.Deadline;
import vn.thiduaso.scoring.Period;

/**
 * Who was to report for an index set and period, and who has.
 *
 * @param deadline the last day on time; empty when none is known, and then nobody is late
 * @param today the day it is seen on, in Việt Nam
 * @param reports one for each unit that was to report, by code
 * @param unexpected codes of units that sent figures and were not to report: not known, or not there in the period
 */
public record Completeness(
        String indexSet,
        Period period,
        Lock lock,
        Optional<Deadline> deadline,
        LocalDate today,
        List<UnitReport> reports,
        List<String> unexpected) {

    /** Days are those of Việt Nam, wherever the machine stands. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public Completeness {
        reports = List.copyOf(reports);
        unexpected = List.copyOf(unexpected);
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, VIETNAM);
    }

    /** Units that said their report is complete. */
    public long declared() {
        return reports.stream().filter(report -> report.declared().isPresent()).count();
    }

    /** Units whose report really is complete. */
    public long complete() {
        return reports.stream().filter(report -> report.stage().isComplete()).count();
    }

    /** The same of some units only, as somebody sees it who may not see the others. */
    public Completeness only(Set<String> units) {
        return new Completeness(
                indexSet,
                period,
                lock,
                deadline,
                today,
                reports.stream().filter(report -> units.contains(report.unit())).toList(),
                unexpected.stream().filter(units::contains).toList());
    }

    /** Units to be reminded: not complete, the longest list of missing figures first. */
    public List<UnitReport> reminders() {
        return reports.stream()
                .filter(report -> !report.stage().isComplete())
                .sorted((a, b) ->
                        Integer.compare(b.missing().size(), a.missing().size()))
                .toList();
    }
}
