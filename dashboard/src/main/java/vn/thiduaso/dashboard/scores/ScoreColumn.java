package vn.thiduaso.dashboard.scores;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the ranking beside rank and name, which are always there, and beside those of groups and indicators. In the order of the boxes. */
enum ScoreColumn {
    CODE(Sight.BOTH, Sight.TABLE),
    KIND(Sight.BOTH, Sight.TABLE),
    GROUP(Sight.BOTH, Sight.TABLE),
    SPAN(Sight.BOTH, Sight.BOTH),
    SCORE(Sight.BOTH, Sight.BOTH),
    BAR(Sight.CHART, Sight.CHART),
    LEVEL(Sight.BOTH, Sight.BOTH),
    COVERAGE(Sight.BOTH, Sight.TABLE),
    OFFICIAL(Sight.BOTH, Sight.TABLE),
    DIFFERENCE(Sight.BOTH, Sight.BOTH),
    OFFICIAL_RANK(Sight.BOTH, Sight.BOTH),
    CHANGE(Sight.BOTH, Sight.BOTH),
    RANK_BEFORE(Sight.BOTH, Sight.TABLE),
    REASON(Sight.TABLE, Sight.TABLE);

    /** Where something stands: beside the charts, in the table, or in both. */
    private enum Sight {
        CHART,
        TABLE,
        BOTH;

        boolean includes(boolean table) {
            return this == BOTH || (this == TABLE) == table;
        }
    }

    private final Sight possible;
    private final Sight usual;

    ScoreColumn(Sight possible, Sight usual) {
        this.possible = possible;
        this.usual = usual;
    }

    /** In addresses: {@code official-rank}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param table whether the table is shown, not the charts */
    boolean isPossible(boolean table) {
        return possible.includes(table);
    }

    boolean isUsual(boolean table) {
        return usual.includes(table);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ScoreColumn::key).toList();
    }
}
