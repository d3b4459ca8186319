package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SetFigures;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;

/** Which columns are read, where heads leave a choice: figures nobody knows, the same figure twice, two columns of units. */
final class ColumnChoice {

    private static final String NOTE = Role.NOTE.word();

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
        List<ColumnGuess> figures = columns.stream().map(this::figures).toList();
        return withoutDoubles(withOneEach(figures));
    }

    private ColumnGuess figures(ColumnGuess column) {
        if (column.role().isPresent()) {
            return column;
        }
        if (!column.profile().isOfFigures()) {
            return column.as(Role.NOTE);
        }
        if (form == Form.INDICATOR_ROWS && (column.part().isPresent() || isOfUnitOrPeriod(column))) {
            return column.figure("", column.part());
        }
        return ask(column);
    }

    /** Whether a head names a unit or a period and nothing else: its figures are values. */
    private boolean isOfUnitOrPeriod(ColumnGuess column) {
        String lowest = column.head().lowest();
        return known.units().certain(lowest).isPresent()
                || asking.unitNamed(lowest).isPresent()
                || new PeriodText(known.asked()).of(lowest).isPresent();
    }

    private ColumnGuess ask(ColumnGuess column) {
        List<Suggestion> suggestions = new ArrayList<>();
        if (form == Form.INDICATOR_ROWS) {
            suggestions.add(Suggestion.of(Part.VALUE.word(), "giá trị"));
            suggestions.add(Suggestion.of(Part.NUMERATOR.word(), "tử số"));
            suggestions.add(Suggestion.of(Part.DENOMINATOR.word(), "mẫu số"));
        } else {
            suggestions.addAll(suggestions(column));
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

    private List<Suggestion> suggestions(ColumnGuess column) {
        Map<String, Suggestion> best = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>(column.head().levels());
        texts.add(String.join(" ", column.head().levels()));
        for (String text : texts) {
            known.codes()
                    .suggestions(text)
                    .forEach(near -> best.merge(near.answer(), near, (a, b) -> a.nearness() >= b.nearness() ? a : b));
        }
        return best.values().stream()
                .sorted((a, b) -> Double.compare(b.nearness(), a.nearness()))
                .limit(4)
                .toList();
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

    private List<ColumnGuess> withoutDoubles(List<ColumnGuess> columns) {
        List<ColumnGuess> chosen = new ArrayList<>(columns);
        Map<List<Object>, List<ColumnGuess>> alike = columns.stream()
                .filter(column -> column.is(Role.FIGURE) && !column.code().equals(Asked.OPEN))
                .collect(Collectors.groupingBy(
                        column -> List.of(column.code(), column.partOrValue()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().stream()
                .filter(same -> same.size() > 1 && !namePeriods(same) && !nameUnits(same))
                .forEach(same -> cumulative(same)
                        .ifPresentOrElse(column -> only(column, same, chosen), () -> one(same, chosen)));
        return chosen;
    }

    /** Whether heads tell columns of one figure apart by their periods. */
    private boolean namePeriods(List<ColumnGuess> same) {
        PeriodText text = new PeriodText(known.asked());
        List<Optional<Period>> periods =
                same.stream().map(column -> text.in(column.head().joined())).toList();
        return periods.stream().allMatch(Optional::isPresent)
                && periods.stream().distinct().count() == same.size();
    }

    private boolean nameUnits(List<ColumnGuess> same) {
        return same.stream()
                .allMatch(
                        column -> known.units().certain(column.head().lowest()).isPresent()
                                || asking.unitNamed(column.head().lowest()).isPresent());
    }

    /** Of columns of one figure the one that counts from the first of January, where the set declares that it asks for that. */
    private Optional<ColumnGuess> cumulative(List<ColumnGuess> same) {
        List<ColumnGuess> counted = same.stream()
                .filter(column ->
                        column.mode().filter(mode -> mode == Mode.CUMULATIVE).isPresent())
                .toList();
        boolean asked =
                new SetFigures(known.indexSet()).isCumulative(same.get(0).code());
        return asked && counted.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
    }

    private static void only(ColumnGuess read, List<ColumnGuess> same, List<ColumnGuess> chosen) {
        same.stream()
                .filter(column -> column != read)
                .forEach(column -> chosen.set(chosen.indexOf(column), column.as(Role.NOTE)));
    }

    /** One column of several that have the same figure: the others are not read. */
    private void one(List<ColumnGuess> same, List<ColumnGuess> chosen) {
        ColumnGuess first = same.get(0);
        String key = Keys.sheet(
                table.name(), "one/" + first.code() + "." + first.partOrValue().word());
        List<Suggestion> suggestions = same.stream()
                .map(column -> Suggestion.of(
                        CellAddress.letters(column.column()), column.head().joined()))
                .toList();
        Optional<String> answer = asking.ask(new Question(
                key,
                table.name(),
                first.head().cell().address(),
                first.head().joined(),
                "Có %d cột của cùng một số liệu, đọc cột nào?".formatted(same.size()),
                suggestions));
        same.stream()
                .filter(column -> !CellAddress.letters(column.column()).equals(answer.orElse("")))
                .filter(column -> answer.isPresent())
                .forEach(column -> chosen.set(chosen.indexOf(column), column.as(Role.NOTE)));
    }
}
