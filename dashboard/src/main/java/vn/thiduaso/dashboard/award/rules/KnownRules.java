package vn.thiduaso.dashboard.award.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.AwardForm;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Quota;
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
                        KnownRule.section(
                                BASIS, rules.basis(), one -> one.document(), one -> one.document(), one -> ""),
                        KnownRule.section("forms", rules.forms(), AwardForm::code, names()::label, this::value),
                        KnownRule.section("quotas", rules.quotas(), KnownRules::about, this::name, this::value),
                        KnownRule.section(
                                "votes", rules.votes(), one -> KnownRule.codes(one.forms()), this::name, this::value),
                        KnownRule.section(
                                "limits",
                                rules.limits(),
                                one -> one.step(),
                                one -> one.label().in(words.language()),
                                one -> words.text("award-rule.days", one.workingDays())),
                        KnownRule.section("rewards", rules.rewards(), KnownRules::about, this::name, this::value),
                        KnownRule.section(
                                "salaries",
                                rules.salaries(),
                                one -> "",
                                one -> words.text("award-rule.salary"),
                                one -> words.text(
                                        "award-rule.salary.value", f().whole(one.amount()), f().whole(one.step()))),
                        KnownRule.section("calendar", years(), one -> "", this::name, this::value),
                        new KnownReviewRules(rules.review(), names()).all())
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

    private Formats f() {
        return Formats.in(words.language());
    }

    private AwardNames names() {
        return new AwardNames(rules.forms().stream().map(Dated::rule).toList(), words);
    }

    private String value(AwardForm form) {
        return names().level(form.level()) + BETWEEN + names().recipients(form.recipients());
    }

    private static String about(Quota quota) {
        return String.join(
                " ",
                quota.movement(),
                quota.form(),
                quota.recipient().code(),
                KnownRule.codes(quota.occasions().stream().map(Occasion::code).toList()));
    }

    private String name(Quota quota) {
        return names().form(quota.form()) + BETWEEN + names().recipient(quota.recipient());
    }

    private String value(Quota quota) {
        return words.text("award-rule.most", quota.most())
                + BETWEEN
                + words.text(
                        quota.together() ? "award-rule.together" : "award-rule.each",
                        names().occasions(quota.occasions()));
    }

    private String name(VoteRule vote) {
        return names().forms(vote.forms());
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
                words.text(vote.written() ? "award-rule.written" : "award-rule.not-written"),
                words.text("award-rule.recused." + vote.recused().code()),
                words.text("award-rule.picks." + vote.picks().code()),
                words.text("award-rule.members", vote.minimumMembers()));
        return parts.collect(Collectors.joining(BETWEEN));
    }

    private static String about(RewardRate rate) {
        return rate.form() + " " + rate.recipient().code();
    }

    private String name(RewardRate rate) {
        return names().form(rate.form()) + BETWEEN + names().recipient(rate.recipient());
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
}
