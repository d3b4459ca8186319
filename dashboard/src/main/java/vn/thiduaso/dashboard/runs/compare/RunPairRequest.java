package vn.thiduaso.dashboard.runs.compare;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page: everything that is chosen on it.
 *
 * @param left the earlier run; null or empty: none chosen
 * @param right the later run; null or empty: none chosen
 * @param group peer group; null or empty: all
 * @param unit code of the unit whose figures are shown; null or empty: those of all
 */
record RunPairRequest(
        @Nullable String left,
        @Nullable String right,
        @Nullable String group,
        @Nullable String unit) {

    static final String PATH = "/runs/compare";

    /** Two runs side by side. */
    static String of(String left, String right) {
        return Address.of(PATH).with("left", left).with("right", right).text();
    }

    String leftOrNone() {
        return Objects.requireNonNullElse(left, "");
    }

    String rightOrNone() {
        return Objects.requireNonNullElse(right, "");
    }

    String groupOrNone() {
        return Objects.requireNonNullElse(group, "");
    }

    String unitOrNone() {
        return Objects.requireNonNullElse(unit, "");
    }
}
