package vn.thiduaso.dashboard.signin;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.people.MovableClock;
import vn.thiduaso.dashboard.security.VisitToken;

import static org.assertj.core.api.Assertions.assertThat;

class PendingSignInsTest {

    private final MovableClock clock = new MovableClock("2026-10-12T01:00:00Z");
    private final PendingSignIns pending = new PendingSignIns(clock);

    private PendingSignIn begun() {
        return PendingSignIn.begin(URI.create("http://127.0.0.1:8080/login/provider/back"), "/runs", clock.instant());
    }

    @Test
    void shouldTakeEachOnceAndOnlyByItsCookie() {
        PendingSignIn begun = begun();
        VisitToken token = pending.put(begun);

        assertThat(pending.take(VisitToken.make())).isEmpty();
        assertThat(pending.take(token)).containsSame(begun);
        assertThat(pending.take(token)).isEmpty();
    }

    @Test
    void shouldForgetAfterTenMinutes() {
        VisitToken inTime = pending.put(begun());
        VisitToken late = pending.put(begun());

        clock.move(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(pending.take(inTime)).isPresent();
        clock.move(Duration.ofSeconds(1));
        assertThat(pending.take(late)).isEmpty();
    }

    @Test
    void shouldPushOutTheOldestWhenTooManyWait() {
        VisitToken oldest = pending.put(begun());
        VisitToken next = pending.put(begun());
        for (int i = 0; i < PendingSignIns.MOST - 1; i++) {
            pending.put(begun());
        }

        assertThat(pending.take(oldest)).isEmpty();
        assertThat(pending.take(next)).isPresent();
    }

    @Test
    void shouldMakeAllSecretsAnewAndShowNone() {
        PendingSignIn one = begun();
        PendingSignIn other = begun();

        assertThat(one.state()).isNotEqualTo(other.state());
        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(one.verifier()).isNotEqualTo(other.verifier());
        assertThat(one.verifier().getValue()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(one).hasToString("PendingSignIn");
    }
}
