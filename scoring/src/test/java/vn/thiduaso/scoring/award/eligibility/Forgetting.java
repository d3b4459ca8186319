package vn.thiduaso.scoring.award.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The same facts, some of them not known: each of them one time of three. */
record Forgetting(Random chance) {

    private static final int ONE_OF = 3;

    NominationFacts some(NominationFacts facts) {
        return facts.with(history(facts.history()))
                .with(dossier(facts.dossier()))
                .with(candidate(facts.candidate()))
                .with(new ListFacts(
                        some(facts.list().leading()), some(facts.list().workers())));
    }

    private HistoryFacts history(HistoryFacts facts) {
        PendingReviews reviews = facts.reviews();
        return new HistoryFacts(
                some(facts.achievement()),
                some(facts.earlier().map(this::awards)),
                new PendingReviews(
                        some(reviews.discipline()),
                        some(reviews.inspection()),
                        some(reviews.complaint()),
                        some(reviews.disciplineEnds())),
                some(facts.years()));
    }

    private List<EarlierAward> awards(List<EarlierAward> awards) {
        return awards.stream()
                .map(award -> new EarlierAward(
                        award.award(),
                        award.form(),
                        some(award.kind()),
                        some(award.period()),
                        some(award.decided()),
                        some(award.ended()),
                        some(award.basis())))
                .toList();
    }

    private DossierFacts dossier(DossierFacts facts) {
        return new DossierFacts(
                some(facts.items()),
                some(facts.confirmed()),
                some(facts.identityCards()),
                some(facts.others()
                        .map(others -> others.stream()
                                .map(other -> new OtherDossier(other.dossier(), some(other.same())))
                                .toList())));
    }

    private CandidateFacts candidate(CandidateFacts facts) {
        return new CandidateFacts(
                some(facts.ranked()),
                some(facts.coverage()),
                some(facts.groups()),
                some(facts.modelYears()),
                some(facts.enterprise()),
                some(facts.opinions()));
    }

    private <T> Known<T> some(Known<T> fact) {
        return chance.nextInt(ONE_OF) == 0 ? Known.not() : fact;
    }

    private <K, V> Map<K, V> some(Map<K, V> facts) {
        Map<K, V> some = new HashMap<>();
        facts.forEach((key, value) -> {
            if (chance.nextInt(ONE_OF) > 0) {
                some.put(key, value);
            }
        });
        return some;
    }
}
