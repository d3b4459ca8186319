package vn.thiduaso.dashboard.people;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a name must wait at an address after failed logins: five are free, then a minute, and twice as long after each further one, up to
 * a quarter of an hour. Nobody is kept out for good: the owner waits no longer than that, and only at this address.
 */
final class LoginDelay {

    /** Failures that cost no waiting. */
    static final int FREE = 5;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** A few failures are forgotten after this time, more than a few after {@link #LONG_MEMORY}. */
    private static final Duration MEMORY = Duration.ofMinutes(15);

    static final Duration LONG_MEMORY = Duration.ofHours(24);

    private LoginDelay() {}

    /** Zero when the next try is welcome. */
    static Duration wait(int failures, Instant last, Instant now) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        // shifted no further than the longest needs
        Duration whole = FIRST.multipliedBy(1L << Math.min(failures - FREE, 4));
        Duration left = Duration.between(now, last.plus(whole.compareTo(LONGEST) > 0 ? LONGEST : whole));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether earlier failures count no more. */
    static boolean isForgotten(int failures, Instant last, Instant now) {
        return !now.isBefore(last.plus(failures < FREE ? MEMORY : LONG_MEMORY));
    }
}
