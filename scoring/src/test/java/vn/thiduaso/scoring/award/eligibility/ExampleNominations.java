package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.AwardForm;
import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.DossierItem;
import vn.thiduaso.scoring.award.DossierItem.Dossier;
import vn.thiduaso.scoring.award.DossierItem.FileType;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.EligibilitySetting;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.Movement.Given;
import vn.thiduaso.scoring.award.Movement.Phase;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.ReviewRules;
import vn.thiduaso.scoring.award.WorkCalendar;
import vn.thiduaso.scoring.indexset.Validity;

/** Made-up rules with every check, and a nomination that passes all of them: tests change one thing. */
final class ExampleNominations {

    static final Labels NAME = new Labels("Tên", "Name");
    static final LocalDate SUBMITTED = LocalDate.of(2026, 12, 10);
    static final AchievementPeriod YEAR_2026 = period("2026-01-01", "2026-11-30");
    static final Set<EligibilityName> SOFT =
            Set.of(EligibilityName.YEARS_DONE_WELL, EligibilityName.ALREADY_REWARDED, EligibilityName.SAME_ACHIEVEMENT);
    static final AwardRules RULES = rules(AwardKind.THEMATIC);
    static final AwardRules MERIT_RULES = rules(AwardKind.MERIT);
    static final NominationFacts PASSING = NominationFacts.unknown(nomination("F", Recipient.COLLECTIVE, Dossier.FULL))
            .with(history(Known.of(YEAR_2026), Known.of(List.of())))
            .with(new DossierFacts(
                    Map.of("a", Known.of(true), "b", Known.of(true)),
                    Known.of(true),
                    Known.of(IdentityCards.NONE),
                    Known.of(List.of())))
            .with(new CandidateFacts(
                    Known.of(true),
                    Known.of(0.9),
                    Known.of(Set.of()),
                    Known.of(0),
                    Known.of(true),
                    opinions(Opinion.NO_OBJECTION)))
            .with(new ListFacts(Known.of(new Share(1, 5)), Known.of(new Share(1, 6))));

    private ExampleNominations() {}

    static AchievementPeriod period(String from, String to) {
        return new AchievementPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    static Nomination nomination(String form, Recipient recipient, Dossier dossier) {
        return new Nomination("M", form, recipient, "k", dossier, 2026, SUBMITTED);
    }

    static NominationFacts submitted(NominationFacts facts, LocalDate day) {
        Nomination old = facts.nomination();
        return new NominationFacts(
                new Nomination(
                        old.movement(), old.form(), old.recipient(), old.candidates(), old.dossier(), old.year(), day),
                facts.history(),
                facts.dossier(),
                facts.candidate(),
                facts.list());
    }

    static HistoryFacts history(Known<AchievementPeriod> achievement, Known<List<EarlierAward>> earlier) {
        return new HistoryFacts(
                achievement,
                earlier,
                new PendingReviews(Known.of(false), Known.of(false), Known.of(false), Known.of(List.of())),
                Map.of(2024, YearResult.EXCELLENT, 2025, YearResult.EXCELLENT, 2026, YearResult.EXCELLENT));
    }

    /** An award of the form that was decided; its decision names no period. */
    static EarlierAward award(String code, AwardKind kind, String decided) {
        return new EarlierAward(
                code,
                "F",
                Known.of(kind),
                Known.of(Optional.empty()),
                Known.of(LocalDate.parse(decided)),
                Known.of(false),
                Known.of(true));
    }

    static Map<WatchingBody, Opinion> opinions(Opinion each) {
        Map<WatchingBody, Opinion> opinions = new EnumMap<>(WatchingBody.class);
        Arrays.asList(WatchingBody.values()).forEach(body -> opinions.put(body, each));
        return opinions;
    }

    static Verdict verdict(EligibilityName name, NominationFacts facts) {
        return verdict(name, facts, RULES);
    }

    static Verdict verdict(EligibilityName name, NominationFacts facts, AwardRules rules) {
        return Check.of(setting(name, true)).look(facts, rules).verdict();
    }

    /** With every number of the check: 6 months, 2 years, 20 percent. */
    static EligibilitySetting setting(EligibilityName name, boolean hard) {
        Map<String, Integer> all = Map.of("months", 6, "years", 2, "percent", 20);
        Map<String, Integer> numbers = new HashMap<>();
        name.numbers().forEach(number -> numbers.put(number, all.get(number)));
        name.openNumbers().forEach(number -> numbers.put(number, all.get(number)));
        return new EligibilitySetting(name, NAME, Set.of(), Set.of(), hard, numbers);
    }

    private static AwardRules rules(AwardKind kind) {
        Movement movement = new Movement(
                "M",
                NAME,
                kind,
                Optional.empty(),
                List.of(new Phase("P1", 2025, 2027, Occasion.MIDTERM), new Phase("P2", 2027, 2030, Occasion.FINAL)),
                List.of(new Given(Set.of(Occasion.YEARLY), Set.of("F"))));
        List<Dated<EligibilitySetting>> checks = Arrays.stream(EligibilityName.values())
                .map(name -> dated(setting(name, !SOFT.contains(name)), ""))
                .toList();
        ReviewRules review = new ReviewRules(
                List.of(dated(movement, "")),
                List.of(),
                List.of(dated(item("a", true), ""), dated(item("b", true), ""), dated(item("c", false), "")),
                checks,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        AwardForm form = new AwardForm("F", NAME, AwardLevel.COMMUNE, Set.of(Recipient.COLLECTIVE));
        return new AwardRules(
                List.of(),
                List.of(dated(form, "2027-02-28")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new WorkCalendar(Map.of()),
                review);
    }

    private static DossierItem item(String code, boolean required) {
        return new DossierItem(
                code,
                NAME,
                Set.of("F"),
                Set.of(Dossier.FULL),
                Set.of("k"),
                required,
                Set.of(FileType.PDF),
                Optional.empty());
    }

    private static <T> Dated<T> dated(T rule, String to) {
        Optional<LocalDate> last = to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to));
        return new Dated<>(rule, new Validity(LocalDate.of(2025, 7, 1), last), Optional.empty(), Optional.empty());
    }
}
