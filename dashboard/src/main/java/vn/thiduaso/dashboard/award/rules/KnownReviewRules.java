package vn.thiduaso.dashboard.award.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.award.Candidates;
import vn.thiduaso.scoring.award.CouncilRule;
import vn.thiduaso.scoring.award.DossierItem;
import vn.thiduaso.scoring.award.EligibilitySetting;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.RecoveryRule;
import vn.thiduaso.scoring.award.ReviewRules;
import vn.thiduaso.scoring.award.TieRule;

/** Writes for people the rules by which candidates are reviewed, by section. */
record KnownReviewRules(ReviewRules rules, AwardNames names) {

    private static final String BETWEEN = " · ";

    /** All that are known, of any time, in their order. */
    Stream<KnownRule> all() {
        return Stream.of(
                        KnownRule.section(
                                "movements",
                                rules.movements(),
                                Movement::code,
                                one -> one.label().in(language()),
                                this::value),
                        KnownRule.section(
                                "candidates",
                                rules.candidates(),
                                one -> one.movement() + " " + one.kind(),
                                one -> one.label().in(language()),
                                this::value),
                        KnownRule.section(
                                "items",
                                rules.items(),
                                KnownReviewRules::about,
                                one -> one.label().in(language()),
                                this::value),
                        KnownRule.section(
                                "eligibility",
                                rules.eligibility(),
                                KnownReviewRules::about,
                                one -> one.label().in(language()),
                                this::value),
                        KnownRule.section(
                                "ties", rules.ties(), one -> KnownRule.codes(one.forms()), this::name, this::value),
                        KnownRule.section(
                                "conflicts",
                                rules.conflicts(),
                                one -> one.kind().code(),
                                one -> one.words().in(language()),
                                one -> ""),
                        KnownRule.section(
                                "councils",
                                rules.councils(),
                                one -> one.level().code(),
                                one -> names.level(one.level()),
                                this::value),
                        KnownRule.section(
                                "recoveries",
                                rules.recoveries(),
                                one -> KnownRule.codes(one.forms()),
                                one -> names.forms(one.forms()),
                                this::value))
                .flatMap(section -> section);
    }

    private Words words() {
        return names.words();
    }

    private String language() {
        return words().language();
    }

    private String value(Movement movement) {
        Stream<String> phases = movement.phases().stream()
                .map(phase -> words().text(
                                "award-rule.phase",
                                phase.from(),
                                phase.to(),
                                words().text("occasion." + phase.endsWith().code())));
        Stream<String> given = movement.awards().stream()
                .map(one -> names.occasions(one.occasions()) + ": " + names.forms(one.forms()));
        return Stream.concat(phases, given).collect(Collectors.joining(BETWEEN));
    }

    private String value(Candidates candidates) {
        List<String> parts = new ArrayList<>(List.of(names.recipient(candidates.recipient())));
        candidates.indexSet().ifPresent(set -> parts.add(words().text("award-rule.index-set", set)));
        parts.add(candidates.criteria().stream()
                .map(criterion ->
                        words().text("award-rule.criterion", criterion.label().in(language()), criterion.most()))
                .collect(Collectors.joining("; ")));
        return String.join(BETWEEN, parts);
    }

    private static String about(DossierItem item) {
        return item.code() + " " + KnownRule.codes(item.forms()) + " "
                + item.dossiers().stream().sorted().toList();
    }

    private String value(DossierItem item) {
        List<String> parts = new ArrayList<>();
        parts.add(words().text(item.required() ? "award-rule.required" : "award-rule.optional"));
        parts.add(names.forms(item.forms()));
        parts.add(names.each(
                "award-rule.dossier.",
                item.dossiers().stream().sorted().map(one -> one.code()).toList(),
                ", "));
        parts.add(item.files().stream().sorted().map(file -> file.code()).collect(Collectors.joining(", ")));
        item.signedBy().ifPresent(by -> parts.add(words().text("award-rule.signed", by.in(language()))));
        return String.join(BETWEEN, parts);
    }

    private static String about(EligibilitySetting setting) {
        return setting.name().code() + " " + KnownRule.codes(setting.forms()) + " "
                + setting.recipients().stream().sorted().toList();
    }

    private String value(EligibilitySetting setting) {
        List<String> parts = new ArrayList<>();
        parts.add(words().text(setting.hard() ? "award-rule.hard" : "award-rule.soft"));
        if (!setting.forms().isEmpty()) {
            parts.add(names.forms(setting.forms()));
        }
        if (!setting.recipients().isEmpty()) {
            parts.add(names.recipients(setting.recipients()));
        }
        setting.numbers().entrySet().stream()
                .map(number -> words().text("award-rule.number." + number.getKey(), number.getValue()))
                .sorted()
                .forEach(parts::add);
        return String.join(BETWEEN, parts);
    }

    private String name(TieRule tie) {
        return names.forms(tie.forms());
    }

    private String value(TieRule tie) {
        return names.each(
                "award-rule.tie.", tie.steps().stream().map(step -> step.code()).toList(), ", ");
    }

    private String value(CouncilRule council) {
        return words().text("award-rule.roles", roles(council.roles()))
                + BETWEEN
                + words().text("award-rule.voting", roles(council.voting()))
                + BETWEEN
                + words().text(council.substitutes() ? "award-rule.substitutes" : "award-rule.no-substitutes");
    }

    private String roles(Set<CouncilRule.Role> roles) {
        return names.each(
                "award-rule.role.",
                roles.stream().sorted().map(role -> role.code()).toList(),
                ", ");
    }

    private String value(RecoveryRule recovery) {
        return String.join(
                BETWEEN,
                words().text(recovery.cancelled() ? "award-rule.cancelled-back" : "award-rule.cancelled-kept"),
                words().text(recovery.replaced() ? "award-rule.replaced-back" : "award-rule.replaced-kept"),
                words().text(recovery.lateUse() ? "award-rule.late" : "award-rule.not-late"));
    }
}
