package vn.thiduaso.dashboard.award.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.award.AwardRuleFiles;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;

/** The rules of awards for other features: what they say, their names, and which of them wait for somebody's word. */
@Component
public class CitedRules {

    private final HomeLake home;
    private final ConfirmationQueries confirmations;

    CitedRules(HomeLake home, ConfirmationQueries confirmations) {
        this.home = home;
        this.confirmations = confirmations;
    }

    /** All that are known, those of the home among them, of any time. */
    public AwardRules all() {
        return AwardRuleFiles.of(home.folder());
    }

    /** Names of what rules are about. */
    public static AwardNames names(AwardRules rules, Words words) {
        return new AwardNames(rules.forms().stream().map(Dated::rule).toList(), words);
    }

    /**
     * Some rules in the order of the page of rules.
     *
     * @param used those that are cited
     * @param day by whose base salary rewards are counted
     */
    public List<CitedRule> cite(AwardRules rules, Collection<? extends Dated<?>> used, LocalDate day, Words words) {
        Set<Dated<?>> wanted = Set.copyOf(used);
        List<KnownRule> cited = new KnownRules(rules, day, words)
                .all().stream().filter(rule -> wanted.contains(rule.dated())).toList();
        Map<String, Confirmation> confirmed = confirmations.of(cited.stream()
                .filter(KnownRule::isUnconfirmed)
                .map(KnownRule::sha256)
                .toList());
        RulesDrawing drawing = new RulesDrawing(cited, confirmed, day, words);
        return cited.stream().map(rule -> cited(rule, drawing.row(rule), words)).toList();
    }

    private static CitedRule cited(KnownRule rule, RulesView.Row row, Words words) {
        return new CitedRule(
                row.sha256(),
                words.text("award-rules." + rule.section()),
                row.name(),
                row.value(),
                rule.lastDay(),
                row.valid(),
                row.citation(),
                row.unconfirmed(),
                row.waits());
    }
}
