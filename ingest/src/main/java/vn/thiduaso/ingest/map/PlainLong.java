package vn.thiduaso.ingest.map;

import java.util.BitSet;
import java.util.Optional;

import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.scoring.indexset.Part;

/** The columns of a long file of values, as far as a row of a unit, a code and a number needs no entry to be understood. */
public final class PlainLong {

    private final LongLayout layout;
    /** Columns in which anything may be written. */
    private final BitSet free;

    private PlainLong(LongLayout layout) {
        this.layout = layout;
        free = (BitSet) layout.named().clone();
        layout.parts().values().forEach(free::clear);
        for (int column : new int[] {layout.period(), layout.state(), layout.flag(), layout.evidence()}) {
            if (column >= 0) {
                free.clear(column);
            }
        }
        free.set(layout.unit());
        free.set(layout.indicator());
        free.set(value());
    }

    /** Empty when the header has a fault, is none of a long file, or has no column of values. */
    public static Optional<PlainLong> of(HeaderMapping mapping) {
        return mapping.faults().isEmpty()
                        && mapping.layout() instanceof LongLayout layout
                        && layout.parts().containsKey(Part.VALUE)
                ? Optional.of(new PlainLong(layout))
                : Optional.empty();
    }

    public int unit() {
        return layout.unit();
    }

    public int indicator() {
        return layout.indicator();
    }

    public int value() {
        return layout.parts().get(Part.VALUE);
    }

    /** Whether a row has a unit, a code and a number, and nothing beside them that says anything but the period. */
    public boolean isPlain(CsvRow row, char[] period) {
        int fields = row.fields();
        if (unit() >= fields || indicator() >= fields || value() >= fields || row.isEmpty(value())) {
            return false;
        }
        for (int column = 0; column < fields; column++) {
            boolean says = !row.isEmpty(column) && !free.get(column);
            if (says && (column != layout.period() || !row.says(column, period))) {
                return false;
            }
        }
        return true;
    }
}
