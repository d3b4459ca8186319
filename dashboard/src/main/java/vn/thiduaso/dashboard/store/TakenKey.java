package vn.thiduaso.dashboard.store;

import org.jooq.exception.DataAccessException;

/** A key that somebody else took a moment ago. */
public final class TakenKey {

    /** SQL:2023: unique constraint violation. */
    private static final String STATE = "23505";

    private TakenKey() {}

    /** Whether a fault is that and nothing else. */
    public static boolean is(DataAccessException fault) {
        return STATE.equals(fault.sqlState());
    }
}
