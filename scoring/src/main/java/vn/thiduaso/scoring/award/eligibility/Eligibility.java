package vn.thiduaso.scoring.award.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.EligibilitySetting;

/**
 * Whether a nomination qualifies: what each rule says, and what persons said of it. A soft rule that failed stands open until a person overrules or upholds it:
 * it warns, and decides nothing by itself.
 *
 * @param findings in the order of the rules
 * @param rulings in the order in which they were given; of two that count for one finding the later does
 */
public record Eligibility(List<Finding> findings, List<Ruling> rulings) {

    /** How it stands. */
    public enum State {
        QUALIFIED("qualified"),
        NOT_QUALIFIED("not-qualified"),
        /** A person has to say something first, or there is no rule at all. */
        OPEN("open");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /**
     * A finding that was not simply passed.
     *
     * @param ruling that counts for it
     * @param outcome after the ruling; needs a person where one is waited for
     */
    public record Reason(Finding finding, Optional<Ruling> ruling, Verdict outcome) {}

    public Eligibility {
        findings = List.copyOf(findings);
        rulings = List.copyOf(rulings);
    }

    /** By the rules that hold on the day on which the dossier was submitted. */
    public static Eligibility of(AwardRules rules, NominationFacts facts) {
        Nomination nomination = facts.nomination();
        List<Finding> findings =
                rules.review().eligibility(nomination.form(), nomination.recipient(), nomination.submitted()).stream()
                        .map(setting -> find(setting, facts, rules))
                        .toList();
        return new Eligibility(findings, List.of());
    }

    private static Finding find(Dated<EligibilitySetting> setting, NominationFacts facts, AwardRules rules) {
        Look look = Check.of(setting.rule()).look(facts, rules);
        return new Finding(setting, look.verdict(), look.facts());
    }

    /** With what persons said; what does not count is kept, and counts nowhere. */
    public Eligibility with(List<Ruling> others) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.addAll(others);
        return new Eligibility(findings, all);
    }

    /** Why a ruling would not count, all of it; empty: it would. */
    public Set<Ruling.Refusal> refusals(Ruling ruling) {
        Set<Ruling.Refusal> refusals = EnumSet.noneOf(Ruling.Refusal.class);
        if (!findings.contains(ruling.about())) {
            refusals.add(Ruling.Refusal.CHANGED);
        }
        if (ruling.about().verdict() == Verdict.PASSED) {
            refusals.add(Ruling.Refusal.PASSED);
        }
        if (ruling.about().isFinal()) {
            refusals.add(Ruling.Refusal.HARD);
        }
        if (ruling.reason().isBlank()) {
            refusals.add(Ruling.Refusal.NO_REASON);
        }
        if (ruling.by().isBlank()) {
            refusals.add(Ruling.Refusal.NOBODY);
        }
        return refusals;
    }

    /** Not qualified as soon as one rule stands failed; without any rule nothing is said. */
    public State state() {
        List<Verdict> outcomes = findings.stream().map(this::outcome).toList();
        if (outcomes.contains(Verdict.FAILED)) {
            return State.NOT_QUALIFIED;
        }
        return outcomes.isEmpty() || outcomes.contains(Verdict.NEEDS_PERSON) ? State.OPEN : State.QUALIFIED;
    }

    /** Findings that were not simply passed, overruled ones among them, in the order of the rules. */
    public List<Reason> reasons() {
        return findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(finding -> new Reason(finding, ruling(finding), outcome(finding)))
                .toList();
    }

    /** Rules of which no source says something: a person confirms them before they are used. */
    public List<Dated<EligibilitySetting>> unconfirmed() {
        return findings.stream()
                .map(Finding::setting)
                .filter(Dated::isUnconfirmed)
                .toList();
    }

    private Verdict outcome(Finding finding) {
        return ruling(finding)
                .map(Ruling::becomes)
                .orElseGet(() -> isWarning(finding) ? Verdict.NEEDS_PERSON : finding.verdict());
    }

    private static boolean isWarning(Finding finding) {
        return finding.verdict() == Verdict.FAILED && !finding.isHard();
    }

    private Optional<Ruling> ruling(Finding finding) {
        return rulings.stream()
                .filter(ruling ->
                        ruling.about().equals(finding) && refusals(ruling).isEmpty())
                .reduce((earlier, later) -> later);
    }
}
