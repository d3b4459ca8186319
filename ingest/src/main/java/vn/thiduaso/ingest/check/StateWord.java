package vn.thiduaso.ingest.check;

import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.missing.CellState;

/** Words that say what a cell without a figure means, and can mean nothing else: those of exports, and what offices write, with accents or without. */
public final class StateWord {

    private static final Map<String, CellState> WRITTEN = Map.of(
            "khong ap dung", CellState.NOT_APPLICABLE,
            "khong thuoc doi tuong", CellState.NOT_APPLICABLE,
            "chua co so lieu", CellState.MISSING,
            "chua bao cao", CellState.MISSING,
            "co so lieu", CellState.VALUE);

    private StateWord() {}

    /** The state a text names; empty when it names none for certain. */
    public static Optional<CellState> find(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        return CellState.find(text).or(() -> Optional.ofNullable(WRITTEN.get(Vietnamese.searchKey(text))));
    }
}
