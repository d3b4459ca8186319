package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Compares a typed password with that of an account, ever more slowly for who guesses. One after the other: a crowd of guesses can neither
 * slip past the count nor fill the memory.
 */
@Component
public class PasswordCheck {

    private static final Duration QUEUE = Duration.ofSeconds(10);
    private static final int NAME_KEPT = 60;

    private final LoginRepository logins;
    private final Passwords passwords;
    private final LoginRate rate;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1, true);

    public PasswordCheck(LoginRepository logins, Passwords passwords, LoginRate rate, Clock clock) {
        this.logins = logins;
        this.passwords = passwords;
        this.rate = rate;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** @param stored as it was compared */
        record Right(LoginRepository.Stored stored) implements Outcome {}

        /** No such account, a locked one, or another password: which of them is not told. */
        record Wrong() implements Outcome {}

        /** Not compared. */
        record Wait(Duration left) implements Outcome {}
    }

    /**
     * @param account as typed, in lower case
     * @param source address it came from
     */
    Outcome check(String account, String source, String password) {
        String name = account.length() > NAME_KEPT ? account.substring(0, NAME_KEPT) : account;
        Duration crowded = rate.next(source);
        if (!crowded.isZero()) {
            return new Outcome.Wait(crowded);
        }
        try {
            if (!turn.tryAcquire(QUEUE.toSeconds(), TimeUnit.SECONDS)) {
                return new Outcome.Wait(QUEUE);
            }
            try {
                return inTurn(name, source, password);
            } finally {
                turn.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Outcome.Wait(QUEUE);
        }
    }

    private Outcome inTurn(String account, String source, String password) {
        Instant now = clock.instant();
        Optional<LoginRepository.Failures> before = logins.findFailures(account, source)
                .filter(failures -> !LoginDelay.isForgotten(
                        failures.count(), failures.last().toInstant(), now));
        Duration left = before.map(failures ->
                        LoginDelay.wait(failures.count(), failures.last().toInstant(), now))
                .orElse(Duration.ZERO);
        if (!left.isZero()) {
            return new Outcome.Wait(left);
        }
        Optional<LoginRepository.Stored> stored = logins.findPassword(account);
        if (isRight(stored, password)) {
            logins.forget(account, source);
            return new Outcome.Right(stored.orElseThrow());
        }
        int count = before.map(LoginRepository.Failures::count).orElse(0) + 1;
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        logins.fail(account, source, count, at);
        // what was typed as a name that nobody has may be a password
        if (count == LoginDelay.FREE && stored.isPresent()) {
            logins.holdUp(account, source, at);
        }
        return new Outcome.Wrong();
    }

    private boolean isRight(Optional<LoginRepository.Stored> stored, String password) {
        if (password.length() > 2 * PasswordRule.MOST || stored.isEmpty()) {
            passwords.matchNobody("");
            return false;
        }
        return passwords.matches(password, stored.get().hash()) && !stored.get().locked();
    }
}
