package vn.thiduaso.scoring.award.eligibility;

/**
 * All that rules of eligibility look at. Nothing is assumed: what nobody told is not known, never "no".
 *
 * @param nomination what is always known
 */
public record NominationFacts(
        Nomination nomination, HistoryFacts history, DossierFacts dossier, CandidateFacts candidate, ListFacts list) {

    /** Nothing is known but who is nominated for what. */
    public static NominationFacts unknown(Nomination nomination) {
        return new NominationFacts(
                nomination,
                HistoryFacts.unknown(),
                DossierFacts.unknown(),
                CandidateFacts.unknown(),
                ListFacts.unknown());
    }

    public NominationFacts with(HistoryFacts other) {
        return new NominationFacts(nomination, other, dossier, candidate, list);
    }

    public NominationFacts with(DossierFacts other) {
        return new NominationFacts(nomination, history, other, candidate, list);
    }

    public NominationFacts with(CandidateFacts other) {
        return new NominationFacts(nomination, history, dossier, other, list);
    }

    public NominationFacts with(ListFacts other) {
        return new NominationFacts(nomination, history, dossier, candidate, other);
    }
}
