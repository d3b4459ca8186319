package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Ten logins a minute from one address, whatever names they try. Kept in memory. */
@Component
public class LoginRate {

    private static final int TRIES = 10;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Deque<Instant>> tries = new HashMap<>();

    public LoginRate(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @param source address it came from, or a kind of tries of that address that is counted apart
     * @return how long it must wait, zero when it is welcome
     */
    public synchronized Duration next(String source) {
        Instant now = clock.instant();
        tries.values().forEach(times -> times.removeIf(time -> !time.isAfter(now.minus(SPAN))));
        tries.values().removeIf(Deque::isEmpty);
        Deque<Instant> times = tries.computeIfAbsent(source, any -> new ArrayDeque<>());
        if (times.size() >= TRIES) {
            return Duration.between(now, times.getFirst().plus(SPAN));
        }
        times.addLast(now);
        return Duration.ZERO;
    }
}
