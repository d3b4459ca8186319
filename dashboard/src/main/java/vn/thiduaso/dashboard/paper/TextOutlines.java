package vn.thiduaso.dashboard.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Turns the texts of charts ({@link ChartPress}) into outlines of their letters. What draws SVG in a PDF would ask the machine for its fonts, and fail where it
 * has none.
 */
final class TextOutlines {

    private static final Pattern TEXT = Pattern.compile("<text\\b([^>]*)>([^<]*)</text>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:-]+)=\"([^\"]*)\"");
    private static final Pattern SIZE = Pattern.compile("font-size:\\s*([\\d.]+)px");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(bold|[6-9]00)");
    private static final Map<String, Double> BEFORE_ANCHOR = Map.of("middle", 0.5, "end", 1.0);
    private static final double USUAL_SIZE = 12;

    private PaperFont.@Nullable Letters regular;
    private PaperFont.@Nullable Letters bold;

    /** The page with a path in place of each {@code text} element; HTML knows no such element. */
    String of(String page) {
        return TEXT.matcher(page).replaceAll(text -> Matcher.quoteReplacement(path(text.group(1), text.group(2))));
    }

    private String path(String attributes, String text) {
        StringBuilder kept = new StringBuilder();
        double x = 0;
        double y = 0;
        double shift = 0;
        double before = 0;
        String style = "";
        for (Matcher each = ATTRIBUTE.matcher(attributes); each.find(); ) {
            String value = each.group(2);
            switch (each.group(1)) {
                case "x" -> x = Double.parseDouble(value);
                case "y" -> y = Double.parseDouble(value);
                case "dy" -> shift = Double.parseDouble(value.replace("em", ""));
                case "text-anchor" -> before = BEFORE_ANCHOR.getOrDefault(value, 0.0);
                case "style" -> style = value;
                case "xml:space" -> {}
                default -> kept.append(' ').append(each.group());
            }
        }
        Matcher sized = SIZE.matcher(style);
        double size = sized.find() ? Double.parseDouble(sized.group(1)) : USUAL_SIZE;
        PaperFont.Letters letters = BOLD.matcher(style).find() ? bold() : regular();
        String plain = plain(text);
        double width = plain.codePoints().mapToDouble(letters::width).sum() * size;
        return "<path" + kept + " d=\"" + outline(plain, letters, size, x - before * width, y + shift * size) + "\"/>";
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#039;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private static String outline(String text, PaperFont.Letters letters, double size, double x, double y) {
        StringBuilder path = new StringBuilder();
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(size, 0, 0, size, at, y);
            append(path, letters.outline(letter), place);
            at += letters.width(letter) * size;
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Shape outline, AffineTransform place) {
        double[] numbers = new double[6];
        for (PathIterator each = outline.getPathIterator(place); !each.isDone(); each.next()) {
            int kind = each.currentSegment(numbers);
            path.append("MLQCZ".charAt(kind));
            int count = new int[] {2, 2, 4, 6, 0}[kind];
            for (int i = 0; i < count; i++) {
                path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.3f", numbers[i]));
            }
        }
    }

    private synchronized PaperFont.Letters regular() {
        if (regular == null) {
            regular = PaperFont.REGULAR.letters();
        }
        return regular;
    }

    private synchronized PaperFont.Letters bold() {
        if (bold == null) {
            bold = PaperFont.BOLD.letters();
        }
        return bold;
    }
}
