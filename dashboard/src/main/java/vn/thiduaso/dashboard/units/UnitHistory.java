package vn.thiduaso.dashboard.units;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.ListPart;

/**
 * A unit in published runs, the one shown too.
 *
 * @param series of the same set over periods of the same length, oldest first
 * @param others of any set: one page of the list
 * @param all how many that list has
 */
record UnitHistory(List<PastScore> series, ListPart<PastScore> others, int all) {

    /** Runs on one page of the list. */
    static final int PAGE = 20;

    /** Periods of the series: five years of months. */
    static final int PERIODS = 60;

    /** Runs before the one shown that are looked at for the unit, where that is older than the series. */
    private static final int BEFORE = 3;

    UnitHistory {
        series = List.copyOf(series);
    }

    /** @param median of the scores of its group in that run; null when nobody had one */
    record PastScore(RunHead run, UnitRow row, @Nullable Double median) {}

    /** Runs of the series of a run, oldest first: the newest, and those just before it. */
    static List<String> series(Collection<RunHead> published, RunHead shown) {
        List<RunHead> all = published.stream()
                .filter(other -> other.indexSet().equals(shown.indexSet()))
                .filter(other -> other.period().kind() == shown.period().kind())
                .sorted(Comparator.comparing(RunHead::period))
                .toList();
        int newest = Math.max(0, all.size() - PERIODS);
        int earlier = (int) all.subList(0, newest).stream()
                .filter(other -> other.period().compareTo(shown.period()) < 0)
                .count();
        return Stream.concat(
                        all.subList(Math.max(0, earlier - BEFORE), earlier).stream(),
                        all.subList(newest, all.size()).stream())
                .map(RunHead::run)
                .toList();
    }
}
