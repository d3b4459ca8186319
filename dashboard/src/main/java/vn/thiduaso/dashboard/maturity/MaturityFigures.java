package vn.thiduaso.dashboard.maturity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.LevelFilter;
import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.dashboard.published.LevelQueries.LevelUnit;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.scoring.level.LevelScale;

/**
 * What was read for the page of all enterprises.
 *
 * @param shares units of the whole run by group, kind, sector and level
 * @param filter what is listed
 * @param part the page of them, in the order asked for
 */
record MaturityFigures(
        RankingChoice.Chosen ranking,
        LevelScale scale,
        List<LevelShare> shares,
        LevelFilter filter,
        ListPart<LevelUnit> part) {

    MaturityFigures {
        shares = List.copyOf(shares);
    }

    static int count(List<LevelShare> shares, LevelFilter filter) {
        return shares.stream().filter(filter::has).mapToInt(LevelShare::units).sum();
    }

    /** Units of a level in the group and sector of the page. */
    int count(@Nullable Integer of) {
        return count(shares, new LevelFilter(of, filter.group(), filter.sector()));
    }
}
