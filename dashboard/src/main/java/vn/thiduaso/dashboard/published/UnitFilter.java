package vn.thiduaso.dashboard.published;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Vietnamese;

/**
 * Which units of a run; empty texts mean all.
 *
 * @param group peer group
 * @param kind code of the kind
 * @param search part of name or code, folded: lower case, without accents
 * @param area code of a unit: it and those below it
 */
public record UnitFilter(String group, String kind, String search, String area, RankingState state) {

    public static final UnitFilter ALL = new UnitFilter("", "", "");

    /** Everywhere, in any state. */
    public UnitFilter(String group, String kind, String search) {
        this(group, kind, search, "", RankingState.ANY);
    }

    /** As an address or a program asks for them; null asks for nothing. */
    public static UnitFilter asked(
            String group,
            @Nullable String kind,
            @Nullable String search,
            @Nullable String area,
            @Nullable String state) {
        return new UnitFilter(
                group, text(kind), Vietnamese.searchKey(text(search)), text(area), new RankingState(text(state)));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** Whether these units are a list of their own, kept with the run: nothing has to be looked for. */
    public boolean isWhole() {
        return search.isEmpty() && isOfList();
    }

    /** Whether they are so but for the search. */
    boolean isOfList() {
        return state.isAny() && (area.isEmpty() || group.isEmpty() && kind.isEmpty());
    }

    /** The list they are looked for in. */
    UnitFilter list() {
        return area.isEmpty() ? new UnitFilter(group, kind, "") : new UnitFilter("", "", "", area, RankingState.ANY);
    }

    UnitFilter withoutKind() {
        return new UnitFilter(group, "", search, area, state);
    }
}
