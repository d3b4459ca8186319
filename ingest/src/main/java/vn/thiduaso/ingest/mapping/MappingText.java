package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.scoring.Period;

/**
 * Writes a mapping as people read and answer it. Reading what is written gives the same mapping.
 *
 * @param notes what is to be told of a place, one line each: put above it as comments
 */
public record MappingText(Notes notes) {

    /** In the order in which words of them are written. */
    public static final List<CellWords.Place> PLACES =
            List.of(CellWords.Place.OTHER, CellWords.Place.COUNT, CellWords.Place.ANSWER);

    /** What is to be told of the places of a mapping. */
    public interface Notes {

        /** Tells nothing. */
        Notes NONE = (sheet, what) -> List.of();

        /**
         * @param sheet name of the sheet, empty for what is of the whole file
         * @param what the place in the mapping: {@code C}, {@code C/number}, {@code unit}, {@code word/x}, {@code count-word/x}, {@code answer-word/x}, {@code option-word/CQS.2/x}, {@code unit/Trường A}
         */
        List<String> of(String sheet, String what);

        /** Sheets of which nobody has said whether they are read. */
        default List<String> sheets() {
            return List.of();
        }

        /** Words of which nobody has said what they mean. */
        default List<OpenWord> words() {
            return List.of();
        }
    }

    /**
     * @param key of the question
     * @param in the word in YAML for where it stands; empty where nothing has to be said
     */
    public record OpenWord(String key, String word, String in) {}

    public String write(Mapping mapping) {
        StringBuilder text = new StringBuilder();
        line(text, 0, "mapping: " + quoted(mapping.name()));
        line(text, 0, "index-set: " + quoted(mapping.indexSet()));
        if (!mapping.sender().isEmpty()) {
            line(text, 0, "sender: " + quoted(mapping.sender()));
        }
        line(text, 0, "sheets:");
        mapping.sheets().forEach(sheet -> sheet(text, sheet));
        mapping.skipped().forEach(sheet -> read(text, sheet, TableRows.Hidden.SKIP.word()));
        notes.sheets().forEach(sheet -> {
            noted(text, 1, sheet, "read");
            read(text, sheet, open());
        });
        words(text);
        aliases(text, "units", "unit/", mapping.units());
        aliases(text, "indicators", "indicator/", mapping.indicators());
        return text.toString();
    }

    private void sheet(StringBuilder text, SheetMapping sheet) {
        line(text, 1, "- sheet: " + quoted(sheet.sheet()));
        line(text, 2, "form: " + sheet.form().word());
        rows(text, sheet);
        noted(text, 2, sheet.sheet(), "unit");
        boolean blank = !noted(text, 2, sheet.sheet(), "blank").isEmpty();
        line(text, 2, "unit: " + (blank ? "{from: column, blank: %s}".formatted(open()) : unit(sheet.unit())));
        line(text, 2, "period: " + period(sheet.period()));
        words(text, sheet.words());
        line(text, 2, "columns:");
        sheet.columns().forEach(column -> column(text, sheet.sheet(), column));
    }

    private static void read(StringBuilder text, String sheet, String read) {
        line(text, 1, "- {sheet: %s, read: %s}".formatted(quoted(sheet), read));
    }

    private void rows(StringBuilder text, SheetMapping sheet) {
        TableRows rows = sheet.rows();
        line(text, 2, "rows:");
        line(
                text,
                3,
                "head: "
                        + (rows.headFrom() == rows.headTo() ? rows.headFrom() : rows.headFrom() + "-" + rows.headTo()));
        line(text, 3, "first: " + rows.first());
        rows.last().ifPresent(last -> line(text, 3, "last: " + last));
        line(text, 3, "end: " + list(rows.end()));
        line(text, 3, "skip: " + list(rows.skip()));
        List<String> asked = noted(text, 3, sheet.sheet(), "hidden");
        line(text, 3, "hidden: " + (asked.isEmpty() ? rows.hidden().word() : open()));
    }

    private static String open() {
        return "\"" + Asked.OPEN + "\"";
    }

    private static String list(RowWords words) {
        return words.words().stream().map(MappingText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String unit(UnitSource unit) {
        String from = "from: " + unit.kind().word();
        return unit.text().isEmpty()
                ? "{%s}".formatted(from)
                : "{%s, %s: %s}".formatted(from, SheetYaml.UNIT_KEYS.get(unit.kind()), quoted(unit.text()));
    }

    private static String period(PeriodSource period) {
        String from = "from: " + period.kind().word();
        return period.fixed()
                .map(Period::toString)
                .map(fixed -> "{%s, period: %s}".formatted(from, quoted(fixed)))
                .orElse("{%s}".formatted(from));
    }

    /** Open ones: they are asked of all sheets at once. */
    private void words(StringBuilder text) {
        if (!notes.words().isEmpty()) {
            line(text, 0, "words:");
        }
        notes.words().forEach(open -> {
            noted(text, 1, "", open.key());
            word(text, 1, open.word(), open.in(), open());
        });
    }

    private static void words(StringBuilder text, CellWords words) {
        if (words.equals(new CellWords(Map.of()))) {
            return;
        }
        line(text, 2, "words:");
        for (CellWords.Place place : PLACES) {
            words(text, words.of(place), CellWords.Meaning::word, place.in());
        }
        words.options().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(figure -> words(text, figure.getValue(), means -> means, figure.getKey()));
    }

    private static <T> void words(StringBuilder text, Map<String, T> meanings, Function<T, String> means, String in) {
        meanings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word -> word(text, 3, word.getKey(), in, means.apply(word.getValue())));
    }

    private static void word(StringBuilder text, int depth, String word, String in, String means) {
        String where = in.isEmpty() ? "" : "%s: %s, ".formatted(WordsYaml.IN, in);
        line(text, depth, "- {word: %s, %smeans: %s}".formatted(quoted(word), where, means));
    }

    private void column(StringBuilder text, String sheet, ColumnMapping column) {
        String at = CellAddress.letters(column.column());
        String begin = "- {head: %s, at: %s".formatted(quoted(column.head()), at);
        if (!column.isFigure()) {
            line(text, 3, "%s, role: %s}".formatted(begin, column.role().word()));
            return;
        }
        ColumnMapping.Figure figure = column.figure();
        line(text, 3, "- head: " + quoted(column.head()));
        line(text, 4, "at: " + at);
        if (!notes.of(sheet, at + "/role").isEmpty()) {
            asked(text, sheet, at, "role", "");
        }
        key(text, sheet, at, "code", figure.code());
        key(text, sheet, at, "unit", figure.unit());
        asked(text, sheet, at, "part", figure.part().word());
        asked(text, sheet, at, "number", figure.number().word());
        asked(text, sheet, at, "value-unit", figure.valueUnit().word());
        asked(text, sheet, at, "mode", figure.mode().word());
        if (figure.hidden()) {
            asked(text, sheet, at, "hidden", TableRows.Hidden.TAKE.word());
        }
    }

    private void key(StringBuilder text, String sheet, String at, String key, String value) {
        if (!value.isEmpty()) {
            asked(text, sheet, at, key, quoted(value));
        }
    }

    private void asked(StringBuilder text, String sheet, String at, String key, String word) {
        List<String> asked = noted(text, 4, sheet, at + "/" + key);
        line(text, 4, key + ": " + (asked.isEmpty() ? word : open()));
    }

    private void aliases(StringBuilder text, String key, String what, Aliases aliases) {
        if (aliases.written().isEmpty()) {
            return;
        }
        line(text, 0, key + ":");
        aliases.written().forEach((written, code) -> {
            noted(text, 1, "", what + written);
            line(
                    text,
                    1,
                    "- {written: %s, code: %s}"
                            .formatted(quoted(written), code.equals(Aliases.NOTHING) ? Asked.SKIP : quoted(code)));
        });
    }

    private List<String> noted(StringBuilder text, int depth, String sheet, String what) {
        List<String> lines = notes.of(sheet, what);
        lines.forEach(line -> line(text, depth, "# " + line.replaceAll("\\p{Cntrl}+", " ")));
        return lines;
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    /** A text in double quotes, so that nothing in it is YAML. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').appendCodePoint(letter);
            } else if (Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029 || letter == 0xfeff) {
                quoted.append(String.format("\\u%04x", letter));
            } else {
                quoted.appendCodePoint(letter);
            }
        });
        return quoted.append('"').toString();
    }
}
