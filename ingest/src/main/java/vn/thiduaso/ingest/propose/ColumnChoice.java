package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.scoring.indexset.Part;

/** Which columns are read, where heads leave a choice: figures nobody knows, the same figure twice, two columns of units. */
final class ColumnChoice {

    private static final String NOTE = Role.NOTE.word();
    /** Texts of a column that are compared with names of units. */
    private static final int LOOKED_AT = 40;
    /** As many of them must be like names. */
    private static final int FEWEST_UNITS = 3;

    private final Table table;
    private final Form form;
    private final Known known;
    private final Asking asking;

    ColumnChoice(Table table, Form form, Known known, Asking asking) {
        this.table = table;
        this.form = form;
        this.known = known;
        this.asking = asking;
    }

    List<ColumnGuess> choose(List<ColumnGuess> columns) {
        RatioPair pairs = new RatioPair(known, columns);
        List<ProvenRatio> proven = form == Form.INDICATOR_ROWS ? List.of() : ProvenRatio.of(table.body(), columns);
        List<ColumnGuess> figures = columns.stream()
                .map(column -> proven.stream()
                        .filter(ratio -> ratio.partOf(column).isPresent())
                        .findFirst()
                        .map(ratio -> figures(column, ratio, pairs))
                        .orElseGet(() -> figures(column, pairs)))
                .toList();
        return new SameFigure(table, known, asking).choose(withOneEach(withUnits(figures)));
    }

    /** Where no head says which column names the units, the one does in which most texts are like their names. */
    private List<ColumnGuess> withUnits(List<ColumnGuess> columns) {
        if (known.units().isEmpty() || columns.stream().anyMatch(column -> column.is(Role.UNIT))) {
            return columns;
        }
        Optional<ColumnGuess> units = columns.stream()
                .filter(column -> column.is(Role.NOTE) && !column.profile().isOfFigures())
                .filter(column ->
                        asking.said(Keys.column(table.name(), column.column())).isEmpty())
                .filter(column -> {
                    List<String> texts = table.body().stream()
                            .map(row -> row.cell(column.column()).text())
                            .filter(text -> !text.isEmpty())
                            .limit(LOOKED_AT)
                            .toList();
                    long named = texts.stream()
                            .filter(text -> known.units().like(text).isPresent())
                            .count();
                    return named >= FEWEST_UNITS && 2 * named > texts.size();
                })
                .findFirst();
        return columns.stream()
                .map(column -> units.filter(column::equals).isPresent() ? column.as(Role.UNIT) : column)
                .toList();
    }

    /** Of a ratio that the rows prove only the percentages are asked about; its parts are those of the same figure. */
    private ColumnGuess figures(ColumnGuess column, ProvenRatio ratio, RatioPair pairs) {
        Part part = ratio.partOf(column).orElseThrow();
        ColumnGuess value = ratio.value();
        if (value.role().isPresent()) {
            return part == Part.VALUE || !known.codes().isRatio(value.code())
                    ? figures(column, pairs)
                    : column.figure(value.code(), Optional.of(part));
        }
        if (part != Part.VALUE) {
            return column.figure(Asked.OPEN, Optional.of(part));
        }
        List<Suggestion> suggestions = new ArrayList<>(pairs.suggestions(ratio));
        suggestions.add(Suggestion.of(NOTE, "không đọc cột này"));
        asking.ask(question(
                column,
                "Cột “%s” bằng “%s” chia cho “%s”: là số liệu của chỉ số nào? Trả lời cho cả ba cột."
                        .formatted(
                                column.head().joined(),
                                ratio.numerator().head().lowest(),
                                ratio.denominator().head().lowest()),
                suggestions));
        return column.figure(Asked.OPEN, column.part());
    }

    private ColumnGuess figures(ColumnGuess column, RatioPair pairs) {
        if (column.role().isPresent()) {
            return column;
        }
        if (!column.profile().isOfFigures()) {
            return column.as(Role.NOTE);
        }
        if (form == Form.INDICATOR_ROWS && (column.part().isPresent() || isOfUnitOrPeriod(column))) {
            return column.figure("", column.part());
        }
        return ask(column, pairs);
    }

    /** Whether a head names a unit or a period and nothing else: its figures are values. */
    private boolean isOfUnitOrPeriod(ColumnGuess column) {
        String lowest = column.head().lowest();
        return known.units().like(lowest).isPresent()
                || asking.unitNamed(lowest).isPresent()
                || new PeriodText(known.asked()).of(lowest).isPresent();
    }

    private ColumnGuess ask(ColumnGuess column, RatioPair pairs) {
        List<Suggestion> suggestions = new ArrayList<>();
        if (form == Form.INDICATOR_ROWS) {
            suggestions.add(Suggestion.of(Part.VALUE.word(), "giá trị"));
            suggestions.add(Suggestion.of(Part.NUMERATOR.word(), "tử số"));
            suggestions.add(Suggestion.of(Part.DENOMINATOR.word(), "mẫu số"));
        } else {
            suggestions.addAll(pairs.suggestions(column));
        }
        suggestions.add(Suggestion.of(NOTE, "không đọc cột này"));
        asking.ask(question(
                column,
                form == Form.INDICATOR_ROWS
                        ? "Cột “%s” là phần nào của số liệu?"
                                .formatted(column.head().joined())
                        : "Cột “%s” là số liệu của chỉ số nào?"
                                .formatted(column.head().joined()),
                suggestions));
        return column.figure(form == Form.INDICATOR_ROWS ? "" : Asked.OPEN, column.part());
    }

    private Question question(ColumnGuess column, String text, List<Suggestion> suggestions) {
        return new Question(
                Keys.column(table.name(), column.column()),
                table.name(),
                column.head().cell().address(),
                column.head().joined(),
                text,
                suggestions);
    }

    /** Of several columns that could name the unit, the indicator or the period the one that says most; the others are for people. */
    private List<ColumnGuess> withOneEach(List<ColumnGuess> columns) {
        List<ColumnGuess> chosen = columns;
        for (Role role : List.of(Role.UNIT, Role.INDICATOR, Role.PERIOD, Role.STATE, Role.FLAG, Role.EVIDENCE)) {
            List<ColumnGuess> alike =
                    chosen.stream().filter(column -> column.is(role)).toList();
            if (alike.size() > 1) {
                ColumnGuess best = alike.stream()
                        .max((a, b) -> Long.compare(named(a, role), named(b, role)))
                        .orElseThrow();
                chosen = chosen.stream()
                        .map(column -> column.is(role) && column != best ? column.as(Role.NOTE) : column)
                        .toList();
            }
        }
        return chosen;
    }

    private long named(ColumnGuess column, Role role) {
        return table.body().stream()
                .map(row -> row.cell(column.column()).text())
                .filter(text -> !text.isEmpty())
                .filter(text -> switch (role) {
                    case UNIT -> known.units().certain(text).isPresent();
                    case INDICATOR -> known.codes().certain(text).isPresent();
                    default -> true;
                })
                .count();
    }
}
