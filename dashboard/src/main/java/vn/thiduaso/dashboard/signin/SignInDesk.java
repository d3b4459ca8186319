package vn.thiduaso.dashboard.signin;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.people.LoginRate;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.signin.SignInException.Why;

/** Logging in through the provider: out, and back. */
@Component
@Conditional(ProviderIsSet.class)
public class SignInDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SignInDesk.class);

    private final Provider provider;
    private final PendingSignIns pending;
    private final SignInRepository repository;
    private final SessionRepository sessions;
    private final LoginRate rate;
    private final Clock clock;

    public SignInDesk(
            Provider provider,
            PendingSignIns pending,
            SignInRepository repository,
            SessionRepository sessions,
            LoginRate rate,
            Clock clock) {
        this.provider = provider;
        this.pending = pending;
        this.repository = repository;
        this.sessions = sessions;
        this.rate = rate;
        this.clock = clock;
    }

    /** What came of a step. */
    public sealed interface Outcome {

        /**
         * The browser goes to the provider.
         *
         * @param cookie what it keeps until it comes back
         */
        record Out(VisitToken cookie, URI address) implements Outcome {}

        /**
         * @param token of the new session
         * @param to path of this server; empty: to the first page
         */
        record In(VisitToken token, Actor actor, String to) implements Outcome {}

        /**
         * @param detail what may be shown of it; empty where there is nothing
         * @param to where he wanted to go; empty: to the first page
         * @param left until another try is welcome; zero when it was not too often
         */
        record Refused(Why why, String detail, String to, Duration left) implements Outcome {}
    }

    /**
     * @param back address of this server where the provider is to send the browser
     * @param to path of this server; empty: to the first page
     */
    public Outcome begin(URI back, String to, String source) {
        Duration crowded = rate.next("provider out " + source);
        if (!crowded.isZero()) {
            return new Outcome.Refused(Why.OFTEN, "", to, crowded);
        }
        PendingSignIn begun = PendingSignIn.begin(back, to, clock.instant());
        try {
            URI address = provider.address(begun);
            return new Outcome.Out(pending.put(begun), address);
        } catch (SignInException refused) {
            return refused(refused, to, source);
        }
    }

    /**
     * @param cookie what the browser kept
     * @param answer address it came back to, with everything the provider put into it
     */
    public Outcome finish(Optional<VisitToken> cookie, URI answer, String source, String agent) {
        Duration crowded = rate.next("provider back " + source);
        if (!crowded.isZero()) {
            return new Outcome.Refused(Why.OFTEN, "", "", crowded);
        }
        Optional<PendingSignIn> begun = cookie.flatMap(pending::take);
        String to = begun.map(PendingSignIn::to).orElse("");
        try {
            String name = provider.name(begun.orElseThrow(() -> new SignInException(Why.STATE, "")), answer);
            return decided(name, to, source, agent);
        } catch (SignInException refused) {
            return refused(refused, to, source);
        }
    }

    private Outcome decided(String name, String to, String source, String agent) {
        SignInRepository.Decision decision = repository.letIn(name, source, agent, now());
        Optional<Actor> actor = decision.token().flatMap(sessions::find);
        if (actor.isPresent()) {
            return new Outcome.In(decision.token().orElseThrow(), actor.get(), to);
        }
        // who is known to the provider and not here is told what to ask to be linked to
        return new Outcome.Refused(decision.why(), decision.why() == Why.UNKNOWN ? name : "", to, Duration.ZERO);
    }

    private Outcome refused(SignInException refused, String to, String source) {
        if (refused.getCause() != null) {
            // the causes are the library's and the network's; neither code, token nor secret is in them
            LOG.warn(
                    "{}: {}",
                    refused.why().code(),
                    String.valueOf(refused.getCause().getMessage()));
        }
        repository.refuse(refused.why(), source, now());
        return new Outcome.Refused(refused.why(), refused.detail(), to, Duration.ZERO);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
