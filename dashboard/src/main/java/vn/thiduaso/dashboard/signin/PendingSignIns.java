package vn.thiduaso.dashboard.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.security.VisitToken;

/**
 * Who is at the provider now, each known by a cookie of its browser; each comes back once, within ten minutes. Kept in memory: who was there while the
 * server was started anew begins again.
 */
@Component
@Conditional(ProviderIsSet.class)
public class PendingSignIns {

    /** How long it may take to log in at the provider. */
    static final Duration KEPT = Duration.ofMinutes(10);

    /** More at a time push out the oldest: nobody fills the memory. */
    static final int MOST = 1_000;

    private final Clock clock;
    private final Map<String, PendingSignIn> pending = new LinkedHashMap<>();

    public PendingSignIns(Clock clock) {
        this.clock = clock;
    }

    /** @return what the browser keeps in its cookie */
    synchronized VisitToken put(PendingSignIn begun) {
        pending.values().removeIf(other -> isOver(other, clock.instant()));
        if (pending.size() >= MOST) {
            pending.remove(pending.keySet().iterator().next());
        }
        VisitToken token = VisitToken.make();
        pending.put(token.sessionHash(), begun);
        return token;
    }

    /** Empty when nothing was begun by this browser, when it was taken already, and when it was begun too long ago. */
    synchronized Optional<PendingSignIn> take(VisitToken token) {
        return Optional.ofNullable(pending.remove(token.sessionHash()))
                .filter(begun -> !isOver(begun, clock.instant()));
    }

    private static boolean isOver(PendingSignIn begun, Instant now) {
        return !now.isBefore(begun.begun().plus(KEPT));
    }
}
