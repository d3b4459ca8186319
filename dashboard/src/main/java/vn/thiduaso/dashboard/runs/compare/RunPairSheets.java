package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.FigureQueries.Place;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.ValueChange;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.rounding.Rounding;

/** The tables of a pair to be kept: every unit of either run, and every figure that is otherwise, with both runs in each line. */
record RunPairSheets(RunPair pair, Words words) {

    /** Units whose places are read at once. */
    private static final int UNITS = 500;

    Sheet units() {
        List<String> heads = new ArrayList<>(heads("code", "unit", "group"));
        heads.addAll(own("rank.before", "rank.after", "score.before", "score.after", "difference"));
        Arrays.stream(Cause.values()).map(texts()::name).forEach(heads::add);
        heads.addAll(own("why", "level.before", "level.after"));
        heads.addAll(ofRunsHeads());
        return new Sheet(
                words.text("runpair.sheet.units"),
                heads,
                writer -> pair.units().forEach(unit -> writer.accept(line(unit))));
    }

    Sheet values() {
        List<String> heads = new ArrayList<>(heads("code", "unit", "group"));
        heads.addAll(own("figure.code", "figure"));
        heads.addAll(heads("part"));
        heads.addAll(own("before", "after", "place.before", "place.after", "effect"));
        heads.addAll(ofRunsHeads());
        return new Sheet(words.text("runpair.sheet.values"), heads, this::values);
    }

    private RunPairTexts texts() {
        return new RunPairTexts(pair, words, Formats.in(words.language()));
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(key -> words.text("col." + key)).toList();
    }

    private List<String> own(String... keys) {
        return Arrays.stream(keys).map(key -> words.text("runpair.col." + key)).toList();
    }

    private List<String> ofRunsHeads() {
        return Stream.of("left", "right")
                .flatMap(side -> Stream.of("run", "set", "period", "closed", "figures")
                        .map(key -> words.text("runpair.col." + side, words.text("col." + key))))
                .toList();
    }

    /** What stands at the head of the page. */
    private List<Value> ofRuns() {
        Formats f = Formats.in(words.language());
        return Stream.of(pair.left().head(), pair.right().head())
                .flatMap(head -> Stream.of(
                        head.run(),
                        head.indexSet() + " " + head.version(),
                        head.period().toString(),
                        f.dateTime(head.closedAt()),
                        words.text(head.illustrative() ? "figures.illustrative" : "figures.real")))
                .map(Value::of)
                .toList();
    }

    private List<Value> line(UnitPair unit) {
        UnitRow row = unit.row();
        List<Value> line = new ArrayList<>(List.of(
                Value.of(row.unit()),
                Value.of(row.name()),
                Value.of(Objects.requireNonNullElse(row.group(), "")),
                rank(unit.before()),
                rank(unit.after()),
                score(pair.left(), unit.before()),
                score(pair.right(), unit.after()),
                exact(unit.difference())));
        for (Cause cause : Cause.values()) {
            line.add(exact(unit.causes().map(causes -> causes.part(cause)).orElse(null)));
        }
        line.add(Value.of(why(unit)));
        line.add(level(unit.before()));
        line.add(level(unit.after()));
        line.addAll(ofRuns());
        return line;
    }

    private String why(UnitPair unit) {
        if (unit.before() == null) {
            return words.text("runpair.why.only-right");
        }
        return unit.after() == null ? words.text("runpair.why.only-left") : texts().why(unit);
    }

    private static Value rank(@Nullable UnitRow row) {
        return row == null || row.rank() == null ? Value.NOTHING : Value.of(row.rank());
    }

    private static Value level(@Nullable UnitRow row) {
        return row == null || row.level() == null ? Value.NOTHING : Value.of(row.level());
    }

    private static Value score(ComparedRun run, @Nullable UnitRow row) {
        return row == null || row.score() == null ? Value.NOTHING : Value.of(row.score(), run.digits());
    }

    private static Value exact(@Nullable BigDecimal figure) {
        return figure == null ? Value.NOTHING : new Value.Figure(figure);
    }

    private void values(Consumer<List<Value>> writer) {
        Map<String, UnitRow> rows = pair.both().map(UnitPair::row).collect(Collectors.toMap(UnitRow::unit, row -> row));
        List<ValueChange> all = pair.values();
        for (int from = 0; from < all.size(); from += UNITS) {
            List<ValueChange> some = all.subList(from, Math.min(all.size(), from + UNITS));
            List<String> units = some.stream().map(ValueChange::unit).distinct().toList();
            Map<String, Map<Integer, Place>> before = pair.left().places().of(units);
            Map<String, Map<Integer, Place>> after = pair.right().places().of(units);
            for (ValueChange change : some) {
                UnitRow row = Objects.requireNonNull(rows.get(change.unit()));
                change.cells().stream()
                        .filter(ValueChange.Cell::differs)
                        .forEach(cell -> writer.accept(line(
                                change,
                                cell,
                                row,
                                before.getOrDefault(row.unit(), Map.of())
                                        .get(cell.before().index()),
                                after.getOrDefault(row.unit(), Map.of())
                                        .get(cell.after().index()))));
            }
        }
    }

    private List<Value> line(
            ValueChange change, ValueChange.Cell cell, UnitRow row, @Nullable Place before, @Nullable Place after) {
        Part part = cell.after().part();
        List<Value> line = new ArrayList<>(List.of(
                Value.of(row.unit()),
                Value.of(row.name()),
                Value.of(Objects.requireNonNullElse(row.group(), "")),
                Value.of(change.code()),
                Value.of(texts().label(change)),
                Value.of(words.text("part." + part.word())),
                figure(cell.stateBefore(), cell.valueBefore()),
                figure(cell.stateAfter(), cell.valueAfter()),
                Value.of(RunPairLines.place(before)),
                Value.of(RunPairLines.place(after)),
                Value.of(Rounding.withoutNoise(change.effect()))));
        line.addAll(ofRuns());
        return line;
    }

    private Value figure(byte state, double value) {
        return Double.isNaN(value)
                ? Value.of(words.text("state." + CellState.of(state).word()))
                : Value.of(value);
    }
}
