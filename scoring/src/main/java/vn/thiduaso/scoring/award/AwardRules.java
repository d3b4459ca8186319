package vn.thiduaso.scoring.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.Citation;

/**
 * All rules that are known, of any time. Of several that hold on a day the one that came into force last counts. A dossier goes by the rules of the day on
 * which it was submitted, a reward by those of the day of its decision.
 *
 * @param basis laws, decrees and plans that documents name as their legal basis, the highest first
 * @param forms in their order, the lowest level first
 * @param review by which candidates are reviewed
 */
public record AwardRules(
        List<Dated<Citation>> basis,
        List<Dated<AwardForm>> forms,
        List<Dated<Quota>> quotas,
        List<Dated<VoteRule>> votes,
        List<Dated<TimeLimit>> limits,
        List<Dated<RewardRate>> rewards,
        List<Dated<BaseSalary>> salaries,
        WorkCalendar calendar,
        ReviewRules review) {

    public AwardRules {
        basis = List.copyOf(basis);
        forms = List.copyOf(forms);
        quotas = List.copyOf(quotas);
        votes = List.copyOf(votes);
        limits = List.copyOf(limits);
        rewards = List.copyOf(rewards);
        salaries = List.copyOf(salaries);
    }

    /** What is in force on a day. */
    public List<Dated<Citation>> basis(LocalDate day) {
        return basis.stream().filter(one -> one.holdsOn(day)).toList();
    }

    public Optional<Dated<AwardForm>> form(String code, LocalDate day) {
        return Dated.newest(forms, day, form -> form.code().equals(code));
    }

    /** Empty where no number is stated: then none is enforced, and the page says that none is stated. */
    public Optional<Dated<Quota>> quota(
            String movement, Occasion occasion, String form, Recipient recipient, LocalDate day) {
        return Dated.newest(quotas, day, quota -> quota.isAbout(movement, occasion, form, recipient));
    }

    public Optional<Dated<VoteRule>> vote(String form, LocalDate day) {
        return Dated.newest(votes, day, vote -> vote.forms().contains(form));
    }

    public Optional<Dated<TimeLimit>> limit(String step, LocalDate day) {
        return Dated.newest(limits, day, limit -> limit.step().equals(step));
    }

    /** @param decided day of the decision */
    public Optional<Reward> reward(String form, Recipient recipient, LocalDate decided) {
        return Dated.newest(rewards, decided, rate -> rate.form().equals(form) && rate.recipient() == recipient)
                .flatMap(rate ->
                        Dated.newest(salaries, decided, salary -> true).map(salary -> new Reward(rate, salary)));
    }

    /** These and others: of two that came into force on one day the other's counts, and of the calendar the other's years. */
    public AwardRules and(AwardRules others) {
        return new AwardRules(
                Dated.both(basis, others.basis),
                Dated.both(forms, others.forms),
                Dated.both(quotas, others.quotas),
                Dated.both(votes, others.votes),
                Dated.both(limits, others.limits),
                Dated.both(rewards, others.rewards),
                Dated.both(salaries, others.salaries),
                calendar.and(others.calendar),
                review.and(others.review));
    }
}
