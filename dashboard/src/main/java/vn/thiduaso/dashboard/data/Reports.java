package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.Reporting;
import vn.thiduaso.datasets.schedule.InvalidScheduleException;
import vn.thiduaso.datasets.schedule.Schedule;
import vn.thiduaso.datasets.schedule.Schedules;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Who was to report, and who has, as the command {@code completeness} counts it. */
@Component
class Reports {

    private final HomeLake home;
    private final Clock clock;

    Reports(HomeLake home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * @param faults what is wrong with the schedule of the home; then nobody is late
     */
    record Deadlines(Schedule schedule, List<String> faults) {

        Deadlines {
            faults = List.copyOf(faults);
        }
    }

    Deadlines deadlines(IndexSet set) {
        try {
            return new Deadlines(Schedules.of(home.folder(), set.code()), List.of());
        } catch (InvalidScheduleException invalid) {
            return new Deadlines(
                    Schedule.NONE,
                    invalid.faults().stream().map(Object::toString).toList());
        }
    }

    Completeness of(IndexSet set, Period period, Schedule schedule) {
        return Reporting.of(home.lake(), set, period, schedule, clock.instant());
    }
}
