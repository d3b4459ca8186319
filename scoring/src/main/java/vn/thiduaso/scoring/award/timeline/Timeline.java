package vn.thiduaso.scoring.award.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.TimeLimit;
import vn.thiduaso.scoring.award.WorkCalendar;

/**
 * Steps one after another: each begins with the last day of the one before it.
 *
 * @param steps in their order
 */
public record Timeline(List<TimelineStep> steps) {

    public Timeline {
        steps = List.copyOf(steps);
    }

    /**
     * From a day on: when each step is over at the latest.
     *
     * @param begin working day or not
     * @throws WorkCalendar.UnknownYearException when it comes into a year of which nothing is known
     */
    public static Timeline from(LocalDate begin, List<Dated<TimeLimit>> limits, WorkCalendar calendar) {
        List<TimelineStep> steps = new ArrayList<>();
        LocalDate day = begin;
        for (Dated<TimeLimit> limit : limits) {
            LocalDate last = calendar.after(day, limit.rule().workingDays());
            steps.add(step(limit, day, last, calendar));
            day = last;
        }
        return new Timeline(steps);
    }

    /**
     * Back from a day: when each step has to begin at the latest, so that the last is over on it. Steps begin on working days.
     *
     * @param end working day or not; on one that is not the last step is over earlier
     * @throws WorkCalendar.UnknownYearException when it comes into a year of which nothing is known
     */
    public static Timeline until(LocalDate end, List<Dated<TimeLimit>> limits, WorkCalendar calendar) {
        List<TimelineStep> steps = new ArrayList<>();
        LocalDate day = end;
        for (int i = limits.size() - 1; i >= 0; i--) {
            int workingDays = limits.get(i).rule().workingDays();
            LocalDate begin = calendar.before(day, workingDays);
            steps.add(step(limits.get(i), begin, calendar.after(begin, workingDays), calendar));
            day = begin;
        }
        Collections.reverse(steps);
        return new Timeline(steps);
    }

    private static TimelineStep step(Dated<TimeLimit> limit, LocalDate begin, LocalDate last, WorkCalendar calendar) {
        return new TimelineStep(limit, begin, last, limit.isUnconfirmed() || calendar.isUnconfirmed(begin, last));
    }
}
