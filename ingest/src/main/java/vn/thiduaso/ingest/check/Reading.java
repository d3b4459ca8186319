package vn.thiduaso.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Input;
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

    private static final String PERCENT = "%";
    private static final NumberText NOTHING = new NumberText(NumberText.Kind.NOT_A_NUMBER, Double.NaN);

    /** @param input the figure it belongs to; empty when that is not known */
    static Reading of(Part part, Cell cell, Optional<Slot> slot, Optional<Input> input) {
        if (cell.isNumber()) {
            return new Reading(part, cell, slot, NumberText.stored(cell.number()), Optional.empty());
        }
        if (cell.isBlank()) {
            return new Reading(part, cell, slot, NOTHING, Optional.empty());
        }
        Optional<CellState> token = StateWord.find(cell.means()).filter(state -> state != CellState.VALUE);
        return new Reading(part, cell, slot, token.isPresent() ? NOTHING : number(part, cell.text(), input), token);
    }

    /** A text with a percent sign is a number where the figure is in percent or a share, and nowhere else. */
    private static NumberText number(Part part, String text, Optional<Input> input) {
        boolean signed = text.length() > 1 && text.endsWith(PERCENT) && part == Part.VALUE && input.isPresent();
        if (!signed) {
            return NumberText.parse(text);
        }
        NumberText percent = NumberText.parse(
                text.substring(0, text.length() - PERCENT.length()).strip());
        if (input.get().unit().equals(PERCENT)) {
            return percent;
        }
        if (input.get().kind() != Input.Kind.RATIO) {
            return NOTHING;
        }
        return percent.kind() == NumberText.Kind.NUMBER
                ? NumberText.stored(
                        BigDecimal.valueOf(percent.value()).movePointLeft(2).doubleValue())
                : percent;
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
