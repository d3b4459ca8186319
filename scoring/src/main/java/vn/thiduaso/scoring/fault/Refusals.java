package vn.thiduaso.scoring.fault;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a value, so that its maker throws all of it at once. */
public final class Refusals {

    private static final String NEXT = "\n";

    private final List<String> found = new ArrayList<>();

    /** @param message Vietnamese, one line */
    public void addIf(boolean wrong, String message) {
        if (wrong) {
            found.add(message);
        }
    }

    /** @throws IllegalArgumentException when anything was found */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(String.join(NEXT, found));
        }
    }

    /** What an exception of a maker says, one by one. */
    public static List<String> of(IllegalArgumentException refused) {
        return List.of(String.valueOf(refused.getMessage()).split(NEXT));
    }
}
