package vn.thiduaso.dashboard.movement;

import java.util.List;

import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Progress;

/**
 * An aim with its figures.
 *
 * @param now figure of the period asked about; {@link Figure#NONE} where there is none
 * @param series figures of all periods up to that one, oldest first
 * @param asked whether any of the units that count is asked for it; of what is reported by hand, whether all units count
 * @param measurable false: it is measured by an input that the set of the run does not ask for
 */
record AimStanding(
        Aim aim, Figure now, List<Progress.At> series, Progress progress, boolean asked, boolean measurable) {

    /** Three years of quarters. */
    private static final int SHOWN = 12;

    AimStanding {
        series = List.copyOf(series);
    }

    /** The last of the series, as many as a line shows. */
    List<Progress.At> shown() {
        return series.subList(Math.max(0, series.size() - SHOWN), series.size());
    }
}
