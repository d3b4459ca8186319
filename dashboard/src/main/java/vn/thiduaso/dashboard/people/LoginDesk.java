package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;

/** Logging in and out. */
@Component
public class LoginDesk {

    /** A password that somebody else made opens an account for so long. */
    static final Duration ONE_TIME = Duration.ofDays(7);

    private final PasswordCheck check;
    private final LoginRepository logins;
    private final SessionRepository sessions;
    private final Clock clock;

    public LoginDesk(PasswordCheck check, LoginRepository logins, SessionRepository sessions, Clock clock) {
        this.check = check;
        this.logins = logins;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What came of a try. */
    public sealed interface Outcome {

        /** @param token of the new session */
        record In(VisitToken token, Actor actor) implements Outcome {}

        /** Name, password or account will not do; which of them is not told. */
        record Refused() implements Outcome {}

        /** The password is right, but was made too long ago and never changed. */
        record Expired() implements Outcome {}

        record Wait(Duration left) implements Outcome {}
    }

    /**
     * @param account as typed
     * @param source address it came from
     * @param agent what the browser calls itself
     */
    public Outcome login(String account, String password, String source, String agent) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        PasswordCheck.Outcome checked = check.check(name, source, password);
        if (checked instanceof PasswordCheck.Outcome.Wait wait) {
            return new Outcome.Wait(wait.left());
        }
        if (!(checked instanceof PasswordCheck.Outcome.Right right)) {
            return new Outcome.Refused();
        }
        boolean expired = right.stored().passwordDue()
                && right.stored()
                        .passwordAt()
                        .toInstant()
                        .isBefore(clock.instant().minus(ONE_TIME));
        return expired
                ? new Outcome.Expired()
                : in(name, source, agent, right.stored().codeOn());
    }

    /** A session for somebody whose password was just checked; half a one where a code is asked for. */
    private Outcome in(String account, String source, String agent, boolean codeOn) {
        VisitToken token =
                codeOn ? logins.beginHalf(account, source, agent) : logins.begin(account, source, agent, now());
        return sessions.find(token)
                .<Outcome>map(actor -> new Outcome.In(token, actor))
                .orElseGet(Outcome.Refused::new);
    }

    /** Ends the session of this visit. */
    public void logout(Actor actor) {
        logins.end(actor.account(), Act.Kind.LOG_OUT, actor.account(), actor.session(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
