package vn.thiduaso.dashboard.web;

import java.time.Duration;

/** Too many ask for long computations at once: shown as page 503, with when to try again. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    /** @param left until another try is welcome */
    public BusyException(Duration left) {
        super("busy");
        this.left = left;
    }

    public Duration left() {
        return left;
    }
}
