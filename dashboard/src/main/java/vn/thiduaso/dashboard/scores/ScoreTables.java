package vn.thiduaso.dashboard.scores;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RankingState;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Finds the units of a run that a table is about. */
@Component
class ScoreTables {

    final RunQueries runs;
    final UnitListQueries list;
    final UnitQueries units;
    final RobustnessQueries robustness;
    final IndexSetShelf shelf;

    ScoreTables(
            RunQueries runs,
            UnitListQueries list,
            UnitQueries units,
            RobustnessQueries robustness,
            IndexSetShelf shelf) {
        this.runs = runs;
        this.list = list;
        this.units = units;
        this.robustness = robustness;
        this.shelf = shelf;
    }

    /**
     * Which units, in what order; null and empty texts ask for nothing.
     *
     * @param group peer group; {@code *} all
     * @param kind code of a kind
     * @param area code of a unit: those below it
     * @param state word of a {@link RankingState}
     * @param q part of a name or code, marks and capitals do not count
     * @param sort {@code rank}, {@code name}, {@code change} since the period before, or the code of a node
     * @param cols {@link ColumnChoice}: points of the nodes named there come beside those of the usual ones
     */
    record Asked(
            @Nullable String group,
            @Nullable String kind,
            @Nullable String area,
            @Nullable String state,
            @Nullable String q,
            @Nullable String sort,
            @Nullable List<String> cols) {

        /** All units of a group. */
        static Asked ofGroup(@Nullable String group) {
            return new Asked(group, null, null, null, null, null, null);
        }

        UnitFilter filter() {
            String all = RankingChoice.ALL.equals(group) ? "" : text(group);
            return UnitFilter.asked(all, kind, q, area, state);
        }

        String sortOrRank() {
            return text(sort).isEmpty() ? "rank" : text(sort);
        }

        private static String text(@Nullable String part) {
            return part == null ? "" : part;
        }
    }

    /**
     * To read a part of; of units that have to be looked for the first {@link UnitListQueries#MOST_FOUND} by rank.
     *
     * @throws NotFoundException when the run was never published
     */
    ScoreTable of(String run, Asked asked) {
        ScoreTable table = table(run, asked);
        return table.filter().isWhole()
                ? table
                : table.of(list.found(run, table.filter(), table.order(), UnitListQueries.MOST_FOUND));
    }

    /**
     * To read from the first unit to the last.
     *
     * @throws NotFoundException when the run was never published
     */
    ScoreTable whole(String run, Asked asked) {
        ScoreTable table = table(run, asked);
        return list.isPaged(run, table.filter(), table.order())
                ? table
                : table.of(list.matches(run, table.filter(), table.order()));
    }

    private ScoreTable table(String run, Asked asked) {
        RunHead head = runs.run(run);
        IndexSet set = shelf.of(head);
        return new ScoreTable(
                this,
                head,
                set,
                new ScoreColumns(set, ColumnChoice.of(asked.cols()), true).ofFiles(),
                asked.filter(),
                ScoresDesk.order(set, asked.sortOrRank(), ScoresDesk.before(runs.published(), head)),
                Optional.empty());
    }
}
