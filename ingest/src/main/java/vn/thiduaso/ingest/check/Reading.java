package vn.thiduaso.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

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

    /** @param target what the code of the entry means; empty when that is not known */
    static Reading of(Part part, Cell cell, Optional<Target> target) {
        Optional<Slot> slot = target.flatMap(found -> found.slot(part));
        if (cell.isNumber()) {
            return new Reading(part, cell, slot, NumberText.stored(cell.number()), Optional.empty());
        }
        if (cell.isBlank() || cell.kind() == Cell.Kind.SLIP) {
            return new Reading(part, cell, slot, NumberText.NONE, Optional.empty());
        }
        Optional<CellState> token = StateWord.find(cell.means()).filter(state -> state != CellState.VALUE);
        return new Reading(part, cell, slot, token.isPresent() ? NumberText.NONE : number(part, cell, target), token);
    }

    private static NumberText number(Part part, Cell cell, Optional<Target> target) {
        NumberText number = number(part, cell.text(), target.flatMap(Target::input));
        Optional<ScaleAnswers> answers = target.flatMap(Target::answers);
        if (number.kind() != NumberText.Kind.NOT_A_NUMBER || part != Part.VALUE || answers.isEmpty()) {
            return number;
        }
        OptionalInt answer = answers.get().read(cell.text());
        return answer.isPresent() ? NumberText.stored(answer.getAsInt()) : number;
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
            return NumberText.NONE;
        }
        return percent.kind() == NumberText.Kind.NUMBER
                ? NumberText.stored(
                        BigDecimal.valueOf(percent.value()).movePointLeft(2).doubleValue())
                : percent;
    }

    /** Whether a percent sign may stand behind the number: the figure is in percent or a share. */
    static boolean takesPercent(Part part, Optional<Input> input) {
        return part == Part.VALUE
                && input.filter(of -> of.unit().equals(PERCENT) || of.kind() == Input.Kind.RATIO)
                        .isPresent();
    }

    public boolean isBlank() {
        return cell.isBlank();
    }

    /** Whether the sign of a percentage stands in the cell. */
    boolean isSigned() {
        return cell.text().endsWith(PERCENT);
    }

    public boolean isNumber() {
        return number.kind() == NumberText.Kind.NUMBER;
    }

    /** NaN when there is none. */
    public double value() {
        return number.value();
    }
}
