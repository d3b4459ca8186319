package vn.thiduaso.dashboard.scores;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RankingState;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.dashboard.tables.ColumnsView.Kept;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.views.SavedTable;
import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the ranking page: everything that is chosen on it.
 *
 * @param set code of the index set; null: the first choice
 * @param period null: the newest of the set
 * @param group peer group; {@code *} all; null: the greatest group
 * @param kind code of a kind; null or empty: all
 * @param area code of a unit: those below it; null or empty: everywhere
 * @param state word of a {@link RankingState}; null or empty: any
 * @param q search text; null or empty: all
 * @param sort {@code rank}, {@code name}, {@code score}, {@code change} or the code of a node shown; null: rank
 * @param view {@code chart} or {@code table}; null: chart
 * @param page from 1; null: 1
 * @param cols columns shown: {@link ColumnChoice}; null: the usual ones
 * @param saved the kept view it came from; null or {@code none}: none
 */
record ScoresRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group,
        @Nullable String kind,
        @Nullable String area,
        @Nullable String state,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String view,
        @Nullable Integer page,
        @Nullable List<String> cols,
        @Nullable String saved) {

    /** Read by the template. */
    public boolean table() {
        return "table".equals(view);
    }

    String sortOrRank() {
        return sort == null || sort.isEmpty() ? "rank" : sort;
    }

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    ColumnChoice columns() {
        return ColumnChoice.of(cols);
    }

    /** Whether it says nothing of the table: the usual view may open. */
    boolean isPlain() {
        return Stream.of(set, period, group, kind, area, state, q, sort, view, page, cols, saved)
                .allMatch(part -> part == null);
    }

    /** Whether it came from a kept view, which shows what there is still of it. */
    boolean isOfView() {
        return saved != null && !saved.isEmpty() && !ListAsked.NO_VIEW.equals(saved);
    }

    ScoresRequest sorted(@Nullable String by) {
        return new ScoresRequest(set, period, group, kind, area, state, q, by, view, null, cols, saved);
    }

    ScoresRequest viewed(String as) {
        return new ScoresRequest(set, period, group, kind, area, state, q, sort, as, page, cols, saved);
    }

    ScoresRequest paged(int to) {
        return new ScoresRequest(set, period, group, kind, area, state, q, sort, view, to, cols, saved);
    }

    ScoresRequest withColumns(@Nullable List<String> other) {
        return new ScoresRequest(set, period, group, kind, area, state, q, sort, view, page, other, saved);
    }

    ScoresRequest among(@Nullable String otherSet, @Nullable String otherGroup, @Nullable String otherKind) {
        return new ScoresRequest(
                otherSet, period, otherGroup, otherKind, area, state, q, sort, view, page, cols, saved);
    }

    ScoresRequest within(@Nullable String otherArea, @Nullable String otherState) {
        return new ScoresRequest(set, period, group, kind, otherArea, otherState, q, sort, view, page, cols, saved);
    }

    /** Units of a group and a kind, as everything else chosen narrows them. */
    UnitFilter filter(String ofGroup) {
        return UnitFilter.asked(ofGroup, kind, q, area, state);
    }

    String address() {
        return chosen(Address.of(SavedTable.SCORES.path()), set, period)
                .with(ListAsked.SAVED, saved)
                .page(page)
                .text();
    }

    /** What a view keeps of it: all but period and page. */
    String state(String shownSet) {
        String text = chosen(new Address(""), shownSet, null).text();
        return text.isEmpty() ? "" : text.substring(1);
    }

    private Address chosen(Address to, @Nullable String ofSet, @Nullable String ofPeriod) {
        return to.with("set", ofSet)
                .with("period", ofPeriod)
                .with("group", group)
                .with("kind", kind)
                .with("area", area)
                .with("state", state)
                .with("q", q)
                .with("sort", sort)
                .with(ColumnChoice.PARAMETER, columns().text())
                .with("view", view);
    }

    /** What a form that chooses columns sends along. */
    List<Kept> besideColumns() {
        return Stream.of(
                        new Kept("set", text(set)),
                        new Kept("period", text(period)),
                        new Kept("group", text(group)),
                        new Kept("kind", text(kind)),
                        new Kept("area", text(area)),
                        new Kept("state", text(state)),
                        new Kept("q", text(q)),
                        new Kept("sort", text(sort)),
                        new Kept("view", text(view)),
                        new Kept(ListAsked.SAVED, text(saved)))
                .filter(kept -> !kept.value().isEmpty())
                .toList();
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** Another page about the units chosen here. */
    String beside(String path) {
        return Address.of(path)
                .with("set", set)
                .with("period", period)
                .with("group", group)
                .text();
    }
}
