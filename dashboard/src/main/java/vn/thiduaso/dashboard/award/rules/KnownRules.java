package vn.thiduaso.dashboard.award.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.AwardForm;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.RewardRate;
import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.WorkCalendar;
import vn.thiduaso.scoring.indexset.Validity;

/**
 * Writes the rules of awards for people, by section.
 *
 * @param day by whose base salary rewards are counted
 */
record KnownRules(AwardRules rules, LocalDate day, Words words) {

    /** Section of the documents that decisions name as their legal basis. */
    static final String BASIS = "basis";

    private static final String BETWEEN = " · ";

    /** All that are known, of any time, in their order. */
    List<KnownRule> all() {
        return Stream.of(
                        section(BASIS, rules.basis(), one -> one.document(), one -> one.document(), one -> ""),
                        section("forms", rules.forms(), AwardForm::code, this::label, this::value),
                        section("quotas", rules.quotas(), KnownRules::about, this::name, this::value),
                        section("votes", rules.votes(), one -> sorted(one.forms()), this::name, this::value),
                        section(
                                "limits",
                                rules.limits(),
                                one -> one.step(),
                                one -> one.label().in(words.language()),
                                one -> words.text("award-rule.days", one.workingDays())),
                        section("rewards", rules.rewards(), KnownRules::about, this::name, this::value),
                        section(
                                "salaries",
                                rules.salaries(),
                                one -> "",
                                one -> words.text("award-rule.salary"),
                                one -> words.text(
                                        "award-rule.salary.value", f().whole(one.amount()), f().whole(one.step()))),
                        section("calendar", years(), one -> "", this::name, this::value))
                .flatMap(section -> section)
                .toList();
    }

    /** Each year of the calendar as a rule of its days. */
    private List<Dated<CalendarYear>> years() {
        return rules.calendar().years().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Dated<>(
                        new CalendarYear(entry.getKey(), entry.getValue()),
                        new Validity(
                                LocalDate.of(entry.getKey(), 1, 1), Optional.of(LocalDate.of(entry.getKey(), 12, 31))),
                        entry.getValue().citation(),
                        Optional.<Labels>empty()))
                .toList();
    }

    private record CalendarYear(int year, WorkCalendar.Year days) {}

    private String name(CalendarYear year) {
        return words.text("award-rule.year", year.year());
    }

    private String value(CalendarYear year) {
        return words.text(
                "award-rule.year.value",
                f().whole(year.days().off().size()),
                f().whole(year.days().on().size()));
    }

    private static <T> Stream<KnownRule> section(
            String key,
            List<Dated<T>> rules,
            Function<T, String> about,
            Function<T, String> name,
            Function<T, String> value) {
        return rules.stream()
                .map(dated -> new KnownRule(
                        key, about.apply(dated.rule()), dated, name.apply(dated.rule()), value.apply(dated.rule())));
    }

    private Formats f() {
        return Formats.in(words.language());
    }

    private String label(AwardForm form) {
        return form.label().in(words.language());
    }

    private String value(AwardForm form) {
        return words.text("award-level." + form.level().code())
                + BETWEEN
                + form.recipients().stream().sorted().map(this::recipient).collect(Collectors.joining(", "));
    }

    private static String about(Quota quota) {
        return String.join(
                " ", quota.movement(), quota.form(), quota.recipient().code(), codes(quota));
    }

    private static String codes(Quota quota) {
        return quota.occasions().stream().sorted().map(one -> one.code()).collect(Collectors.joining(","));
    }

    private String name(Quota quota) {
        return form(quota.form()) + BETWEEN + recipient(quota.recipient());
    }

    private String value(Quota quota) {
        String occasions = quota.occasions().stream()
                .sorted()
                .map(one -> words.text("occasion." + one.code()))
                .collect(Collectors.joining(", "));
        return words.text("award-rule.most", quota.most())
                + BETWEEN
                + words.text(quota.together() ? "award-rule.together" : "award-rule.each", occasions);
    }

    private String name(VoteRule vote) {
        return vote.forms().stream().sorted().map(this::form).collect(Collectors.joining("; "));
    }

    private String value(VoteRule vote) {
        Stream<String> parts = Stream.of(
                words.text(
                        vote.beyond() ? "award-rule.more-than" : "award-rule.at-least",
                        vote.threshold(),
                        words.text("award-rule.of." + vote.denominator().code())),
                words.text("award-rule.ballot." + vote.ballot().code()),
                vote.quorum()
                        .map(part -> words.text("award-rule.quorum", part))
                        .orElse(words.text("award-rule.no-quorum")),
                words.text(vote.written() ? "award-rule.written" : "award-rule.not-written"));
        return parts.collect(Collectors.joining(BETWEEN));
    }

    private static String about(RewardRate rate) {
        return rate.form() + " " + rate.recipient().code();
    }

    private String name(RewardRate rate) {
        return form(rate.form()) + BETWEEN + recipient(rate.recipient());
    }

    /** With the money of that day; the coefficient alone where no base salary is known. */
    private String value(RewardRate rate) {
        String coefficient = f().exact(rate.coefficient().doubleValue());
        Optional<Long> amount = rules.reward(rate.form(), rate.recipient(), day)
                .filter(reward -> same(reward.rate().rule().coefficient(), rate.coefficient()))
                .map(reward -> reward.amount());
        return amount.map(money -> words.text("award-rule.reward", coefficient, f().whole(money)))
                .orElse(words.text("award-rule.coefficient", coefficient));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private String recipient(Recipient recipient) {
        return words.text("recipient." + recipient.code());
    }

    /** Name of a form, of whatever time; its code when no rule names it. */
    private String form(String code) {
        return rules.forms().stream()
                .map(Dated::rule)
                .filter(form -> form.code().equals(code))
                .map(this::label)
                .reduce((earlier, later) -> later)
                .orElse(code);
    }

    private static String sorted(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(","));
    }
}
