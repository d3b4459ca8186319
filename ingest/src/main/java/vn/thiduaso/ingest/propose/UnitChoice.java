package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.UnitSource;
import vn.thiduaso.ingest.read.Cell;

/** Whose figures a table has: a column says it, heads, the name of the sheet, a title; or somebody does. */
record UnitChoice(Table table, Known known, Asking asking) {

    private static final int SHOWN = 5;

    /** @param sheetNames whether sheets of the file are called like units */
    UnitSource choose(List<ColumnGuess> columns, boolean sheetNames) {
        Optional<String> said = asking.said(Keys.unit(table.name()));
        if (said.isPresent()) {
            return said(said.get());
        }
        if (columns.stream().anyMatch(column -> column.is(Role.UNIT))) {
            return UnitSource.of(UnitSource.Kind.COLUMN);
        }
        boolean heads = !known.units().isEmpty()
                && columns.stream()
                        .filter(column -> column.is(Role.FIGURE))
                        .allMatch(column ->
                                known.units().certain(column.head().lowest()).isPresent());
        if (heads) {
            return UnitSource.of(UnitSource.Kind.HEADS);
        }
        if (sheetNames) {
            return UnitSource.of(UnitSource.Kind.SHEET_NAME);
        }
        return Table.titleLabel(table.first(), known)
                .map(label -> new UnitSource(UnitSource.Kind.TITLE, label))
                .orElseGet(this::ask);
    }

    private static UnitSource said(String answer) {
        if (answer.equals(UnitSource.Kind.SHEET_NAME.word())) {
            return UnitSource.of(UnitSource.Kind.SHEET_NAME);
        }
        String title = UnitSource.Kind.TITLE.word() + ":";
        return answer.startsWith(title)
                ? new UnitSource(UnitSource.Kind.TITLE, answer.substring(title.length()))
                : new UnitSource(UnitSource.Kind.FIXED, answer);
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
                .sorted(Comparator.comparingDouble(Suggestion::nearness).reversed())
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
