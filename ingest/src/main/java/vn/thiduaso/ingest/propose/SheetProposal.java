package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.mapping.Aliases;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.Heads;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SheetMapping;
import vn.thiduaso.ingest.mapping.UnitSource;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * What can be said of one table.
 *
 * @param sheetNames whether sheets of the file are called like units
 */
record SheetProposal(Table table, Known known, Asking asking, boolean sheetNames) {

    /** Texts of a column that are compared with names of units. */
    private static final int LOOKED_AT = 40;
    /** Columns that may name units: those before the figures. */
    private static final int FIRST_COLUMNS = 4;

    /** A sheet as far as it is known, and what its rows are called. */
    record Draft(
            SheetMapping mapping,
            Aliases units,
            Aliases indicators,
            List<Unread> unread,
            Optional<OtherPeriod> otherPeriod) {

        Draft {
            unread = List.copyOf(unread);
        }
    }

    /** Empty when the table has no figures that anybody could want. */
    Optional<Draft> propose() {
        asking.remember(table.name(), table.first().heads());
        List<ColumnGuess> columns = new IndicatorColumn(table, known, asking).find(columns(table.body()));
        Form form = form(columns);
        // rows of indicators begin like sums that are none
        Table read = form == Form.INDICATOR_ROWS ? table.ofIndicators() : table;
        List<SourceRow> body = read.body();
        Known there = known.of(units(columns, body)).about(table.first().title());
        return new SheetProposal(read, there, asking, sheetNames).propose(columns, form, body);
    }

    /** Codes of units that stand in the first columns, in heads or in the name of a sheet; none where all units are of one kind, which narrows nothing. */
    private Set<String> units(List<ColumnGuess> columns, List<SourceRow> body) {
        if (known.indexSet().definition().appliesTo().size() == 1) {
            return Set.of();
        }
        Stream<String> cells = columns.stream()
                .limit(FIRST_COLUMNS)
                .filter(column -> column.is(Role.UNIT) || !column.profile().isOfFigures())
                .flatMap(column -> body.stream()
                        .limit(LOOKED_AT)
                        .map(row -> row.cell(column.column()).text()));
        Stream<String> heads = columns.stream().map(column -> column.head().lowest());
        Stream<String> sheets = table.sheets().stream().map(on -> on.sheet().name());
        return Stream.of(cells, heads, sheets)
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .distinct()
                .flatMap(text -> known.units().like(text).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Draft> propose(List<ColumnGuess> columns, Form form, List<SourceRow> body) {
        List<ColumnGuess> roles = new ColumnChoice(table, form, columns, known, asking).choose();
        List<SourceRow> rows =
                body.stream().filter(row -> isAboutSomething(row, roles)).toList();
        List<ColumnGuess> chosen = roles.stream().map(column -> column.in(rows)).toList();
        if (chosen.stream().noneMatch(column -> column.is(Role.FIGURE))) {
            return Optional.empty();
        }
        UnitSource unit = new UnitChoice(table, known, asking).choose(chosen, sheetNames);
        RowChoice names = new RowChoice(table, rows, known, asking);
        names.look(chosen, unit, form);
        List<ColumnGuess> read = new ProposedColumns(table, asking).read(chosen);
        FigureChoice figures = new FigureChoice(table, known, asking, chosen);
        return Optional.of(new Draft(
                new SheetMapping(
                        table.sheets().size() > 1 || table.name().isEmpty() ? SheetMapping.ANY : table.name(),
                        form,
                        table.first().rows().with(names.hidden(chosen)),
                        unit,
                        new PeriodChoice(table, known).choose(chosen),
                        new WordChoice(table, rows, known, asking, read).words(),
                        chosen.stream()
                                .map(column -> figures.mapped(column, form, unit, isAlone(column, chosen)))
                                .toList()),
                Aliases.of(names.units()),
                Aliases.of(names.indicators()),
                unread(columns, chosen, rows),
                new PeriodChoice(table, known).other(chosen, rows)));
    }

    /** Columns that are left to people though their heads do not say so, and nobody has. */
    private List<Unread> unread(List<ColumnGuess> heads, List<ColumnGuess> chosen, List<SourceRow> rows) {
        return chosen.stream()
                .filter(column -> column.is(Role.NOTE)
                        && !HeadWords.isSum(column.head().lowest())
                        && heads.stream().noneMatch(head -> head.column() == column.column() && head.is(Role.NOTE)))
                .flatMap(column -> rows.stream()
                        .map(row -> row.cell(column.column()).text())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .map(text -> new Unread(
                                table.name(),
                                CellAddress.letters(column.column()),
                                column.head().joined(),
                                text))
                        .stream())
                .toList();
    }

    /** Whether no other column is read for the same figure. */
    private static boolean isAlone(ColumnGuess one, List<ColumnGuess> columns) {
        return columns.stream()
                .noneMatch(other -> other != one
                        && other.is(Role.FIGURE)
                        && other.code().equals(one.code())
                        && other.partOrValue() == one.partOrValue());
    }

    /** Whether a row names what it is about or has a number: else a date or a name stands under the figures. */
    private static boolean isAboutSomething(SourceRow row, List<ColumnGuess> columns) {
        List<ColumnGuess> named = columns.stream()
                .filter(column -> column.is(Role.UNIT) || column.is(Role.INDICATOR) || column.is(Role.PERIOD))
                .toList();
        return named.isEmpty()
                || named.stream().anyMatch(column -> !row.cell(column.column()).isBlank())
                || columns.stream()
                        .filter(column -> column.is(Role.FIGURE))
                        .anyMatch(column ->
                                ColumnProfile.of(List.of(row), column.column()).hasNumbers());
    }

    private List<ColumnGuess> columns(List<SourceRow> body) {
        ColumnReading reading = known.heads();
        List<ColumnGuess> columns = new ArrayList<>();
        for (Heads.Head head : table.first().heads().all()) {
            if (!head.levels().isEmpty()) {
                ColumnGuess guess = reading.guess(head, ColumnProfile.of(body, head.column()));
                columns.add(asking.said(Keys.column(table.name(), head.column()))
                        .flatMap(answer -> reading.said(guess, answer))
                        .orElse(guess));
            }
        }
        return columns;
    }

    private Form form(List<ColumnGuess> columns) {
        Optional<Form> said = asking.said(Keys.form(table.name()))
                .flatMap(answer -> Stream.of(Form.values())
                        .filter(form -> form.word().equals(answer))
                        .findFirst());
        boolean inRows = columns.stream().anyMatch(column -> column.is(Role.INDICATOR))
                && columns.stream().allMatch(column -> column.code().isEmpty());
        return said.orElse(inRows ? Form.INDICATOR_ROWS : Form.INDICATOR_COLUMNS);
    }
}
