package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;

/** The second thing besides the password: codes of a telephone, and recovery codes for the day it is lost. */
@Component
public class CodeDesk {

    private static final int RECOVERY_CODES = 8;

    private final CodeRepository codes;
    private final LoginRepository logins;
    private final SessionRepository sessions;
    private final Clock clock;

    public CodeDesk(CodeRepository codes, LoginRepository logins, SessionRepository sessions, Clock clock) {
        this.codes = codes;
        this.logins = logins;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What an account has.
     *
     * @param on whether a login needs a code
     * @param recoveryLeft recovery codes not used yet
     */
    record State(boolean on, int recoveryLeft) {}

    State state(String account) {
        return new State(
                codes.find(account).filter(CodeRepository.Stored::on).isPresent(), codes.recoveryCodesLeft(account));
    }

    /** The secret that the telephone has to prove; empty when none was made, or codes are on. */
    Optional<String> proposal(String account) {
        return codes.find(account).filter(stored -> !stored.on()).map(CodeRepository.Stored::secret);
    }

    /** Makes another secret to be proved; nothing is asked for at login yet. */
    void propose(Actor actor) {
        codes.propose(actor.account(), OneTimeCodes.newSecret());
    }

    /**
     * Turns codes on when the telephone is proved to know the secret.
     *
     * @return the recovery codes, which are shown once
     * @throws InvalidAccountException when the code is wrong, or codes are on already
     */
    List<String> turnOn(Actor actor, String typed, String source) {
        CodeRepository.Stored stored = codes.find(actor.account())
                .filter(found -> !found.on())
                .orElseThrow(() -> new InvalidAccountException(new AccountFault("code-on")));
        long step = counted(actor.account(), source, () -> step(stored, typed)).orElseThrow(CodeDesk::wrong);
        List<String> recovery =
                Stream.generate(Passwords::recovery).limit(RECOVERY_CODES).toList();
        codes.turnOn(
                actor.account(), step, recovery.stream().map(CodeDesk::hash).toList(), now());
        return recovery;
    }

    /** @throws InvalidAccountException when the code is wrong */
    VisitToken turnOff(Actor actor, String typed, String source, String agent) {
        if (counted(actor.account(), source, () -> used(actor.account(), typed)).isEmpty()) {
            throw wrong();
        }
        codes.turnOff(actor.account(), actor.account(), now());
        return logins.begin(actor.account(), source, agent, now());
    }

    /** For somebody who lost telephone and recovery codes. */
    public void turnOffFor(String account, String by) {
        if (codes.find(account).isPresent()) {
            codes.turnOff(account, by, now());
        }
    }

    /** The second step of logging in. */
    LoginDesk.Outcome enter(Actor pending, String typed, String source, String agent) {
        try {
            if (counted(pending.account(), source, () -> used(pending.account(), typed))
                    .isEmpty()) {
                return new LoginDesk.Outcome.Refused();
            }
        } catch (InvalidAccountException waiting) {
            return new LoginDesk.Outcome.Wait(wait(pending.account(), source));
        }
        VisitToken token = logins.confirm(pending, source, agent, now());
        return sessions.find(token)
                .<LoginDesk.Outcome>map(actor -> new LoginDesk.Outcome.In(token, actor))
                .orElseGet(LoginDesk.Outcome.Refused::new);
    }

    /** A code of the telephone or a recovery code, used up by this. */
    private OptionalLong used(String account, String typed) {
        OptionalLong step = codes.find(account)
                .filter(CodeRepository.Stored::on)
                .map(stored -> step(stored, typed))
                .orElseGet(OptionalLong::empty);
        if (step.isPresent()) {
            return codes.use(account, step.getAsLong()) ? step : OptionalLong.empty();
        }
        return codes.useRecovery(account, hash(typed), now()) ? OptionalLong.of(0) : OptionalLong.empty();
    }

    private OptionalLong step(CodeRepository.Stored stored, String typed) {
        return OneTimeCodes.step(stored.secret(), typed, clock.instant(), stored.step());
    }

    /** Looks at a code unless too many were wrong, and counts it when it is. One after the other, so that no crowd slips past the count. */
    private synchronized OptionalLong counted(String account, String source, Check check) {
        Duration left = wait(account, source);
        if (!left.isZero()) {
            throw new InvalidAccountException(new AccountFault("password-wait", left.toSeconds() + 1));
        }
        OptionalLong found = check.step();
        if (found.isPresent()) {
            logins.forget(account, place(source));
            return found;
        }
        int count =
                failures(account, source).map(LoginRepository.Failures::count).orElse(0) + 1;
        logins.fail(account, place(source), count, now());
        if (count == LoginDelay.FREE) {
            logins.holdUp(account, source, now());
        }
        return found;
    }

    /** Something that looks at a code. */
    private interface Check {
        OptionalLong step();
    }

    private Duration wait(String account, String source) {
        return failures(account, source)
                .map(known -> LoginDelay.wait(known.count(), known.last().toInstant(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    private Optional<LoginRepository.Failures> failures(String account, String source) {
        Instant now = clock.instant();
        return logins.findFailures(account, place(source))
                .filter(known ->
                        !LoginDelay.isForgotten(known.count(), known.last().toInstant(), now));
    }

    /** Wrong codes are counted apart from wrong passwords: a right password must not forgive them. */
    private static String place(String source) {
        return "code " + source;
    }

    private static String hash(String code) {
        return Act.hash(code.strip().toLowerCase(Locale.ROOT).replace("-", "").replace(" ", ""));
    }

    private static InvalidAccountException wrong() {
        return new InvalidAccountException(new AccountFault("code-wrong"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
