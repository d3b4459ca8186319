package vn.thiduaso.dashboard.chart;

import java.util.List;

/** How units side by side are told apart in every chart of a page: by colour; their numbers stand in the marks, so that they differ in black and white too. */
final class UnitInk {

    private static final List<String> COLOURS =
            List.of(Ink.SCORE, "token:gold", "token:sky", "token:plum", "token:clay");

    private UnitInk() {}

    /** How many can be told apart. */
    static int most() {
        return COLOURS.size();
    }

    static String colour(int unit) {
        return COLOURS.get(unit);
    }
}
