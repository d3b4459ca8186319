package vn.thiduaso.scoring.improvement;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/**
 * A figure tried in the place of the one a unit sent, or of one it lacks.
 *
 * @param slot of an input: a value, a numerator or a denominator
 * @param figure as it would be sent, finite
 */
public record Instead(Slot slot, double figure) {

    public Instead {
        boolean sent = slot.part() == Part.VALUE || slot.part() == Part.NUMERATOR || slot.part() == Part.DENOMINATOR;
        if (!sent || !Double.isFinite(figure)) {
            throw new IllegalArgumentException("Không thử được " + figure + " ở " + slot.code() + " " + slot.part());
        }
    }
}
