package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.UnitSource;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;

/** Whose figures a table has: a column says it, heads, the name of the sheet, a title; or somebody does. */
record UnitChoice(Table table, Known known, Asking asking) {

    private static final int SHOWN = 5;
    /** How much less a title says than a name in a column of units. */
    private static final double TITLE = 0.5;

    /** @param sheetNames whether sheets of the file are called like units */
    UnitSource choose(List<ColumnGuess> columns, boolean sheetNames) {
        Optional<String> said = asking.said(Keys.unit(table.name()));
        if (said.isPresent()) {
            return said(said.get());
        }
        Optional<ColumnGuess> units =
                columns.stream().filter(column -> column.is(Role.UNIT)).findFirst();
        if (units.isPresent()) {
            return new UnitSource(UnitSource.Kind.COLUMN, blanks(units.get(), columns));
        }
        boolean heads = known.units()
                .areNamed(columns.stream()
                        .filter(column -> column.is(Role.FIGURE))
                        .map(column -> column.head().lowest())
                        .toList());
        if (heads) {
            return UnitSource.of(UnitSource.Kind.HEADS);
        }
        if (sheetNames) {
            return UnitSource.of(UnitSource.Kind.SHEET_NAME);
        }
        return Table.titleLabel(table.first(), known)
                .map(label -> new UnitSource(UnitSource.Kind.TITLE, label))
                .or(() -> Table.titleCell(table.first(), known)
                        .map(cell -> new UnitSource(UnitSource.Kind.CELL, cell.address())))
                .orElseGet(this::ask);
    }

    private static UnitSource said(String answer) {
        if (answer.equals(UnitSource.Kind.SHEET_NAME.word())) {
            return UnitSource.of(UnitSource.Kind.SHEET_NAME);
        }
        return Stream.of(UnitSource.Kind.TITLE, UnitSource.Kind.CELL)
                .filter(kind -> answer.startsWith(kind.word() + ":"))
                .findFirst()
                .map(kind -> new UnitSource(kind, answer.substring(kind.word().length() + 1)))
                .orElseGet(() -> new UnitSource(UnitSource.Kind.FIXED, answer));
    }

    /** Whose figures stand beside a blank cell of the column of units that is not merged: asked once. */
    private String blanks(ColumnGuess unit, List<ColumnGuess> columns) {
        Optional<SourceRow> blank = table.body().stream()
                .filter(row -> row.cell(unit.column()).isBlank() && !table.isMerged(row, unit.column()))
                .filter(row -> columns.stream()
                        .filter(column -> column.is(Role.FIGURE))
                        .anyMatch(column ->
                                ColumnProfile.of(List.of(row), column.column()).hasNumbers()))
                .findFirst();
        if (blank.isEmpty()) {
            return "";
        }
        Cell cell = blank.get().cell(unit.column());
        return asking.ask(new Question(
                        Keys.sheet(table.name(), "blank"),
                        blank.get().sheet(),
                        cell.address(),
                        "",
                        "Dòng %d có số liệu nhưng ô đơn vị trống: là của đơn vị ở dòng trên?".formatted(cell.row()),
                        List.of(
                                Suggestion.of(UnitSource.ABOVE, "của đơn vị ghi ở dòng trên gần nhất"),
                                Suggestion.of("fault", "không phải: để báo lỗi"))))
                .filter(UnitSource.ABOVE::equals)
                .orElse("");
    }

    private UnitSource ask() {
        List<String> texts = new ArrayList<>(table.first().titles().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .toList());
        String read = texts.isEmpty() ? "" : texts.get(0);
        texts.add(table.name());
        List<Suggestion> best = texts.stream()
                .filter(text -> !text.isEmpty())
                .flatMap(text -> known.units().suggestions(text).stream())
                // a letterhead names who wrote the table
                .map(one -> one.with(TITLE * one.nearness()))
                // what has another reason than likeness comes first
                .sorted(Comparator.<Suggestion>comparingDouble(one -> one.nearness() > 0 ? one.nearness() : 1)
                        .reversed())
                // several titles may name the same one
                .collect(Collectors.toMap(Suggestion::answer, one -> one, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(SHOWN)
                .toList();
        asking.ask(new Question(
                Keys.unit(table.name()),
                table.name(),
                "",
                read,
                "Bảng này là số liệu của đơn vị nào (mã đơn vị)?",
                best));
        return new UnitSource(UnitSource.Kind.FIXED, Asked.OPEN);
    }
}
