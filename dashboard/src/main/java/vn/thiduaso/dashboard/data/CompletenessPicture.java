package vn.thiduaso.dashboard.data;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.scoring.Period;

/**
 * All that the page of who has reported is made of.
 *
 * @param byPeriod what this person may see, oldest period first
 * @param files gives the name of a file by the id of its submission
 * @param own codes of the units this person speaks for; empty means all
 */
record CompletenessPicture(
        FigureSet about,
        Map<Period, Completeness> byPeriod,
        List<String> scheduleFaults,
        ActLog log,
        UnaryOperator<String> files,
        Optional<Set<String>> own,
        Instant now) {

    CompletenessPicture {
        byPeriod = new LinkedHashMap<>(byPeriod);
        scheduleFaults = List.copyOf(scheduleFaults);
        own = own.map(Set::copyOf);
    }

    Completeness chosen() {
        return byPeriod.get(about.period());
    }

    boolean speaksFor(String unit) {
        return own.map(units -> units.contains(unit)).orElse(true);
    }
}
