package vn.thiduaso.dashboard.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What stands on the sheets of a PDF as Chromium writes them: their sizes, and their texts by the tables of letters the fonts bring along. Reads no other PDF. */
final class PdfText {

    /**
     * @param width in points, as the sheet is held
     * @param text without spaces and line ends, which a PDF does not keep
     */
    record Sheet(double width, double height, String text) {}

    private static final Pattern OBJECT = Pattern.compile("(?s)(?<=\\n)(\\d+) 0 obj\\n(.*?)\\nendobj");
    private static final Pattern STREAM = Pattern.compile("(?s)stream\\r?\\n(.*)\\r?\\nendstream");
    private static final Pattern BOX = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");
    private static final Pattern FONT = Pattern.compile("/(F\\d+) (\\d+) 0 R");
    private static final Pattern FORM = Pattern.compile("/(X\\d+) (\\d+) 0 R");
    private static final Pattern SHOWN = Pattern.compile("/(F\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]+)>|/(X\\d+) Do");
    private static final Pattern RANGE = Pattern.compile("<(\\w{4})> <(\\w{4})> <(\\w{4})>");
    private static final Pattern LETTER = Pattern.compile("<(\\w{4})> <(\\w+)>");

    private final Map<String, String> objects = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Map<Integer, String>> known = new HashMap<>();

    private PdfText(byte[] pdf) {
        Matcher object = OBJECT.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (object.find()) {
            objects.put(object.group(1), object.group(2));
            order.add(object.group(2));
        }
    }

    static List<Sheet> sheets(byte[] pdf) {
        PdfText read = new PdfText(pdf);
        return read.order.stream()
                .filter(object -> object.matches("(?s)<</Type /Page\\b(?!s).*"))
                .map(read::sheet)
                .toList();
    }

    private Sheet sheet(String page) {
        Matcher box = BOX.matcher(page);
        if (!box.find()) {
            throw new IllegalStateException("a page without a size");
        }
        return new Sheet(
                Double.parseDouble(box.group(1)),
                Double.parseDouble(box.group(2)),
                text(page, stream(of(page, "/Contents"))).replaceAll("\\s", ""));
    }

    private String of(String object, String name) {
        Matcher reference = Pattern.compile(Pattern.quote(name) + " (\\d+) 0 R").matcher(object);
        return reference.find() ? objects.getOrDefault(reference.group(1), "") : "";
    }

    private Map<Integer, String> letters(String font) {
        return known.computeIfAbsent(font, this::read);
    }

    private Map<Integer, String> read(String font) {
        Map<Integer, String> letters = new HashMap<>();
        String table = stream(of(objects.getOrDefault(font, ""), "/ToUnicode"));
        for (String part : table.split("(?=begin)")) {
            if (part.startsWith("beginbfrange")) {
                RANGE.matcher(part).results().forEach(range -> {
                    int from = Integer.parseInt(range.group(1), 16);
                    int to = Integer.parseInt(range.group(2), 16);
                    int first = Integer.parseInt(range.group(3), 16);
                    for (int at = from; at <= to; at++) {
                        letters.put(at, Character.toString(first + at - from));
                    }
                });
            } else if (part.startsWith("beginbfchar")) {
                LETTER.matcher(part)
                        .results()
                        .forEach(one -> letters.put(Integer.parseInt(one.group(1), 16), unicode(one.group(2))));
            }
        }
        return letters;
    }

    private static String unicode(String hex) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at + 4 <= hex.length(); at += 4) {
            text.append((char) Integer.parseInt(hex.substring(at, at + 4), 16));
        }
        return text.toString();
    }

    /** @param owner names the fonts, and the parts that are drawn as a whole */
    private String text(String owner, String content) {
        Map<String, String> fonts = named(FONT, owner);
        Map<String, String> forms = named(FORM, owner);
        StringBuilder text = new StringBuilder();
        Map<Integer, String> letters = Map.of();
        Matcher shown = SHOWN.matcher(content);
        while (shown.find()) {
            if (shown.group(1) != null) {
                letters = letters(fonts.getOrDefault(shown.group(1), ""));
            } else if (shown.group(2) != null) {
                String hex = shown.group(2);
                for (int at = 0; at + 4 <= hex.length(); at += 4) {
                    text.append(letters.getOrDefault(Integer.parseInt(hex.substring(at, at + 4), 16), ""));
                }
            } else {
                String form = objects.getOrDefault(forms.getOrDefault(shown.group(3), ""), "");
                if (form.contains("/Subtype /Form")) {
                    text.append(text(form, stream(form)));
                }
            }
        }
        return text.toString();
    }

    private static Map<String, String> named(Pattern what, String owner) {
        Map<String, String> named = new HashMap<>();
        what.matcher(owner).results().forEach(one -> named.put(one.group(1), one.group(2)));
        return named;
    }

    private static String stream(String object) {
        Matcher stream = STREAM.matcher(object);
        if (!stream.find()) {
            return "";
        }
        Inflater inflater = new Inflater();
        inflater.setInput(stream.group(1).getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
                whole.write(part, 0, read);
            }
        } catch (DataFormatException notPacked) {
            return stream.group(1);
        } finally {
            inflater.end();
        }
        return whole.toString(StandardCharsets.ISO_8859_1);
    }
}
