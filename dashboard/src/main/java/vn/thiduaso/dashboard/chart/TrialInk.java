package vn.thiduaso.dashboard.chart;

import java.util.Map;

import static vn.thiduaso.dashboard.chart.Json.object;

/** What charts of something tried have in common: the mark that goes into every picture, and bars with lines across, so that they differ in black and white too. */
final class TrialInk {

    /** Room above the bars for the mark. */
    static final int TOP = 32;

    private TrialInk() {}

    static Map<String, Object> mark(String mark) {
        return object(
                "text",
                mark,
                "left",
                0,
                "top",
                4,
                "padding",
                0,
                "textStyle",
                object("color", "token:clay-text", "fontSize", 12.5, "fontWeight", 600));
    }

    static Map<String, Object> tried(String colour) {
        return object("color", colour, "borderRadius", 2, "decal", Ink.stripes(2, -0.8));
    }
}
