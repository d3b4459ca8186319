package vn.thiduaso.dashboard.paper;

import java.lang.ref.SoftReference;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.chart.Chart;

/**
 * Draws the option of a chart as SVG without a browser: by the same ECharts that pages use, with the colours of day, patterns that tell bars
 * apart in black and white, and the letters documents embed. The same option and size give the same bytes.
 *
 * <p>The library is read by the first chart and kept while memory lasts. One chart is drawn at a time.
 */
@Component
public class ChartPress {

    private static final int PRINTABLE_FROM = 32;
    private static final int PRINTABLE_TO = 126;

    /** The library numbers its charts; a chart is called the same each time, and otherwise than others of its page. */
    private static final Pattern NAMES = Pattern.compile("(id=\"|url\\(#)zr\\d+-");

    private final JsonMapper json = new JsonMapper();
    private final ScriptBox box = new ScriptBox();
    private SoftReference<Drawing> kept = new SoftReference<>(null);

    /** ECharts as it was read, and what it is to know of paper. */
    private record Drawing(
            Scriptable scope, Function draw, String colours, PaperFont.Letters regular, PaperFont.Letters bold) {}

    /**
     * @param width in pixels, 96 an inch
     * @param height likewise
     * @throws IllegalStateException when the option cannot be drawn
     */
    public synchronized String svg(Chart chart, int width, int height) {
        return box.run(context -> {
            @Nullable Drawing drawing = kept.get();
            if (drawing == null) {
                drawing = open(context);
                kept = new SoftReference<>(drawing);
            }
            String option = Normalizer.normalize(chart.json(), Normalizer.Form.NFC);
            Object[] arguments = {
                option, drawing.colours(), widths(drawing, option), PaperFont.FAMILY, (double) width, (double) height
            };
            try {
                Object svg = drawing.draw().call(context, drawing.scope(), drawing.scope(), arguments);
                return NAMES.matcher(Context.toString(svg))
                        .replaceAll("$1" + Matcher.quoteReplacement(chart.id()) + "-");
            } catch (RhinoException fault) {
                throw new IllegalStateException("chart " + chart.id() + ": " + fault.getMessage(), fault);
            }
        });
    }

    private Drawing open(Context context) {
        ScriptableObject scope = context.initSafeStandardObjects();
        String library = new WebJarVersionLocator().fullPath("echarts", "echarts.min.js");
        context.evaluateString(scope, PaperInk.text("/paper/before-echarts.js"), "before-echarts.js", 1, null);
        context.evaluateString(scope, PaperInk.text("/" + library), "echarts.min.js", 1, null);
        context.evaluateString(scope, PaperInk.text("/assets/chart-fit.js"), "chart-fit.js", 1, null);
        context.evaluateString(scope, PaperInk.text("/paper/chart.js"), "chart.js", 1, null);
        return new Drawing(
                scope,
                (Function) scope.get("draw", scope),
                json.writeValueAsString(PaperInk.colours()),
                PaperFont.REGULAR.letters(),
                PaperFont.BOLD.letters());
    }

    /** Of the letters of an option, and those figures are written with: without them a library without a browser guesses. */
    private String widths(Drawing drawing, String option) {
        Map<String, double[]> widths = new LinkedHashMap<>();
        IntStream.concat(IntStream.rangeClosed(PRINTABLE_FROM, PRINTABLE_TO), option.chars())
                .distinct()
                .filter(drawing.regular()::has)
                .forEach(letter -> widths.put(Character.toString(letter), new double[] {
                    drawing.regular().width(letter), drawing.bold().width(letter)
                }));
        return json.writeValueAsString(widths);
    }
}
