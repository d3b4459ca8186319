package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.FigureQueries.Place;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.runs.compare.RunPairView.Cell;
import vn.thiduaso.dashboard.runs.compare.RunPairView.PlacedCell;
import vn.thiduaso.dashboard.runs.compare.RunPairView.UnitLine;
import vn.thiduaso.dashboard.runs.compare.RunPairView.Units;
import vn.thiduaso.dashboard.runs.compare.RunPairView.ValueLine;
import vn.thiduaso.dashboard.runs.compare.RunPairView.Values;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.Causes;
import vn.thiduaso.scoring.comparison.ValueChange;

/**
 * The tables of a pair: units, and figures that are otherwise.
 *
 * @param group whose units are shown; empty: all
 */
record RunPairLines(RunPairRequest asked, RunPair pair, String group, RunPairTexts texts) {

    /** Lines of a table on the page; files have all. */
    private static final int MOST_LINES = 100;

    private Formats f() {
        return texts.f();
    }

    /** Decimals of parts. */
    int parts() {
        return pair.digits() + Causes.MORE_DIGITS;
    }

    /** This page, or a file of it. */
    private Address at(String path) {
        return Address.of(path)
                .with("left", pair.left().head().run())
                .with("right", pair.right().head().run())
                .with("group", group);
    }

    /** This page with the changed figures of one unit. */
    String figuresOf(String unit) {
        return at(RunPairRequest.PATH).with("unit", unit).text() + "#values-head";
    }

    Units units() {
        List<UnitPair> changed = pair.both()
                .filter(unit -> unit.changesScore() || unit.changesRank() || unit.changesLevel())
                .toList();
        List<Cause> causes = texts.causes();
        long left = pair.tally().both() - Math.min(MOST_LINES, changed.size());
        return new Units(
                causes.stream().map(texts::name).toList(),
                pair.right().set().definition().levels().isPresent(),
                changed.stream()
                        .limit(MOST_LINES)
                        .map(unit -> line(unit, causes))
                        .toList(),
                left == 0
                        ? ""
                        : texts.words().text(pair.isPart() ? "runpair.hidden.many" : "runpair.hidden", f().whole(left)),
                file("/units.csv"),
                file("/units.xlsx"));
    }

    /** Empty where not all units are read: a file has all, or there is none. */
    private String file(String path) {
        return pair.isPart() ? "" : at(RunPairRequest.PATH + path).text();
    }

    private UnitLine line(UnitPair unit, List<Cause> causes) {
        UnitRow before = Objects.requireNonNull(unit.before());
        UnitRow after = Objects.requireNonNull(unit.after());
        Integer places = unit.places();
        BigDecimal difference = unit.difference();
        return new UnitLine(
                after.unit(),
                after.name(),
                figuresOf(after.unit()),
                GroupText.of(after.group(), texts.words()),
                new Cell(texts.rank(before), RunPairTexts.profile(pair.left(), after.unit())),
                new Cell(texts.rank(after), RunPairTexts.profile(pair.right(), after.unit())),
                places == null || places == 0 ? Formats.NONE : f().whole(Math.abs(places)),
                places == null || places == 0 ? "same" : places > 0 ? "up better" : "down worse",
                score(pair.left(), before),
                score(pair.right(), after),
                signed(difference, pair.digits()),
                change(difference),
                unit.causes()
                        .map(split -> causes.stream()
                                .map(cause -> signed(split.part(cause), parts()))
                                .toList())
                        .orElse(List.of()),
                texts.why(unit),
                texts.level(unit));
    }

    private Cell score(ComparedRun run, UnitRow row) {
        return new Cell(f().number(row.score(), run.digits()), RunPairTexts.explained(run, row.unit(), 0));
    }

    private String signed(@Nullable BigDecimal value, int digits) {
        return value == null ? Formats.NONE : f().signed(value.doubleValue(), digits);
    }

    private String change(@Nullable BigDecimal difference) {
        return Formats.change(difference == null ? null : difference.doubleValue(), pair.lowestFirst());
    }

    Values values() {
        String unit = asked.unitOrNone();
        Map<String, String> names = pair.both()
                .collect(Collectors.toMap(
                        one -> one.row().unit(), one -> one.row().name()));
        boolean known = names.containsKey(unit);
        List<ValueChange> wanted = pair.values().stream()
                .filter(value -> !known || value.unit().equals(unit))
                .toList();
        List<ValueChange> drawn = wanted.subList(0, Math.min(MOST_LINES, wanted.size()));
        Set<String> units = drawn.stream().map(ValueChange::unit).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Map<Integer, Place>> before = pair.left().places().of(units);
        Map<String, Map<Integer, Place>> after = pair.right().places().of(units);
        return new Values(
                known ? names.get(unit) : "",
                at(RunPairRequest.PATH).text() + "#values-head",
                drawn.stream()
                        .map(value -> line(
                                value,
                                names.getOrDefault(value.unit(), value.unit()),
                                before.getOrDefault(value.unit(), Map.of()),
                                after.getOrDefault(value.unit(), Map.of())))
                        .toList(),
                wanted.size() == drawn.size()
                        ? ""
                        : texts.words().text("runpair.hidden.values", f().whole(wanted.size() - drawn.size())),
                file("/values.csv"),
                file("/values.xlsx"));
    }

    private ValueLine line(ValueChange value, String name, Map<Integer, Place> before, Map<Integer, Place> after) {
        ValueChange.Cell first = value.cells().get(0);
        return new ValueLine(
                value.unit(),
                name,
                texts.label(value),
                value.code(),
                new PlacedCell(
                        texts.before(value),
                        RunPairTexts.explained(
                                pair.left(), value.unit(), first.before().node()),
                        place(before.get(first.before().index()))),
                new PlacedCell(
                        texts.after(value),
                        RunPairTexts.explained(
                                pair.right(), value.unit(), first.after().node()),
                        place(after.get(first.after().index()))),
                f().signed(value.effect(), parts()),
                Formats.change(Double.isNaN(value.effect()) ? null : value.effect(), pair.lowestFirst()));
    }

    /** {@code tệp.xlsx · Trang1 · H14}; empty where nobody sent the figure. */
    static String place(@Nullable Place place) {
        return place == null
                ? ""
                : List.of(place.file(), place.sheet(), place.cell()).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
    }
}
