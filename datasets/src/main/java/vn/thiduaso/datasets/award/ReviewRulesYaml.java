package vn.thiduaso.datasets.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.Candidates;
import vn.thiduaso.scoring.award.ConflictRule;
import vn.thiduaso.scoring.award.CouncilRule;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.DossierItem;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.EligibilitySetting;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.RecoveryRule;
import vn.thiduaso.scoring.award.ReviewRules;
import vn.thiduaso.scoring.award.TieRule;
import vn.thiduaso.scoring.award.TieStep;

/** Reads the sections of award rules that say how candidates are reviewed; docs/award-rules.md describes the format. */
final class ReviewRulesYaml {

    private static final int SOME_YEAR = 2000;
    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    private final DatedYaml dated;
    private final List<Dated<Movement>> movements = new ArrayList<>();
    private final List<Dated<Candidates>> candidates = new ArrayList<>();
    private final List<Dated<DossierItem>> items = new ArrayList<>();
    private final List<Dated<EligibilitySetting>> eligibility = new ArrayList<>();
    private final List<Dated<TieRule>> ties = new ArrayList<>();
    private final List<Dated<ConflictRule>> conflicts = new ArrayList<>();
    private final List<Dated<CouncilRule>> councils = new ArrayList<>();
    private final List<Dated<RecoveryRule>> recoveries = new ArrayList<>();

    ReviewRulesYaml(DatedYaml dated) {
        this.dated = dated;
    }

    void all(YamlMap yaml) {
        yaml.maps("movements").forEach(this::movement);
        yaml.maps("candidates").forEach(this::candidates);
        yaml.maps("items").forEach(this::item);
        yaml.maps("eligibility").forEach(this::eligibility);
        yaml.maps("ties").forEach(this::tie);
        yaml.maps("conflicts").forEach(this::conflict);
        yaml.maps("councils").forEach(this::council);
        yaml.maps("recoveries").forEach(this::recovery);
    }

    ReviewRules rules() {
        return new ReviewRules(movements, candidates, items, eligibility, ties, conflicts, councils, recoveries);
    }

    private void movement(YamlMap block) {
        String code = block.text("code");
        Labels label = block.labels("label");
        AwardKind kind = block.word("kind", AwardWords.KINDS).orElse(AwardKind.THEMATIC);
        Optional<String> aims = block.findText("aims");
        List<Movement.Phase> phases = each(block, "phases", ReviewRulesYaml::phase);
        List<Movement.Given> awards = each(block, "awards", ReviewRulesYaml::given);
        dated.read(block, () -> new Movement(code, label, kind, aims, phases, awards))
                .ifPresent(movements::add);
    }

    private static Supplier<Movement.Phase> phase(YamlMap block) {
        String code = block.text("code");
        int from = block.whole("from", SOME_YEAR);
        int to = block.whole("to", SOME_YEAR);
        Occasion endsWith = block.word("ends-with", AwardWords.OCCASIONS).orElse(Occasion.MIDTERM);
        return () -> new Movement.Phase(code, from, to, endsWith);
    }

    private static Supplier<Movement.Given> given(YamlMap block) {
        Set<Occasion> occasions = block.words("occasions", AwardWords.OCCASIONS);
        Set<String> forms = Set.copyOf(block.texts("forms"));
        return () -> new Movement.Given(occasions, forms);
    }

    private void candidates(YamlMap block) {
        String movement = block.text("movement");
        String kind = block.text("kind");
        Labels label = block.labels("label");
        Recipient recipient = block.word("recipient", AwardWords.RECIPIENTS).orElse(Recipient.COLLECTIVE);
        Set<UnitKind> units = block.words("unit-kinds", AwardWords.UNIT_KINDS);
        Optional<String> indexSet = block.findText("index-set");
        List<Candidates.Criterion> criteria = each(block, "criteria", ReviewRulesYaml::criterion);
        dated.read(block, () -> new Candidates(movement, kind, label, recipient, units, indexSet, criteria))
                .ifPresent(candidates::add);
    }

    private static Supplier<Candidates.Criterion> criterion(YamlMap block) {
        String code = block.text("code");
        Labels label = block.labels("label");
        String quote = block.findText("quote").orElse("");
        int most = block.whole("most", 1);
        return () -> new Candidates.Criterion(code, label, quote, most);
    }

    private void item(YamlMap block) {
        String code = block.text("code");
        Labels label = block.labels("label");
        Set<String> forms = Set.copyOf(block.texts("forms"));
        Set<DossierItem.Dossier> dossiers = block.words("dossiers", AwardWords.DOSSIERS);
        Set<String> kinds = Set.copyOf(block.texts("candidates"));
        boolean required = block.flag("required", true);
        Set<DossierItem.FileType> files = block.words("files", AwardWords.FILES);
        Optional<Labels> signedBy = block.findLabels("signed-by");
        dated.read(block, () -> new DossierItem(code, label, forms, dossiers, kinds, required, files, signedBy))
                .ifPresent(items::add);
    }

    private void eligibility(YamlMap block) {
        Optional<EligibilityName> name = block.word("rule", AwardWords.CHECKS);
        if (name.isEmpty()) {
            block.closeUnknown();
            return;
        }
        Labels label = block.labels("label");
        Set<String> forms = Set.copyOf(block.texts("forms"));
        Set<Recipient> recipients = block.words("recipients", AwardWords.RECIPIENTS);
        boolean hard = block.word("hard", YES_OR_NO).orElse(false);
        Map<String, Integer> numbers =
                block.findMap("with").map(with -> numbers(with, name.get())).orElse(Map.of());
        dated.read(block, () -> new EligibilitySetting(name.get(), label, forms, recipients, hard, numbers))
                .ifPresent(eligibility::add);
    }

    private static Map<String, Integer> numbers(YamlMap with, EligibilityName check) {
        Map<String, Integer> numbers = new HashMap<>();
        check.numbers().forEach(name -> numbers.put(name, with.whole(name, 1)));
        check.openNumbers().stream().filter(with::has).forEach(name -> numbers.put(name, with.whole(name, 1)));
        with.close();
        return numbers;
    }

    private void tie(YamlMap block) {
        Set<String> forms = Set.copyOf(block.texts("forms"));
        List<TieStep> steps = block.wordsInOrder("steps", AwardWords.TIE_STEPS);
        dated.read(block, () -> new TieRule(forms, steps)).ifPresent(ties::add);
    }

    private void conflict(YamlMap block) {
        ConflictRule.Kind kind = block.word("kind", AwardWords.CONFLICTS).orElse(ConflictRule.Kind.DECLARED);
        Labels words = block.labels("words");
        dated.read(block, () -> new ConflictRule(kind, words)).ifPresent(conflicts::add);
    }

    private void council(YamlMap block) {
        AwardLevel level = block.word("level", AwardWords.LEVELS).orElse(AwardLevel.COMMUNE);
        Set<CouncilRule.Role> roles = block.words("roles", AwardWords.ROLES);
        Set<CouncilRule.Role> voting = block.words("voting", AwardWords.ROLES);
        boolean substitutes = block.flag("substitutes", false);
        dated.read(block, () -> new CouncilRule(level, roles, voting, substitutes))
                .ifPresent(councils::add);
    }

    private void recovery(YamlMap block) {
        Set<String> forms = Set.copyOf(block.texts("forms"));
        boolean cancelled = block.flag("cancelled", false);
        boolean replaced = block.flag("replaced", false);
        boolean lateUse = block.flag("late-use", false);
        dated.read(block, () -> new RecoveryRule(forms, cancelled, replaced, lateUse))
                .ifPresent(recoveries::add);
    }

    private static <T> List<T> each(YamlMap block, String key, Function<YamlMap, Supplier<T>> read) {
        List<T> all = new ArrayList<>();
        for (YamlMap one : block.maps(key)) {
            Supplier<T> made = read.apply(one);
            one.close();
            one.book().attempt(one.line(), one.path(), made).ifPresent(all::add);
        }
        return all;
    }
}
