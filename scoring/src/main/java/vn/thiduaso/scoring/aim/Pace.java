package vn.thiduaso.scoring.aim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.Period;

/**
 * Whether an aim is met on the day it is due if figures go on as they came: along the straight line from the first figure to the last.
 *
 * <p>No text of the movement says how to tell this: it is an estimate, and whoever shows it says so.
 *
 * @param from first period with a figure
 * @param to last one
 * @param projected figure on the day the aim is due, in the unit of the aim; never below 0
 * @param onTrack whether that meets the goal
 */
public record Pace(Period from, Period to, double projected, boolean onTrack) {

    private static final double NEAR = 1e-9;

    /**
     * Empty when fewer than two periods have a figure, or the last one does not end before the day.
     *
     * @param figures of periods of one length, oldest first
     */
    public static Optional<Pace> of(Goal goal, LocalDate due, List<Progress.At> figures) {
        List<Progress.At> there =
                figures.stream().filter(at -> !Double.isNaN(at.sure())).toList();
        if (there.size() < 2) {
            return Optional.empty();
        }
        Progress.At first = there.get(0);
        Progress.At last = there.get(there.size() - 1);
        if (!last.period().lastDay().isBefore(due)) {
            return Optional.empty();
        }
        double gone = days(first.period().lastDay(), last.period().lastDay());
        double left = days(last.period().lastDay(), due);
        double projected = Math.max(0, last.sure() + (last.sure() - first.sure()) / gone * left);
        // a line that ends on the goal but for the last binary digit ends on the goal
        double nearest = Math.abs(projected - goal.value()) < NEAR ? goal.value() : projected;
        return Optional.of(new Pace(first.period(), last.period(), nearest, goal.isMet(nearest)));
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
