package vn.thiduaso.dashboard.published;

import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.indexset.Definition;

/** Which index sets tell how mature enterprises are: those with levels that score enterprises. The text of the set says so, not its name. */
public final class EnterpriseLevels {

    private EnterpriseLevels() {}

    public static boolean in(Definition set) {
        return set.levels().isPresent() && set.appliesTo().contains(UnitKind.ENTERPRISE.code());
    }
}
