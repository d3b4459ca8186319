package vn.thiduaso.dashboard.award.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.TypedText;
import vn.thiduaso.datasets.award.AwardRuleFiles;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Shows the rules of awards, and writes down who confirms what no source says. A confirmation is taken back, never taken away. */
@Component
class RulesDesk {

    /** Letters of a document. */
    static final int DOCUMENT = 200;

    /** Letters of a reason. */
    static final int REASON = 1_000;

    private final HomeLake home;
    private final ConfirmationQueries queries;
    private final ConfirmationRepository repository;
    private final Clock clock;

    RulesDesk(HomeLake home, ConfirmationQueries queries, ConfirmationRepository repository, Clock clock) {
        this.home = home;
        this.queries = queries;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What the form of a confirmation, or of taking one back, sends.
     *
     * @param day whose rules the page shows
     */
    record Form(
            @Nullable String day,
            @Nullable String document,
            @Nullable String reason) {

        static Form on(@Nullable String day) {
            return new Form(day, null, null);
        }

        private List<String> faults() {
            List<String> faults = new ArrayList<>();
            if (saidDocument().isEmpty() || !TypedText.isLine(saidDocument(), DOCUMENT)) {
                faults.add("document");
            }
            if (!TypedText.isLine(saidReason(), REASON)) {
                faults.add("reason");
            }
            return faults;
        }

        private String saidDocument() {
            return TypedText.said(document);
        }

        private String saidReason() {
            return TypedText.said(reason);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /**
     * The rules of a day with who confirmed them.
     *
     * @param asked a day; anything else is today
     */
    RulesView view(@Nullable String asked, Words words) {
        LocalDate day = TypedText.day(asked).orElse(today());
        List<KnownRule> rules = rules(day, words);
        Map<String, Confirmation> confirmed = queries.of(rules.stream()
                .filter(KnownRule::isUnconfirmed)
                .map(KnownRule::sha256)
                .toList());
        return new RulesDrawing(rules, confirmed, day, words).view();
    }

    private List<KnownRule> rules(LocalDate day, Words words) {
        return new KnownRules(AwardRuleFiles.of(home.folder()), day, words).all();
    }

    /**
     * Writes down that a rule is to be used although no source says all of it.
     *
     * @param sha256 of the rule, as the page showed it
     * @throws NotFoundException when no rule is such: it was changed since the page was opened
     * @throws InvalidConfirmationException with all that is wrong; nothing is kept
     */
    void confirm(String sha256, Form form, Actor by, Words words) {
        KnownRule rule = rule(sha256, words);
        List<String> faults = form.faults();
        if (!rule.isUnconfirmed()) {
            faults.add("stated");
        }
        if (!faults.isEmpty()) {
            throw new InvalidConfirmationException(faults);
        }
        Optional<String> reason = Optional.of(form.saidReason()).filter(text -> !text.isEmpty());
        repository.confirm(rule, form.saidDocument(), reason, by.account());
    }

    /**
     * Takes a confirmation back: the rule asks for one again.
     *
     * @throws NotFoundException when no rule is such
     * @throws InvalidConfirmationException when none is in force, or no reason is given; nothing is kept
     */
    void takeBack(String sha256, Form form, Actor by, Words words) {
        KnownRule rule = rule(sha256, words);
        if (form.saidReason().isEmpty() || !TypedText.isLine(form.saidReason(), REASON)) {
            throw new InvalidConfirmationException(List.of("why"));
        }
        repository.takeBack(rule, form.saidReason(), by.account());
    }

    private KnownRule rule(String sha256, Words words) {
        return rules(today(), words).stream()
                .filter(rule -> rule.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.no-award-rule", sha256));
    }
}
