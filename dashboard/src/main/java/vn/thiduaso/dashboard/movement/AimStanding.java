package vn.thiduaso.dashboard.movement;

import java.util.List;

import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Progress;

/**
 * An aim with its figures.
 *
 * @param now figure of the period asked about; {@link Figure#NONE} where there is none
 * @param series figures up to that period, oldest first
 * @param asked whether any of the units that count is asked for it; of what is reported by hand, whether all units count
 * @param measurable false: it is measured by an input that the set of the run does not ask for
 */
record AimStanding(
        Aim aim, Figure now, List<Progress.At> series, Progress progress, boolean asked, boolean measurable) {

    AimStanding {
        series = List.copyOf(series);
    }
}
