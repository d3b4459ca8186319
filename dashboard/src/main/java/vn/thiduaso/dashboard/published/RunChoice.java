package vn.thiduaso.dashboard.published;

import java.time.DateTimeException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.UnpublishedUnitException;
import vn.thiduaso.scoring.Period;

/** Finds the run that a page about a unit is to show: UC-002, {@code ?run=} or {@code ?set=&period=}. */
@Component
public class RunChoice {

    private final RunQueries runs;
    private final UnitQueries units;

    public RunChoice(RunQueries runs, UnitQueries units) {
        this.runs = runs;
        this.units = units;
    }

    /** What the address says; a part that is not there is null or empty. */
    public record Asked(
            @Nullable String run,
            @Nullable String set,
            @Nullable String period) {}

    /**
     * The run named; else the published one of the set and period; else the newest published one with the unit, of the set where one is named.
     *
     * @throws NotFoundException when there is none
     */
    public RunHead of(String unit, Asked asked) {
        String run = text(asked.run());
        String set = text(asked.set());
        String period = text(asked.period());
        if (!run.isEmpty()) {
            return runs.run(run);
        }
        if (!set.isEmpty() && !period.isEmpty()) {
            String what = set + " " + period;
            return runs.findPublished(set, period(period, what))
                    .orElseThrow(() -> new NotFoundException("error.no-run", what));
        }
        return units.findNewestRun(unit, set).flatMap(runs::find).orElseThrow(() -> new UnpublishedUnitException(unit));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static Period period(String text, String what) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException | DateTimeException noPeriod) {
            throw new NotFoundException("error.no-run", what);
        }
    }
}
