package vn.thiduaso.ingest.propose;

import java.util.List;

import vn.thiduaso.ingest.mapping.PeriodSource;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.mapping.Role;

/** What period the figures of a table are of: a column says it, heads, a title; or the file does not. */
record PeriodChoice(Table table, Known known) {

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
