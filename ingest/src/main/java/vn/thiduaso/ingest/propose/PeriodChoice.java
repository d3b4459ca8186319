package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.mapping.PeriodSource;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.Period;

/** What period the figures of a table are of: a column says it, heads, a title; or the file does not. */
record PeriodChoice(Table table, Known known) {

    /** The first cell that names another period than the one that is loaded, where nothing in the table is of that one: its figures would be refused. */
    Optional<OtherPeriod> other(List<ColumnGuess> columns, List<SourceRow> rows) {
        PeriodText text = new PeriodText(known.asked());
        PeriodSource.Kind kind = choose(columns).kind();
        List<OtherPeriod> named = switch (kind) {
            case COLUMN ->
                columns.stream()
                        .filter(column -> column.is(Role.PERIOD))
                        .flatMap(column -> rows.stream().map(row -> row.cell(column.column())))
                        .flatMap(cell -> text.of(cell).map(period -> of(cell, period)).stream())
                        .toList();
            case TITLE ->
                text
                        .inTitles(table.first().titles())
                        .flatMap(cell -> Period.find(cell.means()).map(period -> of(cell, period)))
                        .stream()
                        .toList();
            case ASKED, FIXED, HEADS -> List.of();
        };
        return named.stream().anyMatch(one -> one.period().equals(known.asked()))
                ? Optional.empty()
                : named.stream().findFirst();
    }

    private OtherPeriod of(Cell cell, Period period) {
        return new OtherPeriod(table.name(), cell.address(), cell.text(), period);
    }

    PeriodSource choose(List<ColumnGuess> columns) {
        if (columns.stream().anyMatch(column -> column.is(Role.PERIOD))) {
            return PeriodSource.of(PeriodSource.Kind.COLUMN);
        }
        PeriodText text = new PeriodText(known.asked());
        long periods = columns.stream()
                .filter(column -> column.is(Role.FIGURE))
                .flatMap(column -> text.in(column.head().joined()).stream())
                .distinct()
                .count();
        if (periods > 1) {
            return PeriodSource.of(PeriodSource.Kind.HEADS);
        }
        boolean title = text.inTitles(table.first().titles()).isPresent();
        return PeriodSource.of(title ? PeriodSource.Kind.TITLE : PeriodSource.Kind.ASKED);
    }
}
