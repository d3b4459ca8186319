package vn.thiduaso.dashboard.chart;

import java.util.List;
import java.util.Map;

import static vn.thiduaso.dashboard.chart.Json.object;

/** Colours by token name, and the pieces every chart shares. */
final class Ink {

    static final String TEXT = "token:second";
    static final String STRONG = "token:ink";
    static final String LINE = "token:line";
    static final String SCORE = "token:lua";
    static final String SOFT = "token:lua-mid";
    static final String LOSS = "token:clay-bar";
    static final String QUIET = "token:quiet-bar";
    static final String PAPER = "token:paper";

    /** Shades are h0 to h9, as the style sheet names them. */
    static final int DARKEST = 9;

    /** The shade from which on texts are of the other colour. */
    private static final int DARK = 7;

    /** Resolved in the browser to the text that a point carries. */
    static final String POINT_TEXT = "fn:text";

    /** Resolved in the browser to a number with a decimal comma. */
    static final String NUMBER = "fn:number";

    /** Colours of the pieces of a bar, in their order; the swatches {@code cause-N} of runs.css are the same. */
    static final List<String> PIECES =
            List.of("token:sky", "token:plum", "token:gold", "token:lua", "token:clay", "token:quiet-bar");

    /** How the lines of patterns turn, in parts of π. */
    private static final List<Double> TURNS = List.of(0.25, -0.25, 0.5, 0.0, 0.125);

    private Ink() {}

    static Map<String, Object> text(String colour, int size) {
        return object("color", colour, "fontSize", size);
    }

    static String shade(long shade) {
        return "token:h" + shade;
    }

    /** Colour of a text on a shade. */
    static String onShade(long shade) {
        return shade >= DARK ? "token:heat-high" : "token:heat-low";
    }

    static Map<String, Object> hiddenLine() {
        return object("show", false);
    }

    static Map<String, Object> grid(int left, int right, int top, int bottom) {
        return object("left", left, "right", right, "top", top, "bottom", bottom, "containLabel", true);
    }

    static Map<String, Object> gridLine() {
        return object("lineStyle", object("color", LINE));
    }

    /**
     * Names down the side, the first one on top; {@code chart-fit.js} gives them the lines that their rows have room for.
     *
     * @param more parts of the axis that are otherwise: names and values in turn
     */
    static Map<String, Object> names(List<String> names, Object... more) {
        Map<String, Object> axis = object(
                "type",
                "category",
                "inverse",
                true,
                "data",
                names,
                "axisTick",
                hiddenLine(),
                "axisLine",
                hiddenLine(),
                "axisLabel",
                object("color", STRONG, "fontSize", 12, "interval", 0));
        axis.putAll(object(more));
        return axis;
    }

    /** Heads above columns, all of them. */
    static Map<String, Object> heads(List<String> heads) {
        return object(
                "type",
                "category",
                "data",
                heads,
                "position",
                "top",
                "axisTick",
                hiddenLine(),
                "axisLine",
                hiddenLine(),
                "axisLabel",
                object("color", TEXT, "fontSize", 12, "interval", 0));
    }

    static Map<String, Object> tooltip() {
        return object("trigger", "item", "renderMode", "richText", "confine", true, "formatter", POINT_TEXT);
    }

    /** Across bars that go both ways: where nothing changes. */
    static Map<String, Object> zeroLine() {
        return object(
                "silent",
                true,
                "symbol",
                "none",
                "animation",
                false,
                "label",
                object("show", false),
                "lineStyle",
                object("color", TEXT, "width", 1, "type", "solid"),
                "data",
                List.of(object("xAxis", 0)));
    }

    /**
     * A colour, and with it a pattern: bars are told apart in black and white too.
     *
     * @param pattern from 0: none, lines one way, lines the other way, upright ones, level ones, narrow ones
     * @param more parts of the style: names and values in turn
     */
    static Map<String, Object> fill(String colour, int pattern, Object... more) {
        Map<String, Object> style = object("color", colour);
        style.putAll(object(more));
        if (pattern > 0) {
            style.put("decal", stripes(pattern == 5 ? 1 : 2, TURNS.get(pattern - 1) * Math.PI));
        }
        return style;
    }

    /** A pattern that tells a bar from others without its colour. */
    static Map<String, Object> stripes(int width, double rotation) {
        return object(
                "symbol",
                "rect",
                "color",
                PAPER,
                "dashArrayX",
                List.of(1, 0),
                "dashArrayY",
                List.of(width, 5),
                "rotation",
                rotation);
    }

    /** The figure of a bar beside it: {@code top}, {@code right}. */
    static Object figureAt(String position) {
        return object("show", true, "position", position, "color", STRONG, "fontSize", 12.5, "formatter", "fn:short");
    }
}
