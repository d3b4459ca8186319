package vn.thiduaso.ingest.map;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/** The columns of the plainest wide file: for each code one value and nothing else, so that a row of numbers needs no entries to be understood. */
public final class PlainColumns {

    private static final int NOT_A_FIGURE = -1;

    private final WideLayout layout;
    private final int[] places;
    private final Slot[] slots;
    private final DoublePredicate[] sound;

    private PlainColumns(WideLayout layout, Slot[] slots, DoublePredicate[] sound) {
        this.layout = layout;
        this.slots = slots;
        this.sound = sound;
        places = new int[layout.named().length()];
        Arrays.fill(places, NOT_A_FIGURE);
        for (int i = 0; i < slots.length; i++) {
            places[layout.codes().get(i).parts().get(Part.VALUE)] = i;
        }
    }

    /** Empty when the header has a fault, or anything but values that stand alone. */
    public static Optional<PlainColumns> of(HeaderMapping mapping, IndexSet indexSet) {
        if (!mapping.faults().isEmpty() || !(mapping.layout() instanceof WideLayout layout)) {
            return Optional.empty();
        }
        int count = layout.codes().size();
        Slot[] slots = new Slot[count];
        DoublePredicate[] sound = new DoublePredicate[count];
        for (int i = 0; i < count; i++) {
            WideLayout.CodeColumns columns = layout.codes().get(i);
            boolean alone =
                    columns.parts().size() == 1 && columns.state() < 0 && columns.flag() < 0 && columns.evidence() < 0;
            Optional<DoublePredicate> values =
                    PlainValues.of(indexSet, columns.code().text());
            if (!alone || !columns.parts().containsKey(Part.VALUE) || values.isEmpty()) {
                return Optional.empty();
            }
            slots[i] = indexSet.findSlot(columns.code().text(), Part.VALUE).orElseThrow();
            sound[i] = values.get();
        }
        boolean distinct = Arrays.stream(slots).distinct().count() == count;
        return distinct ? Optional.of(new PlainColumns(layout, slots, sound)) : Optional.empty();
    }

    /** Number of figures a row can have. */
    public int count() {
        return slots.length;
    }

    /** Which figure stands in a column of the file, from 0; negative when the column holds none. */
    public int figure(int column) {
        return column < places.length ? places[column] : NOT_A_FIGURE;
    }

    /** Whether the column has a name, so that anything may be written in it. */
    public boolean isNamed(int column) {
        return layout.named().get(column);
    }

    public int unit() {
        return layout.unit();
    }

    /** Column of the period; −1 when there is none. */
    public int period() {
        return layout.period();
    }

    public Slot slot(int figure) {
        return slots[figure];
    }

    /** Whether a value of a figure is one in which no check finds anything. */
    public boolean isSound(int figure, double value) {
        return sound[figure].test(value);
    }
}
