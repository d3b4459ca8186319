package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.map.PartCode;
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

    /** By how much another column must be more like a figure to be it instead. */
    private static final double NEARER = 0.05;
    /** How much less a column is like that figure then. */
    private static final double TAKEN = 0.6;
    /** How far it stands behind the best one that is free. */
    private static final double BEHIND = 0.95;

    private final Table table;
    private final Form form;
    private final Known known;
    private final Asking asking;
    private final List<ColumnGuess> columns;
    private final RatioPair pairs;
    private final NotRead notRead;

    /** @param columns as their heads say */
    ColumnChoice(Table table, Form form, List<ColumnGuess> columns, Known known, Asking asking) {
        this.columns = List.copyOf(columns);
        pairs = new RatioPair(known, this.columns);
        notRead = new NotRead(table.body(), this.columns, pairs);
        this.table = table;
        this.form = form;
        this.known = known;
        this.asking = asking;
    }

    List<ColumnGuess> choose() {
        List<ProvenRatio> proven = form == Form.INDICATOR_ROWS ? List.of() : ProvenRatio.of(table.body(), columns);
        List<ColumnGuess> figures = columns.stream()
                .map(column -> proven.stream()
                        .filter(ratio -> ratio.partOf(column).isPresent())
                        .findFirst()
                        .map(ratio -> figures(column, ratio))
                        .orElseGet(() -> figures(column)))
                .toList();
        return new SameFigure(table, known, asking).choose(withOneEach(withUnits(figures)));
    }

    /** Where no head says which column names the units, the one does in which most texts are like their names. */
    private List<ColumnGuess> withUnits(List<ColumnGuess> chosen) {
        if (known.units().isEmpty() || chosen.stream().anyMatch(column -> column.is(Role.UNIT))) {
            return chosen;
        }
        Optional<ColumnGuess> units = chosen.stream()
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
                            .filter(text -> known.units().perhaps(text).isPresent())
                            .count();
                    return named >= FEWEST_UNITS && 2 * named > texts.size();
                })
                .findFirst();
        return chosen.stream()
                .map(column -> units.filter(column::equals).isPresent() ? column.as(Role.UNIT) : column)
                .toList();
    }

    /** Of a ratio that the rows prove only the percentages are asked about; its parts are those of the same figure. */
    private ColumnGuess figures(ColumnGuess column, ProvenRatio ratio) {
        Part part = ratio.partOf(column).orElseThrow();
        ColumnGuess value = ratio.value();
        if (value.role().isPresent()) {
            return part == Part.VALUE || !known.codes().isRatio(value.code())
                    ? figures(column)
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

    private ColumnGuess figures(ColumnGuess column) {
        if (column.role().isPresent()) {
            return column;
        }
        if (!column.profile().isOfFigures()) {
            return isNamedFigure(column) || isOfAnswers(column) ? ask(column) : column.as(Role.NOTE);
        }
        if (form == Form.INDICATOR_ROWS && isSum(column)) {
            return column.as(Role.NOTE);
        }
        if (form == Form.INDICATOR_ROWS && (column.part().isPresent() || isOfUnitOrPeriod(column))) {
            return column.figure("", column.part());
        }
        return ask(column);
    }

    /** Whether a column of words is as good as certain of a figure, by its head or by the names of that figure's values: it is asked about, not passed over. */
    private boolean isNamedFigure(ColumnGuess column) {
        return form != Form.INDICATOR_ROWS
                && !column.profile().words().isEmpty()
                && (pairs.named(column).isPresent()
                        || Question.sure(pairs.suggestions(column)).isPresent());
    }

    /** Whether a column has nothing but yes and no, or names of values: whatever its head is, they may be somebody's figures. */
    private boolean isOfAnswers(ColumnGuess column) {
        Set<String> words = column.profile().words().keySet();
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word ->
                                HeadWords.isAnswer(word) || known.options().isLabel(word));
    }

    /** Whether a head names a unit or a period and nothing else: its figures are values. */
    private boolean isOfUnitOrPeriod(ColumnGuess column) {
        String lowest = column.head().lowest();
        return known.units().like(lowest).isPresent()
                || asking.unitNamed(lowest).isPresent()
                || new PeriodText(known.asked()).of(lowest).isPresent()
                || HeadWords.isThisTime(lowest);
    }

    /** Suggestions, those last that another column has, or is more like: two columns are hardly the same figure. */
    private List<Suggestion> withoutTaken(ColumnGuess column) {
        List<Suggestion> own = pairs.suggestions(column);
        Set<String> taken = own.stream()
                .filter(one -> columns.stream().anyMatch(other -> other != column && takes(other, one, column)))
                .map(Suggestion::answer)
                .collect(Collectors.toSet());
        double free = own.stream()
                .filter(one -> !taken.contains(one.answer()))
                .mapToDouble(Suggestion::nearness)
                .max()
                .orElse(1);
        return own.stream()
                .map(one ->
                        taken.contains(one.answer()) ? one.with(Math.min(TAKEN * one.nearness(), BEHIND * free)) : one)
                .sorted(Comparator.comparingDouble(Suggestion::nearness).reversed())
                .toList();
    }

    /** Whether another column has a figure for certain, or is more like it, unless it is more like another part of the same ratio still. */
    private boolean takes(ColumnGuess other, Suggestion one, ColumnGuess column) {
        if (other.is(Role.FIGURE)) {
            return !other.code().isEmpty()
                    && PartCode.of(other.code(), other.partOrValue()).equals(whole(PartCode.of(one.answer())));
        }
        double there = pairs.likeness(other, one.answer());
        boolean isOtherPart = otherPart(PartCode.of(one.answer()))
                .filter(part -> pairs.likeness(other, part.toString()) > there)
                .isPresent();
        return other.role().isEmpty() && !isOtherPart && there - pairs.likeness(column, one.answer()) >= NEARER;
    }

    private static Optional<PartCode> otherPart(PartCode figure) {
        return figure.part()
                .map(part -> PartCode.of(figure.code(), part == Part.NUMERATOR ? Part.DENOMINATOR : Part.NUMERATOR));
    }

    private static PartCode whole(PartCode figure) {
        return PartCode.of(figure.code(), figure.part().orElse(Part.VALUE));
    }

    /** Whether a column adds up those beside it, which are of units. */
    private boolean isSum(ColumnGuess column) {
        return HeadWords.isSum(column.head().lowest())
                && columns.stream()
                                .filter(other ->
                                        other != column && other.profile().isOfFigures())
                                .filter(this::isOfUnitOrPeriod)
                                .count()
                        >= FEWEST_UNITS;
    }

    private ColumnGuess ask(ColumnGuess column) {
        List<Suggestion> suggestions = notRead.with(
                column,
                form == Form.INDICATOR_ROWS
                        ? List.of(
                                Suggestion.of(Part.VALUE.word(), "giá trị"),
                                Suggestion.of(Part.NUMERATOR.word(), "tử số"),
                                Suggestion.of(Part.DENOMINATOR.word(), "mẫu số"))
                        : withoutTaken(column));
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
