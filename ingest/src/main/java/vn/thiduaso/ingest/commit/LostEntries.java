package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.read.CellFault;

/** Entries of a file that were accepted at first and lost their place: a later one is their double, or a comparison refuses them. */
final class LostEntries {

    private final Map<Place, List<CellFault>> lost = new HashMap<>();
    /** Their rows, in any sheet: nearly every question is answered by it. */
    private final BitSet rows = new BitSet();

    /**
     * Where an entry stands.
     *
     * @param sheet its number in the file
     */
    record Place(int sheet, int row, int column) {}

    /**
     * How much was lost.
     *
     * @param said figures as people count them
     */
    record Count(long entries, long figures, long said) {}

    /** What took the entry at a place its own; it is lost from now on, unless there is none. */
    List<CellFault> at(Place place) {
        rows.set(place.row());
        return lost.computeIfAbsent(place, at -> new ArrayList<>(1));
    }

    boolean contains(Place place) {
        return rows.get(place.row()) && lost.containsKey(place);
    }

    private boolean contains(int sheet, int row, int column) {
        return rows.get(row) && contains(new Place(sheet, row, column));
    }

    boolean lacks(int sheet, int row, int column) {
        return !contains(sheet, row, column);
    }

    /**
     * Tells what took them their place, with the texts of their cells.
     *
     * @param kept all entries that were accepted at first
     */
    Count tell(KeptEntries kept, Consumer<CellFault> told) {
        long[] entries = {0};
        long[] ofFigures = {0};
        long[] said = {0};
        if (!lost.isEmpty()) {
            kept.walk(this::contains, (sheet, row, column, figures) -> {
                entries[0]++;
                ofFigures[0] += figures.size();
                said[0] += KeptEntries.said(figures);
                at(new Place(sheet, row, column)).forEach(fault -> told.accept(withText(fault, figures)));
            });
        }
        return new Count(entries[0], ofFigures[0], said[0]);
    }

    private static CellFault withText(CellFault fault, List<Observation> entry) {
        if (!fault.text().isEmpty()) {
            return fault;
        }
        String text = entry.stream()
                .filter(row -> row.cell().equals(fault.cell()))
                .map(Observation::text)
                .findFirst()
                .orElse("");
        return fault.withText(text);
    }
}
