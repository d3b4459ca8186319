package vn.thiduaso.dashboard.maturity;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.scoring.level.LevelScale;

/**
 * What was read for the page of all enterprises.
 *
 * @param shares units of the whole run by group, kind and level
 * @param level listed; null: units without one
 * @param part the page of them, best first
 */
record MaturityFigures(
        RankingChoice.Chosen ranking,
        LevelScale scale,
        List<LevelShare> shares,
        @Nullable Integer level,
        ListPart<UnitRow> part) {

    MaturityFigures {
        shares = List.copyOf(shares);
    }

    /** Units of a level in the group of the page. */
    static int count(List<LevelShare> shares, String group, @Nullable Integer level) {
        return shares.stream()
                .filter(share -> group.isEmpty() || group.equals(share.group()))
                .filter(share -> Objects.equals(share.level(), level))
                .mapToInt(LevelShare::units)
                .sum();
    }

    int count(@Nullable Integer of) {
        return count(shares, ranking.group(), of);
    }
}
