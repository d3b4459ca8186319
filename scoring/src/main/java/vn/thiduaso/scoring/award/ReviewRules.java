package vn.thiduaso.scoring.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.UnitKind;

/**
 * The rules by which candidates of a movement are reviewed, from who may be one to which places come back. All of any time; every question is asked with a day.
 * Of several lines for one thing that hold on a day the one that came into force last counts.
 *
 * @param eligibility in the order in which checks are shown
 */
public record ReviewRules(
        List<Dated<Movement>> movements,
        List<Dated<Candidates>> candidates,
        List<Dated<DossierItem>> items,
        List<Dated<EligibilitySetting>> eligibility,
        List<Dated<TieRule>> ties,
        List<Dated<ConflictRule>> conflicts,
        List<Dated<CouncilRule>> councils,
        List<Dated<RecoveryRule>> recoveries) {

    public ReviewRules {
        movements = List.copyOf(movements);
        candidates = List.copyOf(candidates);
        items = List.copyOf(items);
        eligibility = List.copyOf(eligibility);
        ties = List.copyOf(ties);
        conflicts = List.copyOf(conflicts);
        councils = List.copyOf(councils);
        recoveries = List.copyOf(recoveries);
    }

    public List<Dated<Movement>> movements(LocalDate day) {
        return Dated.newestOfEach(movements, day, one -> true, Movement::code);
    }

    public Optional<Dated<Movement>> movement(String code, LocalDate day) {
        return Dated.newest(movements, day, one -> one.code().equals(code));
    }

    /** All kinds of candidates of a movement. */
    public List<Dated<Candidates>> candidates(String movement, LocalDate day) {
        return Dated.newestOfEach(candidates, day, one -> one.movement().equals(movement), Candidates::kind);
    }

    /** As which kind a unit is a candidate; empty when it is none. */
    public Optional<Dated<Candidates>> candidatesOf(String movement, UnitKind unit, LocalDate day) {
        return candidates(movement, day).stream()
                .filter(one -> one.rule().unitKinds().contains(unit))
                .findFirst();
    }

    /** @param day on which the dossier was first submitted */
    public List<Dated<DossierItem>> items(String form, DossierItem.Dossier dossier, LocalDate day) {
        return Dated.newestOfEach(items, day, one -> one.isIn(form, dossier), DossierItem::code);
    }

    /** @param day on which the dossier was first submitted */
    public List<Dated<EligibilitySetting>> eligibility(String form, Recipient recipient, LocalDate day) {
        return Dated.newestOfEach(eligibility, day, one -> one.isAbout(form, recipient), EligibilitySetting::name);
    }

    public Optional<Dated<TieRule>> tie(String form, LocalDate day) {
        return Dated.newest(ties, day, one -> one.forms().contains(form));
    }

    public List<Dated<ConflictRule>> conflicts(LocalDate day) {
        return Dated.newestOfEach(conflicts, day, one -> true, ConflictRule::kind);
    }

    public Optional<Dated<CouncilRule>> council(AwardLevel level, LocalDate day) {
        return Dated.newest(councils, day, one -> one.level() == level);
    }

    public Optional<Dated<RecoveryRule>> recovery(String form, LocalDate day) {
        return Dated.newest(recoveries, day, one -> one.forms().contains(form));
    }

    /** These and others: of two that came into force on one day the other's counts. */
    public ReviewRules and(ReviewRules others) {
        return new ReviewRules(
                Dated.both(movements, others.movements),
                Dated.both(candidates, others.candidates),
                Dated.both(items, others.items),
                Dated.both(eligibility, others.eligibility),
                Dated.both(ties, others.ties),
                Dated.both(conflicts, others.conflicts),
                Dated.both(councils, others.councils),
                Dated.both(recoveries, others.recoveries));
    }
}
