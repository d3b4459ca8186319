package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.web.TypedText;

/** Makes and ends the access codes of programs. A code opens what its account may see, reads only, and ends by itself. */
@Component
class TokenDesk {

    /** Days a code may live. */
    static final int MOST_DAYS = 366;

    /** Codes an account may have. */
    static final int MOST = 20;

    private static final int NAME = 100;

    private final TokenRepository repository;
    private final Clock clock;

    TokenDesk(TokenRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    List<TokenRepository.Token> of(Actor actor) {
        return repository.of(actor.account());
    }

    /** Whether a code has ended by time. */
    boolean isOver(TokenRepository.Token token) {
        return !token.expires().isAfter(now());
    }

    /**
     * @param name what it is for
     * @param days until it ends
     * @return the code: this once, it is nowhere kept
     * @throws InvalidAccountException with all that is wrong
     */
    String add(Actor actor, String name, int days) {
        List<AccountFault> faults = new ArrayList<>();
        if (name.isBlank() || !TypedText.isLine(name, NAME)) {
            faults.add(new AccountFault("token-name", NAME));
        }
        if (days < 1 || days > MOST_DAYS) {
            faults.add(new AccountFault("token-days", MOST_DAYS));
        }
        if (of(actor).size() >= MOST) {
            faults.add(new AccountFault("token-most", MOST));
        }
        if (!faults.isEmpty()) {
            throw new InvalidAccountException(faults);
        }
        VisitToken token = VisitToken.make();
        repository.add(actor.account(), token, name.strip(), now(), now().plusDays(days));
        return token.text();
    }

    void end(Actor actor, String id) {
        repository.end(actor.account(), id, now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
