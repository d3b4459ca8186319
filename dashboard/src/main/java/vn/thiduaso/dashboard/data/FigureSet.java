package vn.thiduaso.dashboard.data;

import java.util.List;

import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.Period;

/**
 * The index set and period a page is about, and what else there is to choose.
 *
 * @param illustrative true: the set is an example, or figures of the period came from a file of made-up figures
 * @param sets codes of the sets that figures were sent for; the latest first
 * @param periods of the set, of any length, newest first
 */
public record FigureSet(
        IndexSetSource source,
        Period period,
        Lock lock,
        boolean illustrative,
        List<String> sets,
        List<Period> periods) {

    public FigureSet {
        sets = List.copyOf(sets);
        periods = List.copyOf(periods);
    }

    public String code() {
        return source.set().code();
    }

    OfPeriod subject() {
        return new OfPeriod(code(), period);
    }
}
