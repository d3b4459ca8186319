package vn.thiduaso.dashboard.award.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.award.log.AwardAct;
import vn.thiduaso.dashboard.award.log.AwardLogRepository;

/** Writes down who confirms a rule, and who takes that back. */
@Component
class ConfirmationRepository {

    private static final String RULE = "rule";

    private final AwardLogRepository log;

    ConfirmationRepository(AwardLogRepository log) {
        this.log = log;
    }

    /** @throws InvalidConfirmationException when it is confirmed already; nothing is kept */
    void confirm(KnownRule rule, String document, Optional<String> reason, String by) {
        String sha256 = rule.sha256();
        log.write(by, tx -> {
            if (!ConfirmationQueries.of(tx, List.of(sha256)).isEmpty()) {
                throw new InvalidConfirmationException(List.of("twice"));
            }
            return new AwardAct(
                    AwardAct.Kind.RULE,
                    sha256,
                    Act.Kind.CONFIRM_AWARD_RULE,
                    reason,
                    Map.of(Confirmation.DOCUMENT, document, RULE, rule.text()));
        });
    }

    /** @throws InvalidConfirmationException when no confirmation is in force; nothing is kept */
    void takeBack(KnownRule rule, String reason, String by) {
        String sha256 = rule.sha256();
        log.write(by, tx -> {
            if (ConfirmationQueries.of(tx, List.of(sha256)).isEmpty()) {
                throw new InvalidConfirmationException(List.of("none"));
            }
            return new AwardAct(
                    AwardAct.Kind.RULE, sha256, Act.Kind.TAKE_BACK_AWARD_RULE, Optional.of(reason), Map.of());
        });
    }
}
