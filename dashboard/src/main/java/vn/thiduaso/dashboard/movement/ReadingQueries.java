package vn.thiduaso.dashboard.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.Row2;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.aim.Reading;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the figures of the units of a run at some inputs: the same cells an explanation starts from. */
@Component
class ReadingQueries {

    /** Rows in memory at once, and keys asked for at once. */
    private static final int TOGETHER = 1_000;

    private final DSLContext sql;
    private final UnitListQueries list;

    ReadingQueries(Database database) {
        this.sql = database.sql();
        this.list = new UnitListQueries(database);
    }

    /** The units of a run one after the other, by name, a thousand of them in memory. */
    void each(String run, IndexSet set, Set<String> inputs, Consumer<UnitReadings> then) {
        sql.transaction(transaction -> {
            try (Cursor<Record7<String, String, String, Integer[], Short[], Double[], String>> rows = cells(
                            DSL.using(transaction))
                    .where(UNIT_SCORE.RUN.eq(run))
                    .orderBy(UNIT_SCORE.SORT_KEY, UNIT_SCORE.UNIT)
                    .fetchSize(TOGETHER)
                    .fetchLazy()) {
                rows.forEach(row -> then.accept(readings(row, set, inputs)));
            }
        });
    }

    /**
     * Some units in some runs, those that are there: by run, then by name.
     *
     * @param sets of the runs
     */
    Map<String, List<UnitReadings>> of(Map<String, IndexSet> sets, Set<String> inputs, Collection<String> units) {
        // asked for by whole keys: with a list beside a run, H2 reads the whole run
        List<Row2<String, String>> keys = sets.keySet().stream()
                .flatMap(run -> units.stream().map(unit -> DSL.row(run, unit)))
                .toList();
        Map<String, List<UnitReadings>> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += TOGETHER) {
            cells(sql)
                    .where(DSL.row(UNIT_SCORE.RUN, UNIT_SCORE.UNIT)
                            .in(keys.subList(from, Math.min(keys.size(), from + TOGETHER))))
                    .orderBy(UNIT_SCORE.SORT_KEY, UNIT_SCORE.UNIT, UNIT_SCORE.RUN)
                    .forEach(row -> found.computeIfAbsent(row.value7(), run -> new ArrayList<>())
                            .add(readings(row, sets.get(row.value7()), inputs)));
        }
        return found;
    }

    /** Some units of one run, by name. */
    List<UnitReadings> of(String run, IndexSet set, Set<String> inputs, Collection<String> units) {
        return of(Map.of(run, set), inputs, units).getOrDefault(run, List.of());
    }

    /**
     * Units of a run, by name; of those that a search finds the first by rank.
     *
     * @param search part of name or code, folded; empty: all
     */
    List<UnitOffer> offers(String run, String search, int most) {
        UnitOrder order = UnitOrder.of(search.isEmpty() ? UnitOrder.By.NAME : UnitOrder.By.RANK);
        return list.page(run, new UnitFilter("", "", search), order, 0, most).stream()
                .sorted(Comparator.comparing(UnitRow::sortKey).thenComparing(UnitRow::unit))
                .map(row -> new UnitOffer(row.unit(), row.name()))
                .toList();
    }

    private static SelectOnConditionStep<Record7<String, String, String, Integer[], Short[], Double[], String>> cells(
            DSLContext sql) {
        return sql.select(
                        UNIT_SCORE.UNIT,
                        UNIT_SCORE.NAME,
                        UNIT_SCORE.KIND,
                        UNIT_CELLS.SLOT,
                        UNIT_CELLS.STATE,
                        UNIT_CELLS.FIGURE,
                        UNIT_SCORE.RUN)
                .from(UNIT_SCORE)
                .leftJoin(UNIT_CELLS)
                .on(UNIT_CELLS.RUN.eq(UNIT_SCORE.RUN).and(UNIT_CELLS.UNIT.eq(UNIT_SCORE.UNIT)));
    }

    private static UnitReadings readings(
            Record7<String, String, String, Integer[], Short[], Double[], String> row,
            IndexSet set,
            Set<String> inputs) {
        Map<Integer, Integer> places = new HashMap<>();
        Integer @Nullable [] slots = row.value4();
        for (int at = 0; slots != null && at < slots.length; at++) {
            places.put(slots[at], at);
        }
        Map<String, Reading> byInput = new HashMap<>();
        for (String input : inputs) {
            byInput.put(input, reading(input, set, row, places));
        }
        return new UnitReadings(row.value1(), row.value2(), byInput);
    }

    private static Reading reading(
            String input,
            IndexSet set,
            Record7<String, String, String, Integer[], Short[], Double[], String> row,
            Map<Integer, Integer> places) {
        Slot slot = set.findSlot(input, Part.VALUE).orElse(null);
        if (slot == null || !set.applies(slot.node(), row.value3())) {
            return Reading.NOT_APPLICABLE;
        }
        @Nullable Double numerator = figure(set.findSlot(input, Part.NUMERATOR), row, places);
        @Nullable Double denominator = figure(set.findSlot(input, Part.DENOMINATOR), row, places);
        if (numerator != null && denominator != null) {
            return Reading.of(numerator, denominator);
        }
        @Nullable Double value = figure(Optional.of(slot), row, places);
        if (value != null) {
            return Reading.of(value / divisor(set, slot, input));
        }
        return isNotApplicable(set, input, row, places) ? Reading.NOT_APPLICABLE : Reading.MISSING;
    }

    /** A ratio sent as one figure is read as a share. */
    private static double divisor(IndexSet set, Slot slot, String input) {
        return set.nodes().get(slot.node()) instanceof Indicator indicator
                ? indicator.inputs().stream()
                        .filter(one -> one.code().equals(input) && one.kind() == Input.Kind.RATIO)
                        .mapToDouble(Input::shareDivisor)
                        .findFirst()
                        .orElse(1)
                : 1;
    }

    private static @Nullable Double figure(
            Optional<Slot> slot,
            Record7<String, String, String, Integer[], Short[], Double[], String> row,
            Map<Integer, Integer> places) {
        Integer at = slot.map(one -> places.get(one.index())).orElse(null);
        return at == null || row.value5()[at] != CellState.VALUE.code() ? null : row.value6()[at];
    }

    private static boolean isNotApplicable(
            IndexSet set,
            String input,
            Record7<String, String, String, Integer[], Short[], Double[], String> row,
            Map<Integer, Integer> places) {
        for (Part part : List.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR)) {
            Integer at = set.findSlot(input, part)
                    .map(slot -> places.get(slot.index()))
                    .orElse(null);
            if (at != null && row.value5()[at] == CellState.NOT_APPLICABLE.code()) {
                return true;
            }
        }
        return false;
    }
}
