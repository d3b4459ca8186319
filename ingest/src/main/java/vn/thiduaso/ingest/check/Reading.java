package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/**
 * A figure of an entry as it was understood.
 *
 * @param slot where it belongs; empty when the code cannot have this part
 * @param number not a number when the cell is blank or holds a word
 * @param token the state a cell names instead of a number: {@code missing}, {@code not-applicable}
 */
public record Reading(Part part, Cell cell, Optional<Slot> slot, NumberText number, Optional<CellState> token) {

    private static final NumberText NOTHING = new NumberText(NumberText.Kind.NOT_A_NUMBER, Double.NaN);

    static Reading of(Part part, Cell cell, Optional<Slot> slot) {
        if (cell.isNumber()) {
            return new Reading(part, cell, slot, NumberText.stored(cell.number()), Optional.empty());
        }
        if (cell.isBlank()) {
            return new Reading(part, cell, slot, NOTHING, Optional.empty());
        }
        Optional<CellState> token = StateWord.find(cell.means()).filter(state -> state != CellState.VALUE);
        return new Reading(part, cell, slot, token.isPresent() ? NOTHING : NumberText.parse(cell.text()), token);
    }

    public boolean isBlank() {
        return cell.isBlank();
    }

    public boolean isNumber() {
        return number.kind() == NumberText.Kind.NUMBER;
    }

    /** NaN when there is none. */
    public double value() {
        return number.value();
    }
}
