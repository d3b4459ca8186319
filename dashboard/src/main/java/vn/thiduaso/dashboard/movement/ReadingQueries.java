package vn.thiduaso.dashboard.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

    private final DSLContext sql;

    ReadingQueries(Database database) {
        this.sql = database.sql();
    }

    /** All units of a run by name. One pass over the cells of the run. */
    List<UnitReadings> of(String run, IndexSet set, Set<String> inputs) {
        return of(UNIT_SCORE.RUN.eq(run), set, inputs);
    }

    /** One unit of a run, where the run has it. */
    List<UnitReadings> ofUnit(String run, IndexSet set, Set<String> inputs, String unit) {
        return of(UNIT_SCORE.RUN.eq(run).and(UNIT_SCORE.UNIT.eq(unit)), set, inputs);
    }

    private List<UnitReadings> of(Condition which, IndexSet set, Set<String> inputs) {
        return sql.select(
                        UNIT_SCORE.UNIT,
                        UNIT_SCORE.NAME,
                        UNIT_SCORE.KIND,
                        UNIT_CELLS.SLOT,
                        UNIT_CELLS.STATE,
                        UNIT_CELLS.FIGURE)
                .from(UNIT_SCORE)
                .leftJoin(UNIT_CELLS)
                .on(UNIT_CELLS.RUN.eq(UNIT_SCORE.RUN).and(UNIT_CELLS.UNIT.eq(UNIT_SCORE.UNIT)))
                .where(which)
                .orderBy(UNIT_SCORE.SORT_KEY, UNIT_SCORE.UNIT)
                .fetch(row -> readings(row, set, inputs));
    }

    private static UnitReadings readings(
            Record6<String, String, String, Integer[], Short[], Double[]> row, IndexSet set, Set<String> inputs) {
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
            Record6<String, String, String, Integer[], Short[], Double[]> row,
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
            Record6<String, String, String, Integer[], Short[], Double[]> row,
            Map<Integer, Integer> places) {
        Integer at = slot.map(one -> places.get(one.index())).orElse(null);
        return at == null || row.value5()[at] != CellState.VALUE.code() ? null : row.value6()[at];
    }

    private static boolean isNotApplicable(
            IndexSet set,
            String input,
            Record6<String, String, String, Integer[], Short[], Double[]> row,
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
