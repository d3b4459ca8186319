package vn.thiduaso.dashboard.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of paper: what the style sheet of the pages says by day, for documents have no night. */
final class PaperInk {

    private static final Pattern DAY = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");

    private PaperInk() {}

    /** Colour by name of token. */
    static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher day = DAY.matcher(text("/assets/tokens.css"));
        if (day.find()) {
            TOKEN.matcher(day.group(1)).results().forEach(token -> colours.put(token.group(1), token.group(2)));
        }
        return colours;
    }

    static String text(String resource) {
        try (InputStream file = PaperInk.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(resource, fault);
        }
    }
}
