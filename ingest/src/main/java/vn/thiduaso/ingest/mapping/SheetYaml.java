package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Reads one block of {@code sheets}.
 *
 * @param all what words mean on every sheet that does not say it itself
 */
record SheetYaml(YamlMap block, IndexSet indexSet, OptionLabels labels, CellWords all) {

    static final Map<String, Form> FORMS = words(Form.values(), Form::word);
    static final Map<String, TableRows.Hidden> HIDDEN = words(TableRows.Hidden.values(), TableRows.Hidden::word);
    static final Map<String, UnitSource.Kind> UNITS = words(UnitSource.Kind.values(), UnitSource.Kind::word);
    static final Map<String, PeriodSource.Kind> PERIODS = words(PeriodSource.Kind.values(), PeriodSource.Kind::word);
    /** Under which key more is said of where the unit stands. */
    static final Map<UnitSource.Kind, String> UNIT_KEYS = Map.of(
            UnitSource.Kind.TITLE, "label",
            UnitSource.Kind.CELL, "at",
            UnitSource.Kind.COLUMN, "blank",
            UnitSource.Kind.FIXED, "code");

    private static final Pattern SPAN = Pattern.compile("(\\d{1,7})(?:\\s*-\\s*(\\d{1,7}))?");

    static <T> Map<String, T> words(T[] values, java.util.function.Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }

    String name() {
        return block.findText("sheet").orElse(SheetMapping.ANY);
    }

    /** Whether somebody has said that it is not read: nothing else is to be said of it then. */
    boolean isSkipped() {
        return block.isWord("read", TableRows.Hidden.SKIP.word());
    }

    /** Which sheet is not read: one that is named. */
    String skipped() {
        if (name().equals(SheetMapping.ANY)) {
            block.fault("sheet", "thiếu tên của sheet không đọc", "ghi sheet: TÊN, hoặc bỏ cả khối này");
        }
        return name();
    }

    Optional<SheetMapping> read() {
        int before = block.book().unreadable();
        String sheet = name();
        Asked.word(block, "read", ColumnYaml.HIDDEN, TableRows.Hidden.TAKE);
        Form form = Asked.word(block, "form", FORMS, Form.INDICATOR_COLUMNS);
        Optional<TableRows> rows = block.map("rows").flatMap(SheetYaml::rows);
        UnitSource unit = block.findMap("unit").flatMap(SheetYaml::unit).orElse(UnitSource.of(UnitSource.Kind.COLUMN));
        PeriodSource period =
                block.findMap("period").flatMap(SheetYaml::period).orElse(PeriodSource.of(PeriodSource.Kind.ASKED));
        CellWords words = WordsYaml.read(block, labels).and(all);
        List<ColumnMapping> columns = new ArrayList<>();
        for (YamlMap column : block.maps("columns")) {
            new ColumnYaml(column, indexSet, form).read().ifPresent(columns::add);
        }
        block.close();
        return rows.flatMap(found -> block.book()
                .attempt(
                        before,
                        block.line(),
                        block.path(),
                        () -> new SheetMapping(sheet, form, found, unit, period, words, columns)));
    }

    private static Optional<TableRows> rows(YamlMap rows) {
        int before = rows.book().unreadable();
        Optional<int[]> head = span(rows, "head");
        int first = rows.has("first")
                ? rows.whole("first", 0)
                : head.map(span -> span[1] + 1).orElse(0);
        OptionalInt last = rows.has("last") ? OptionalInt.of(rows.whole("last", 0)) : OptionalInt.empty();
        RowWords end = new RowWords(rows.texts("end"));
        RowWords skip = new RowWords(rows.texts("skip"));
        TableRows.Hidden hidden = Asked.word(rows, "hidden", HIDDEN, TableRows.Hidden.ASK);
        int line = rows.line();
        rows.close();
        return head.flatMap(span -> rows.book()
                .attempt(
                        before,
                        line,
                        rows.path(),
                        () -> new TableRows(span[0], span[1], first, last, end, skip, hidden)));
    }

    private static Optional<int[]> span(YamlMap rows, String key) {
        if (Asked.isOpen(rows, key)) {
            return Optional.empty();
        }
        Matcher span = SPAN.matcher(rows.text(key));
        if (span.matches()) {
            int from = Integer.parseInt(span.group(1));
            return Optional.of(new int[] {from, span.group(2) == null ? from : Integer.parseInt(span.group(2))});
        }
        if (rows.has(key)) {
            rows.fault(key, "không phải các dòng tiêu đề", "ghi dòng đầu và dòng cuối, ví dụ 4-6, hoặc một dòng: 4");
        }
        return Optional.empty();
    }

    private static Optional<UnitSource> unit(YamlMap unit) {
        int before = unit.book().unreadable();
        UnitSource.Kind kind = Asked.word(unit, "from", UNITS, UnitSource.Kind.COLUMN);
        String text = Asked.text(unit, UNIT_KEYS.getOrDefault(kind, "code")).orElse("");
        String where = kind == UnitSource.Kind.COLUMN && text.equals("fault") ? "" : text;
        int line = unit.line();
        unit.close();
        return unit.book().attempt(before, line, unit.path(), () -> new UnitSource(kind, where));
    }

    private static Optional<PeriodSource> period(YamlMap period) {
        int before = period.book().unreadable();
        PeriodSource.Kind kind = Asked.word(period, "from", PERIODS, PeriodSource.Kind.ASKED);
        Optional<Period> fixed = Asked.text(period, "period").flatMap(text -> {
            Optional<Period> found = Period.find(text);
            if (found.isEmpty()) {
                period.fault("period", "không phải một kỳ", "ghi 2026, 2026-H1, 2026-Q3 hoặc 2026-10");
            }
            return found;
        });
        int line = period.line();
        period.close();
        return period.book().attempt(before, line, period.path(), () -> new PeriodSource(kind, fixed));
    }
}
