package vn.thiduaso.dashboard.published;

/**
 * Which units of a run; empty texts mean all.
 *
 * @param group peer group
 * @param kind code of the kind
 * @param search part of name or code, folded: lower case, without accents
 */
public record UnitFilter(String group, String kind, String search) {

    public static final UnitFilter ALL = new UnitFilter("", "", "");
}
