package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.scoring.indexset.Part;

/**
 * What columns that are asked about will likely be: what their cells mean is asked together with it, so that a file is answered in one round. Of a column
 * that will likely not be read, or of which nothing says what it holds, nothing more is asked until somebody says that it is read.
 */
record ProposedColumns(Table table, Asking asking) {

    private String key(ColumnGuess column) {
        return Keys.column(table.name(), column.column());
    }

    /** Those that are read, or will likely be. Where rows say the figure, a column is read unless something speaks against it. */
    List<ColumnGuess> read(List<ColumnGuess> columns) {
        return columns.stream()
                .filter(column -> !asking.isOpen(key(column))
                        || asking.likely(key(column))
                                .map(answer -> !answer.equals(Role.NOTE.word()))
                                .orElse(!column.code().equals(Asked.OPEN)))
                .toList();
    }

    /** Whether a column will likely be left to people. */
    boolean isLeftOut(ColumnGuess column) {
        return asking.likely(key(column)).filter(Role.NOTE.word()::equals).isPresent();
    }

    /** The figure a column has, or likely has; empty while nothing says it, and where rows do. */
    Optional<PartCode> figure(ColumnGuess column) {
        if (!column.code().equals(Asked.OPEN)) {
            return column.code().isEmpty()
                    ? Optional.empty()
                    : Optional.of(PartCode.of(column.code(), column.partOrValue()));
        }
        return asking.likely(key(column))
                .filter(answer -> !answer.equals(Role.NOTE.word()))
                .map(PartCode::of)
                .map(likely -> PartCode.of(
                        likely.code(), column.part().or(likely::part).orElse(Part.VALUE)));
    }
}
