package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import vn.thiduaso.ingest.mapping.Aliases;
import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.TableRows;
import vn.thiduaso.ingest.mapping.UnitSource;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;

/** What rows with figures are about, where what they are called is no code and no name: a unit or an indicator under another name, or a sum. */
final class RowChoice {

    /** What it means to skip a row that names no unit. */
    static final String NO_UNIT = "dòng này không phải một đơn vị, không đọc";

    private static final String NO_INDICATOR = "dòng cộng hoặc không thuộc bộ chỉ số, không đọc";

    /** Why a row is taken for a sum: it is called so. */
    private static final String ADDITION = "dòng cộng";

    private final Table table;
    private final List<SourceRow> body;
    private final Known known;
    private final Asking asking;
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> indicators = new LinkedHashMap<>();
    private NumberedUnits numbered;

    RowChoice(Table table, List<SourceRow> body, Known known, Asking asking) {
        this.table = table;
        this.body = List.copyOf(body);
        this.known = known;
        this.asking = asking;
        numbered = new NumberedUnits(List.of(), known.units());
    }

    void look(List<ColumnGuess> columns, UnitSource unit, Form form) {
        numbered = new NumberedUnits(texts(columns, unit), known.units());
        List<SourceRow> rows =
                body.stream().filter(row -> hasFigures(row, columns)).toList();
        Optional<ColumnGuess> indicator = columns.stream()
                .filter(column -> column.is(Role.INDICATOR) && form == Form.INDICATOR_ROWS)
                .findFirst();
        indicator.ifPresent(column -> {
            RowFigures figures = new RowFigures(known, rows, columns, column.column());
            rows.forEach(row -> indicator(row, row.cell(column.column()), figures));
        });
        AddedRows added = AddedRows.of(rows, columns);
        for (SourceRow row : rows) {
            columns.stream()
                    .filter(column -> column.is(Role.UNIT) && unit.kind() == UnitSource.Kind.COLUMN)
                    .forEach(column -> unit(row.sheet(), row.cell(column.column()), () -> added.isSum(row)));
        }
        if (unit.kind() == UnitSource.Kind.SHEET_NAME) {
            table.sheets()
                    .forEach(on ->
                            unit(on.sheet().name(), Cell.text(1, 0, on.sheet().name()), () -> false));
        }
        if (unit.kind() == UnitSource.Kind.HEADS) {
            columns.stream()
                    .filter(column -> column.is(Role.FIGURE))
                    .forEach(column -> unit(table.name(), column.head().cell(), () -> false));
        }
    }

    /** Everything that is taken for the name of a unit. */
    private List<String> texts(List<ColumnGuess> columns, UnitSource unit) {
        return switch (unit.kind()) {
            case COLUMN ->
                columns.stream()
                        .filter(column -> column.is(Role.UNIT))
                        .flatMap(column -> body.stream()
                                .map(row -> row.cell(column.column()).text()))
                        .toList();
            case HEADS ->
                columns.stream()
                        .filter(column -> column.is(Role.FIGURE))
                        .map(column -> column.head().lowest())
                        .toList();
            case SHEET_NAME ->
                table.sheets().stream().map(on -> on.sheet().name()).toList();
            default -> List.of();
        };
    }

    private static boolean hasFigures(SourceRow row, List<ColumnGuess> columns) {
        return columns.stream()
                .anyMatch(column ->
                        column.is(Role.FIGURE) && !row.cell(column.column()).isBlank());
    }

    /** @param added whether the rows below add up to this one */
    private void unit(String sheet, Cell cell, BooleanSupplier added) {
        String text = cell.text();
        if (text.isEmpty()
                || units.containsKey(text)
                || known.units().certain(text).isPresent()) {
            return;
        }
        boolean sum = HeadWords.isSum(text);
        Optional<String> said = asking.unitNamed(text);
        if (said.isPresent()) {
            units.put(text, code(said.get()));
            return;
        }
        if (known.units().isEmpty() && !sum) {
            return;
        }
        if (sum && !known.units().isEmpty()) {
            units.put(text, Aliases.NOTHING);
            return;
        }
        Optional<String> recalled = asking.recalled(text, known.recalled().certain(text));
        if (recalled.isPresent()) {
            units.put(text, code(recalled.get()));
            return;
        }
        List<Suggestion> near = known.recalled().first(text, numbered.suggestions(text));
        String sumOf = HeadWords.isAddition(text)
                ? ADDITION
                : Question.sure(near).isEmpty() && added.getAsBoolean() ? "bằng tổng các dòng dưới" : "";
        units.put(
                text,
                ask(
                        Keys.unitName(text),
                        sheet,
                        cell,
                        "“%s” là đơn vị nào (mã đơn vị)?",
                        withSkipped(near, NO_UNIT, sumOf)));
    }

    /**
     * With that of not reading the row: last, or first where it adds up others.
     *
     * @param skip what not reading it means
     * @param sum why it is taken for a sum; empty where it is not
     */
    private static List<Suggestion> withSkipped(List<Suggestion> near, String skip, String sum) {
        if (!sum.isEmpty()) {
            return Suggestion.sureBefore(new Suggestion(Asked.SKIP, skip, sum, 0), near);
        }
        List<Suggestion> suggestions = new ArrayList<>(near);
        if (suggestions.stream().noneMatch(one -> one.answer().equals(Asked.SKIP))) {
            suggestions.add(Suggestion.of(Asked.SKIP, skip));
        }
        return suggestions;
    }

    private void indicator(SourceRow row, Cell cell, RowFigures figures) {
        String text = cell.text();
        if (text.isEmpty() || indicators.containsKey(text)) {
            return;
        }
        Optional<String> said = asking.indicatorNamed(text);
        if (said.isPresent()) {
            indicators.put(text, code(said.get()));
            return;
        }
        Optional<String> certain = known.codes().certain(text);
        if (certain.isPresent()) {
            // a name with a number before it is no name to the checks
            if (known.codes().named(text).isEmpty()) {
                indicators.put(text, certain.get());
            }
            return;
        }
        if (known.codes().isGroup(text)) {
            indicators.put(text, Aliases.NOTHING);
            return;
        }
        List<Suggestion> near = figures.suggestions(text);
        boolean sum = HeadWords.isAddition(text) && Question.likely(near).isEmpty();
        List<Suggestion> suggestions = withSkipped(near, NO_INDICATOR, sum ? ADDITION : "");
        indicators.put(
                text, ask(Keys.indicatorName(text), row.sheet(), cell, "“%s” là chỉ số nào (mã chỉ số)?", suggestions));
    }

    /** The sign of an open question. */
    private String ask(String key, String sheet, Cell cell, String text, List<Suggestion> suggestions) {
        asking.ask(new Question(key, sheet, cell.address(), cell.text(), text.formatted(cell.text()), suggestions));
        return Asked.OPEN;
    }

    private static String code(String answer) {
        return answer.equals(Asked.SKIP) ? Aliases.NOTHING : answer;
    }

    /** What to do with hidden rows that have figures. */
    TableRows.Hidden hidden(List<ColumnGuess> columns) {
        List<SourceRow> rows = body.stream()
                .filter(row -> table.isHidden(row) && hasFigures(row, columns))
                .toList();
        if (rows.isEmpty()) {
            return TableRows.Hidden.ASK;
        }
        String numbers = String.join(
                ", ", rows.stream().map(row -> String.valueOf(row.number())).toList());
        Optional<String> answer = asking.ask(new Question(
                Keys.hidden(table.name()),
                rows.get(0).sheet(),
                rows.get(0).cell(0).address(),
                "",
                "Dòng %s đang bị ẩn nhưng có số liệu, đọc hay bỏ qua?".formatted(numbers),
                List.of(
                        Suggestion.of(TableRows.Hidden.TAKE.word(), "đọc như các dòng khác"),
                        Suggestion.of(TableRows.Hidden.SKIP.word(), "bỏ qua"))));
        return answer.filter(TableRows.Hidden.TAKE.word()::equals).isPresent()
                ? TableRows.Hidden.TAKE
                : (answer.isPresent() ? TableRows.Hidden.SKIP : TableRows.Hidden.ASK);
    }

    /** Codes of units by what rows call them. */
    Map<String, String> units() {
        return units;
    }

    Map<String, String> indicators() {
        return indicators;
    }
}
