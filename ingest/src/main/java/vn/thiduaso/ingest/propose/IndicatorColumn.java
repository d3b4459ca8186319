package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.mapping.Role;

/**
 * Which column says the indicator of each row, where no head does: somebody has said it, or most of its texts are like names of the set. Its table is one
 * with indicators in rows then, whatever its other heads are like.
 */
record IndicatorColumn(Table table, Known known, Asking asking) {

    /** Texts of a column that are compared with names of the set. */
    private static final int LOOKED_AT = 40;
    /** As many of them must be like names, and more than half. */
    private static final int FEWEST = 3;
    /** From here on a text is taken for a name: what its row is about is asked all the same. */
    private static final double LIKE = 0.6;

    /** The columns of a table with the one that says the indicator; the same when there is none. */
    List<ColumnGuess> find(List<ColumnGuess> columns) {
        Optional<ColumnGuess> said = columns.stream().filter(this::isSaid).findFirst();
        if (said.isPresent()) {
            return columns.stream()
                    .map(column -> column == said.get() ? column : beside(column))
                    .toList();
        }
        boolean told = columns.stream()
                .anyMatch(column -> column.is(Role.INDICATOR) || !column.code().isEmpty());
        Optional<ColumnGuess> named = told
                ? Optional.empty()
                : columns.stream()
                        .filter(this::isFree)
                        .filter(column -> isNamed(column, columns))
                        .findFirst();
        return columns.stream()
                .map(column -> named.filter(column::equals).isPresent() ? column.as(Role.INDICATOR) : column)
                .toList();
    }

    /** Whether somebody says it of a column whose head does not. */
    private boolean isSaid(ColumnGuess column) {
        return column.is(Role.INDICATOR)
                && said(column)
                && HeadWords.role(column.head().lowest())
                        .filter(Role.INDICATOR::equals)
                        .isEmpty();
    }

    private boolean said(ColumnGuess column) {
        return asking.said(Keys.column(table.name(), column.column())).isPresent();
    }

    /** What a head, or somebody before, says of a column beside it is no figure of the set any more. */
    private static ColumnGuess beside(ColumnGuess column) {
        if (column.is(Role.INDICATOR)) {
            return column.as(Role.NOTE);
        }
        return column.code().isEmpty() ? column : column.open();
    }

    private boolean isFree(ColumnGuess column) {
        return column.role().isEmpty() && !said(column) && !column.profile().isOfFigures();
    }

    /** Whether most texts are like names, and more of them than heads are. */
    private boolean isNamed(ColumnGuess column, List<ColumnGuess> columns) {
        List<String> texts = table.body().stream()
                .map(row -> row.cell(column.column()).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(LOOKED_AT)
                .toList();
        if (texts.size() < FEWEST) {
            return false;
        }
        long like = texts.stream().filter(this::isName).count();
        return like >= FEWEST
                && 2 * like > texts.size()
                && like
                        > columns.stream()
                                .filter(other -> other.profile().isOfFigures())
                                .map(other ->
                                        known.codes().suggestions(other.head().levels()))
                                .filter(near -> Question.sure(near).isPresent())
                                .count();
    }

    private boolean isName(String text) {
        if (known.codes().certain(text).isPresent() || known.codes().isGroup(text)) {
            return true;
        }
        return known.units().like(text).isEmpty()
                && known.codes().suggestions(text, HeadWords.isPercentage(text)).stream()
                        .anyMatch(one -> one.nearness() >= LIKE);
    }
}
