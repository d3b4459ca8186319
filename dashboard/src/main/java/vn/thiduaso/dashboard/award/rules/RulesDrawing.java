package vn.thiduaso.dashboard.award.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Citation;

/**
 * Draws the page of rules.
 *
 * @param rules of any time
 * @param confirmed by hash
 * @param day whose rules are shown
 */
record RulesDrawing(List<KnownRule> rules, Map<String, Confirmation> confirmed, LocalDate day, Words words) {

    /** Months before its last day from which a rule is said to end. */
    private static final int SOON = 6;

    RulesView view() {
        List<KnownRule> inForce =
                rules.stream().filter(rule -> rule.holdsOn(day)).toList();
        long unconfirmed = inForce.stream().filter(KnownRule::isUnconfirmed).count();
        long waiting = inForce.stream().filter(this::waits).count();
        return new RulesView(
                day.toString(),
                inForce.size(),
                inForce.size() - unconfirmed,
                unconfirmed - waiting,
                waiting,
                ends(),
                sections(inForce));
    }

    private boolean waits(KnownRule rule) {
        return rule.isUnconfirmed() && !confirmed.containsKey(rule.sha256());
    }

    /** Sections without a rule on that day are shown too: that none is in force is what one has to know. */
    private List<RulesView.Section> sections(List<KnownRule> inForce) {
        Set<String> basis = inForce.stream()
                .filter(rule -> rule.section().equals(KnownRules.BASIS))
                .map(KnownRule::about)
                .collect(Collectors.toSet());
        return rules.stream()
                .map(KnownRule::section)
                .distinct()
                .map(key -> section(
                        key,
                        inForce.stream()
                                .filter(rule -> rule.section().equals(key))
                                .toList(),
                        basis))
                .toList();
    }

    private RulesView.Section section(String key, List<KnownRule> own, Set<String> basis) {
        return new RulesView.Section(
                key,
                words.text("award-rules." + key),
                words.text("award-rules." + key + ".note"),
                own.stream().filter(this::waits).count(),
                own.stream().map(rule -> row(rule, basis)).toList());
    }

    /** A rule alone, with the remark of its document. */
    RulesView.Row row(KnownRule rule) {
        return row(rule, Set.of());
    }

    private RulesView.Row row(KnownRule rule, Set<String> basis) {
        return new RulesView.Row(
                rule.sha256(),
                rule.name(),
                rule.value(),
                rule.lastDay()
                        .map(last -> words.text(
                                "award-rule.from-to",
                                f().date(rule.dated().valid().from()),
                                f().date(last)))
                        .orElse(words.text(
                                "award-rule.from", f().date(rule.dated().valid().from()))),
                rule.citation().map(one -> citation(one, rule, basis)).orElse(null),
                rule.unconfirmed().map(labels -> labels.in(words.language())).orElse(""),
                confirmed.get(rule.sha256()),
                waits(rule));
    }

    /** The remark of a document stands once, where it is named as legal basis; only documents that are not carry it beside their rules. */
    private CitationText citation(Citation citation, KnownRule rule, Set<String> basis) {
        CitationText text = CitationText.of(citation, words, f());
        boolean elsewhere = !rule.section().equals(KnownRules.BASIS) && basis.contains(citation.document());
        return elsewhere ? new CitationText(text.text(), text.address(), text.quote(), text.certainty(), "") : text;
    }

    private Formats f() {
        return Formats.in(words.language());
    }

    /** By last day: how many rules end then, and which sections they are of. */
    private List<String> ends() {
        Map<LocalDate, List<KnownRule>> byDay = rules.stream()
                .filter(rule -> !rule.dated().valid().from().isAfter(day))
                .filter(rule -> rule.lastDay()
                        .filter(last -> last.isBefore(day.plusMonths(SOON)))
                        .isPresent())
                .filter(rule -> rules.stream().noneMatch(other -> follows(other, rule)))
                .collect(
                        Collectors.groupingBy(rule -> rule.lastDay().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<String> told = new ArrayList<>();
        byDay.forEach((last, ending) -> told.add(words.text(
                last.isBefore(day) ? "award-rules.ended" : "award-rules.ends",
                f().whole(ending.size()),
                f().date(last),
                ending.stream()
                        .map(rule -> words.text("award-rules." + rule.section()))
                        .distinct()
                        .collect(Collectors.joining("; ")))));
        return told;
    }

    /** Whether the one is about the same and holds on the day after the other's last. */
    private static boolean follows(KnownRule one, KnownRule other) {
        return one.isAboutTheSame(other)
                && other.lastDay().filter(last -> one.holdsOn(last.plusDays(1))).isPresent();
    }
}
