package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.ingest.check.Figures;
import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.ColumnMapping;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.mapping.NumberForm;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SetFigures;
import vn.thiduaso.ingest.mapping.UnitSource;
import vn.thiduaso.ingest.mapping.ValueUnit;
import vn.thiduaso.ingest.propose.ColumnProfile.Seen;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/** How the cells of columns of figures are read. */
final class FigureChoice {

    private static final String NUMBER = "number";
    private static final String VALUE_UNIT = "value-unit";
    private static final String HIDDEN = "hidden";
    private static final String MODE = "mode";

    /** What a column of counts says of a number in it. */
    private static final double SURE = 0.9;

    private static final double HUNDRED = 100;

    private final Table table;
    private final Known known;
    private final Asking asking;
    private final SetFigures set;
    private final ProposedColumns proposed;
    /** Columns of figures, but those that will likely be left to people. */
    private final List<ColumnGuess> columns;

    /** Where rows say what they are about; empty where they do not. */
    private final Optional<Integer> names;

    FigureChoice(Table table, Known known, Asking asking, List<ColumnGuess> all) {
        this.table = table;
        this.known = known;
        this.asking = asking;
        set = new SetFigures(known.indexSet());
        proposed = new ProposedColumns(table, asking);
        columns = all.stream()
                .filter(column -> column.is(Role.FIGURE) && !proposed.isLeftOut(column))
                .toList();
        names = all.stream()
                .filter(column -> column.is(Role.INDICATOR))
                .findFirst()
                .map(ColumnGuess::column);
    }

    /** @param alone whether no other column is read for the same figure */
    ColumnMapping mapped(ColumnGuess column, Form form, UnitSource unit, boolean alone) {
        Role role = column.role().orElse(Role.NOTE);
        if (role != Role.FIGURE) {
            return ColumnMapping.of(column.head().joined(), column.column(), role);
        }
        if (proposed.isLeftOut(column)) {
            return unasked(column);
        }
        boolean hidden = table.isHiddenColumn(column.column());
        boolean taken = !hidden || isTaken(column);
        if (!taken) {
            return ColumnMapping.of(column.head().joined(), column.column(), Role.NOTE);
        }
        return new ColumnMapping(
                column.head().joined(),
                column.column(),
                Role.FIGURE,
                new ColumnMapping.Figure(
                        column.code(),
                        unit.kind() == UnitSource.Kind.HEADS ? unit(column) : "",
                        column.partOrValue(),
                        number(column),
                        valueUnit(column, form),
                        mode(column, alone),
                        hidden));
    }

    /** While somebody has yet to say that it is read after all. */
    private ColumnMapping unasked(ColumnGuess column) {
        return new ColumnMapping(
                column.head().joined(),
                column.column(),
                Role.FIGURE,
                new ColumnMapping.Figure(
                        column.code(),
                        "",
                        column.partOrValue(),
                        NumberForm.PROVEN,
                        ValueUnit.AS_IS,
                        Mode.AS_ASKED,
                        table.isHiddenColumn(column.column())));
    }

    /** The unit of a column that is headed by it: its code, or what the head calls it, which is asked once. */
    private String unit(ColumnGuess column) {
        String head = column.head().lowest();
        return known.units().certain(head).orElse(head);
    }

    /** What has to be done with figures whose head says of what time they are; nothing where the set declares that it asks for that. */
    private Mode mode(ColumnGuess column, boolean alone) {
        Optional<Mode> head = column.mode();
        boolean asked = head.filter(mode -> mode == Mode.CUMULATIVE).isPresent() == set.isCumulative(column.code());
        // shares and percentages are neither added nor taken off
        boolean share =
                column.partOrValue() == Part.VALUE && set.unit(column.code()).isRatio();
        if (head.isEmpty() || !alone || share || (asked && !column.code().isEmpty())) {
            return asking.said(Keys.column(table.name(), column.column(), MODE))
                    .flatMap(answer -> word(Mode.values(), Mode::word, answer))
                    .orElse(Mode.AS_ASKED);
        }
        boolean cumulative = head.get() == Mode.CUMULATIVE;
        return ask(
                        column,
                        MODE,
                        new Seen(table.name(), column.head().cell()),
                        "Cột “%s” là số %s; bộ chỉ số cần số nào?"
                                .formatted(column.head().joined(), cumulative ? "lũy kế từ đầu năm" : "của riêng kỳ"),
                        List.of(
                                Suggestion.of(Mode.AS_ASKED.word(), "cần đúng số đó"),
                                cumulative
                                        ? Suggestion.of(
                                                Mode.CUMULATIVE.word(),
                                                "cần số của riêng kỳ: trừ số các kỳ trước trong năm")
                                        : Suggestion.of(
                                                Mode.IN_PERIOD.word(), "cần số lũy kế: cộng với số của kỳ trước")))
                .flatMap(answer -> word(Mode.values(), Mode::word, answer))
                .orElse(Mode.AS_ASKED);
    }

    /** Whether a hidden column is read; it is while nobody has answered, so that what it says is asked too. */
    private boolean isTaken(ColumnGuess column) {
        return ask(
                        column,
                        HIDDEN,
                        new Seen(table.name(), column.head().cell()),
                        "Cột “%s” đang bị ẩn, đọc hay bỏ qua?"
                                .formatted(column.head().joined()),
                        List.of(Suggestion.of("take", "đọc như các cột khác"), Suggestion.of("skip", "bỏ qua")))
                .filter("skip"::equals)
                .isEmpty();
    }

    private Optional<String> ask(
            ColumnGuess column, String what, Seen seen, String text, List<Suggestion> suggestions) {
        return asking.ask(new Question(
                Keys.column(table.name(), column.column(), what),
                seen.sheet(),
                seen.cell().address(),
                seen.text(),
                text,
                suggestions));
    }

    private Optional<NumberForm> said(ColumnGuess column) {
        return asking.said(Keys.column(table.name(), column.column(), NUMBER))
                .flatMap(answer -> word(NumberForm.values(), NumberForm::word, answer));
    }

    /** How the numbers of a table are written where one of its columns proves it and none the contrary; else what was said of one. */
    private Optional<NumberForm> ofOthers() {
        List<NumberForm> proven = columns.stream()
                .flatMap(column -> column.profile().proven().stream())
                .distinct()
                .toList();
        return proven.size() == 1
                ? Optional.of(proven.get(0))
                : columns.stream().flatMap(column -> said(column).stream()).findFirst();
    }

    /** One of them is asked about, for all. */
    private boolean isFirstAmbiguous(ColumnGuess column) {
        return columns.stream()
                .filter(one -> one.profile().proven().isEmpty()
                        && one.profile().ambiguous().isPresent())
                .findFirst()
                .filter(first -> first.column() == column.column())
                .isPresent();
    }

    /** Whether a column has points for decimals in a table that has commas for them: then {@code 1.001} may be meant as elsewhere in the table. */
    private boolean isDoubtful(ColumnGuess column) {
        return column.profile().ambiguous().isPresent()
                && column.profile().proven().equals(Optional.of(NumberForm.PLAIN))
                && columns.stream().anyMatch(other -> other.profile().proven().equals(Optional.of(NumberForm.VI)));
    }

    private NumberForm number(ColumnGuess column) {
        boolean doubtful = isDoubtful(column);
        Optional<NumberForm> own =
                said(column).or(() -> column.profile().proven().filter(form -> !doubtful));
        Optional<Seen> ambiguous = column.profile().ambiguous();
        if (own.isPresent() || ambiguous.isEmpty()) {
            return own.orElse(NumberForm.PROVEN);
        }
        Optional<NumberForm> others = doubtful ? Optional.empty() : ofOthers();
        if (!doubtful && (others.isPresent() || !isFirstAmbiguous(column))) {
            return others.orElse(NumberForm.PROVEN);
        }
        String text = ambiguous.get().text();
        boolean count = isCount(column, ambiguous.get());
        boolean point = text.indexOf('.') >= 0;
        String thousands = text.replace(".", "").replace(",", "");
        ask(
                column,
                NUMBER,
                ambiguous.get(),
                "Trong cột “%s”, “%s” là %s?".formatted(column.head().joined(), text, NumberText.bothMeanings(text)),
                List.of(
                        counted(
                                count && point,
                                NumberForm.VI.word(),
                                "%s đọc thành %s".formatted(text, point ? thousands : text)),
                        Suggestion.of(
                                NumberForm.PLAIN.word(),
                                "%s đọc thành %s".formatted(text, point ? text.replace('.', ',') : thousands))));
        return NumberForm.PROVEN;
    }

    /** Whether a number is a count by its head, or by the name of its row. */
    private boolean isCount(ColumnGuess column, Seen seen) {
        return HeadWords.isCount(column.head().lowest())
                || names.isPresent()
                        && table.body().stream()
                                .filter(row -> row.sheet().equals(seen.sheet())
                                        && row.number() == seen.cell().row())
                                .anyMatch(row ->
                                        HeadWords.isCount(row.cell(names.get()).text()));
    }

    private static Suggestion counted(boolean sure, String answer, String label) {
        return sure ? new Suggestion(answer, label, "đếm thì không lẻ", SURE) : Suggestion.of(answer, label);
    }

    private static <T> Optional<T> word(T[] values, java.util.function.Function<T, String> word, String answer) {
        return Stream.of(values)
                .filter(value -> word.apply(value).equals(answer))
                .findFirst();
    }

    private ValueUnit valueUnit(ColumnGuess column, Form form) {
        Optional<ValueUnit> said =
                saidUnit(column).or(() -> form == Form.INDICATOR_ROWS ? saidUnit(columns.get(0)) : Optional.empty());
        if (said.isPresent()) {
            return said.get();
        }
        Optional<PartCode> figure = proposed.figure(column);
        String code = figure.map(PartCode::code).orElse("");
        boolean value = figure.flatMap(PartCode::part).orElse(column.partOrValue()) == Part.VALUE;
        boolean ofRatio =
                value && (form == Form.INDICATOR_ROWS || set.unit(code).isRatio());
        ColumnProfile profile = form == Form.INDICATOR_ROWS ? ofRatios(column) : column.profile();
        if (!ofRatio || !profile.hasNumbers()) {
            return ValueUnit.AS_IS;
        }
        if (profile.hasPercentSigns() && !profile.hasBareNumbers()) {
            return ValueUnit.PERCENT;
        }
        boolean inPercent = form == Form.INDICATOR_ROWS || set.unit(code) == SetFigures.Unit.PERCENT;
        boolean doubtful = (profile.hasPercentSigns() && couldBeUnit(code, profile, form))
                || (inPercent && profile.looksLikeShares());
        if (doubtful) {
            askUnit(form == Form.INDICATOR_ROWS ? columns.get(0) : column, column, profile);
        }
        return ValueUnit.AS_IS;
    }

    private Optional<ValueUnit> saidUnit(ColumnGuess column) {
        return asking.said(Keys.column(table.name(), column.column(), VALUE_UNIT))
                .flatMap(answer -> word(ValueUnit.values(), ValueUnit::word, answer));
    }

    /** What stands beside indicators that are percentages, or may be: counts below each other with them are no percentages. */
    private ColumnProfile ofRatios(ColumnGuess column) {
        return ColumnProfile.of(
                names.isEmpty()
                        ? table.body()
                        : table.body().stream()
                                .filter(row ->
                                        isOfRatio(row, row.cell(names.get()).text()))
                                .toList(),
                column.column());
    }

    private boolean isOfRatio(SourceRow row, String name) {
        Optional<PartCode> figure = asking.indicatorNamed(name)
                .or(() -> known.codes().certain(name))
                .map(PartCode::of);
        return figure.isEmpty()
                ? RowFigures.isPercentage(row, name, columns)
                : figure.get().part().filter(part -> part != Part.VALUE).isEmpty()
                        && set.unit(figure.get().code()).isRatio();
    }

    /** Whether the bare numbers beside percentages can be percentages or shares: greater ones are counts, or faults of their cells. */
    private boolean couldBeUnit(String code, ColumnProfile profile, Form form) {
        double greatest = profile.greatest();
        return form == Form.INDICATOR_ROWS
                ? profile.hasBareNumbers()
                        && (greatest <= HUNDRED || profile.fraction().isPresent())
                : !set.isTooGreat(code, greatest);
    }

    /** @param asked the column under which it is asked: of several that stand beside indicators the first, for all */
    private void askUnit(ColumnGuess asked, ColumnGuess column, ColumnProfile profile) {
        Seen cell = profile.bare().orElseThrow();
        double value = cell.cell().isNumber()
                ? cell.cell().number()
                : NumberText.parse(cell.cell().text()).value();
        String share = isPercent(cell, Figures.times100(value));
        ask(
                asked,
                VALUE_UNIT,
                cell,
                "Cột “%s”: số như “%s” là tỷ lệ phần trăm hay là phần của một?"
                        .formatted(column.head().joined(), cell.text()),
                List.of(
                        names.isEmpty()
                                        && profile.looksLikeShares()
                                        && !profile.hasPercentSigns()
                                        && column.head().levels().stream().noneMatch(head -> head.contains("%"))
                                ? new Suggestion(ValueUnit.FRACTION.word(), share, "không số nào lớn hơn 1", SURE)
                                : Suggestion.of(ValueUnit.FRACTION.word(), share),
                        Suggestion.of(ValueUnit.PERCENT.word(), isPercent(cell, Figures.vi(value)))));
    }

    /** {@code 0,9 là 90 %}. */
    private static String isPercent(Seen seen, String percent) {
        return "%s là %s %%".formatted(seen.cell().text(), percent);
    }
}
