package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.DossierItem.Dossier;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.eligibility.Eligibility.State;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any nomination, whatever is known of it. */
class EligibilityLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final int DAYS = 700;

    @Property
    void whatBecomesKnownNeverTurnsAVerdictRound(@ForAll EligibilityName name, @ForAll long seed) {
        Random chance = new Random(seed);
        AwardRules rules = chance.nextBoolean() ? ExampleNominations.RULES : ExampleNominations.MERIT_RULES;
        NominationFacts all = facts(chance);
        NominationFacts some = new Forgetting(chance).some(all);

        Verdict before = ExampleNominations.verdict(name, some, rules);
        Verdict after = ExampleNominations.verdict(name, all, rules);

        assertThat(before == Verdict.NEEDS_PERSON || before == after).isTrue();
    }

    @Property
    void noRulingSavesWhoFailedAHardRule(@ForAll long seed) {
        Random chance = new Random(seed);
        Eligibility eligibility = Eligibility.of(ExampleNominations.RULES, facts(chance));
        Eligibility ruled = eligibility.with(eligibility.findings().stream()
                .map(finding -> new Ruling(finding, Verdict.PASSED, "a", "vì"))
                .toList());

        boolean failedHard = eligibility.findings().stream().anyMatch(Finding::isFinal);
        State otherwise = eligibility.findings().isEmpty() ? State.OPEN : State.QUALIFIED;

        assertThat(ruled.state()).isEqualTo(failedHard ? State.NOT_QUALIFIED : otherwise);
        assertThat(ruled.reasons())
                .allMatch(reason ->
                        reason.ruling().isPresent() != reason.finding().isFinal());
    }

    @Property
    void rulingsCountOnlyForTheFactsTheyWereGivenOn(@ForAll long seed) {
        Random chance = new Random(seed);
        NominationFacts all = facts(chance);
        Eligibility before = Eligibility.of(ExampleNominations.RULES, new Forgetting(chance).some(all));
        List<Ruling> rulings = before.findings().stream()
                .map(finding -> new Ruling(finding, chance.nextBoolean() ? Verdict.PASSED : Verdict.FAILED, "a", "vì"))
                .toList();
        Eligibility after = Eligibility.of(ExampleNominations.RULES, all).with(rulings);

        assertThat(after.reasons())
                .allMatch(
                        reason -> reason.ruling().isEmpty() || before.findings().contains(reason.finding()));
        assertThat(after.state() == State.QUALIFIED)
                .isEqualTo(!after.findings().isEmpty()
                        && after.findings().stream()
                                .allMatch(finding -> finding.verdict() == Verdict.PASSED
                                        || rulings.stream()
                                                .anyMatch(
                                                        ruling -> ruling.about().equals(finding)
                                                                && !finding.isFinal()
                                                                && ruling.becomes() == Verdict.PASSED)));
    }

    private static NominationFacts facts(Random chance) {
        Nomination nomination = new Nomination(
                "M",
                chance.nextInt(9) == 0 ? "G" : "F",
                chance.nextInt(9) == 0 ? Recipient.INDIVIDUAL : Recipient.COLLECTIVE,
                "k",
                any(chance, Dossier.values()),
                2026,
                day(chance));
        return NominationFacts.unknown(nomination)
                .with(new HistoryFacts(
                        Known.of(period(chance)), Known.of(awards(chance)), reviews(chance), years(chance)))
                .with(new DossierFacts(
                        Map.of("a", often(chance), "b", often(chance)),
                        often(chance),
                        Known.of(any(chance, IdentityCards.values())),
                        Known.of(chance.nextBoolean() ? List.of() : List.of(new OtherDossier("1", seldom(chance))))))
                .with(candidate(chance))
                .with(new ListFacts(
                        Known.of(new Share(chance.nextInt(5), 5)), Known.of(new Share(chance.nextInt(3), 6))));
    }

    private static CandidateFacts candidate(Random chance) {
        Map<WatchingBody, Opinion> opinions = new EnumMap<>(WatchingBody.class);
        for (WatchingBody body : WatchingBody.values()) {
            opinions.put(body, chance.nextInt(4) > 0 ? Opinion.NO_OBJECTION : any(chance, Opinion.values()));
        }
        return new CandidateFacts(
                often(chance),
                Known.of(chance.nextDouble()),
                Known.of(chance.nextBoolean() ? Set.of() : Set.of(any(chance, SpecialGroup.values()))),
                Known.of(chance.nextInt(4)),
                Known.of(chance.nextBoolean()),
                opinions);
    }

    private static List<EarlierAward> awards(Random chance) {
        List<EarlierAward> awards = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            awards.add(new EarlierAward(
                    String.valueOf(i),
                    any(chance, "F", "G"),
                    Known.of(any(chance, AwardKind.values())),
                    Known.of(chance.nextBoolean() ? Optional.empty() : Optional.of(period(chance))),
                    Known.of(day(chance)),
                    seldom(chance),
                    Known.of(chance.nextBoolean())));
        }
        return awards;
    }

    private static PendingReviews reviews(Random chance) {
        return new PendingReviews(
                seldom(chance),
                seldom(chance),
                seldom(chance),
                Known.of(chance.nextBoolean() ? List.of() : List.of(day(chance))));
    }

    private static Map<Integer, YearResult> years(Random chance) {
        Map<Integer, YearResult> years = new HashMap<>();
        for (int year = 2022; year <= 2027; year++) {
            years.put(
                    year,
                    any(
                            chance,
                            YearResult.EXCELLENT,
                            YearResult.WELL,
                            YearResult.EXCELLENT_COLLECTIVE,
                            YearResult.DONE));
        }
        return years;
    }

    private static AchievementPeriod period(Random chance) {
        LocalDate from = day(chance);
        return new AchievementPeriod(from, from.plusDays(chance.nextInt(DAYS)));
    }

    private static LocalDate day(Random chance) {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }

    private static Known<Boolean> often(Random chance) {
        return Known.of(chance.nextInt(8) > 0);
    }

    private static Known<Boolean> seldom(Random chance) {
        return Known.of(chance.nextInt(8) == 0);
    }

    @SafeVarargs
    private static <T> T any(Random chance, T... values) {
        return values[chance.nextInt(values.length)];
    }
}
