package vn.thiduaso.datasets.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.datasets.indexset.SourceDocuments;
import vn.thiduaso.datasets.indexset.ValidityYaml;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.AwardForm;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.BaseSalary;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Portion;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.RewardRate;
import vn.thiduaso.scoring.award.TimeLimit;
import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.WorkCalendar;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Validity;

/** Reads rules of awards; docs/award-rules.md describes the format. */
final class AwardRulesYaml {

    private static final String FORMAT = "docs/award-rules.md";
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final SourceDocuments documents = new SourceDocuments();
    private final DatedYaml dated = new DatedYaml(documents);
    private final ReviewRulesYaml review = new ReviewRulesYaml(dated);
    private final List<Dated<Citation>> basis = new ArrayList<>();
    private final List<Dated<AwardForm>> forms = new ArrayList<>();
    private final List<Dated<Quota>> quotas = new ArrayList<>();
    private final List<Dated<VoteRule>> votes = new ArrayList<>();
    private final List<Dated<TimeLimit>> limits = new ArrayList<>();
    private final List<Dated<RewardRate>> rewards = new ArrayList<>();
    private final List<Dated<BaseSalary>> salaries = new ArrayList<>();
    private final Map<Integer, WorkCalendar.Year> years = new HashMap<>();

    private AwardRulesYaml() {}

    /**
     * @param name of the file, for faults
     * @throws InvalidAwardRulesException with all faults
     */
    static AwardRules read(String text, String name) {
        FaultBook book = new FaultBook(name, FORMAT);
        AwardRulesYaml yaml = new AwardRulesYaml();
        YamlText.compose(text, book).ifPresent(node -> yaml.all(new YamlMap(book, "", node)));
        if (!book.isEmpty()) {
            throw new InvalidAwardRulesException(book.faults());
        }
        return new AwardRules(
                yaml.basis,
                yaml.forms,
                yaml.quotas,
                yaml.votes,
                yaml.limits,
                yaml.rewards,
                yaml.salaries,
                new WorkCalendar(yaml.years),
                yaml.review.rules());
    }

    private void all(YamlMap yaml) {
        yaml.maps("documents").forEach(documents::add);
        yaml.maps("basis").forEach(this::basis);
        yaml.maps("forms").forEach(this::form);
        yaml.maps("quotas").forEach(this::quota);
        yaml.maps("votes").forEach(this::vote);
        yaml.maps("limits").forEach(this::limit);
        yaml.maps("rewards").forEach(this::reward);
        yaml.maps("salaries").forEach(this::salary);
        yaml.maps("calendar").forEach(this::year);
        review.all(yaml);
        yaml.close();
    }

    private void basis(YamlMap block) {
        Optional<Validity> valid = block.map("valid").flatMap(ValidityYaml::read);
        Optional<Citation> source = block.map("source").map(documents::citation);
        block.close();
        source.flatMap(document ->
                        valid.map(days -> new Dated<>(document, days, Optional.of(document), Optional.empty())))
                .ifPresent(basis::add);
    }

    private void form(YamlMap block) {
        String code = block.text("code");
        Labels label = block.labels("label");
        AwardLevel level = block.word("level", AwardWords.LEVELS).orElse(AwardLevel.COMMUNE);
        Set<Recipient> recipients = block.words("recipients", AwardWords.RECIPIENTS);
        dated.read(block, () -> new AwardForm(code, label, level, recipients)).ifPresent(forms::add);
    }

    private void quota(YamlMap block) {
        String movement = block.text("movement");
        String form = block.text("form");
        Recipient recipient = block.word("recipient", AwardWords.RECIPIENTS).orElse(Recipient.COLLECTIVE);
        Set<Occasion> occasions = block.words("occasions", AwardWords.OCCASIONS);
        boolean together = block.flag("together", false);
        int most = block.whole("most", 0);
        dated.read(block, () -> new Quota(movement, form, recipient, occasions, together, most))
                .ifPresent(quotas::add);
    }

    private void vote(YamlMap block) {
        Set<String> codes = Set.copyOf(block.texts("forms"));
        VoteRule.Denominator of = block.word("of", AwardWords.DENOMINATORS).orElse(VoteRule.Denominator.MEMBERS);
        boolean beyond = block.has("more-than");
        Portion threshold = portion(
                        block, beyond ? "more-than" : "at-least", block.text(beyond ? "more-than" : "at-least"))
                .orElse(new Portion(1, 1));
        Optional<Portion> quorum = block.findText("quorum").flatMap(text -> portion(block, "quorum", text));
        VoteRule.Ballot ballot = block.word("ballot", AwardWords.BALLOTS, VoteRule.Ballot.EITHER);
        boolean written = block.flag("written", false);
        VoteRule.Recused recused = block.word("recused", AwardWords.RECUSED, VoteRule.Recused.COUNTED);
        VoteRule.Picks picks = block.word("picks", AwardWords.PICKS, VoteRule.Picks.FREE);
        int members = block.has("minimum-members") ? block.whole("minimum-members", 1) : 1;
        dated.read(
                        block,
                        () -> new VoteRule(
                                codes, of, threshold, beyond, quorum, ballot, written, recused, picks, members))
                .ifPresent(votes::add);
    }

    private Optional<Portion> portion(YamlMap block, String key, String text) {
        Optional<Portion> portion = Portion.find(text);
        if (portion.isEmpty() && !text.isEmpty()) {
            block.fault(key, "\"" + text + "\" không phải một tỷ lệ từ 0 đến 1", "ghi ví dụ 80% hoặc 2/3");
        }
        return portion;
    }

    private void limit(YamlMap block) {
        String step = block.text("step");
        Labels label = block.labels("label");
        int days = block.whole("working-days", 1);
        dated.read(block, () -> new TimeLimit(step, label, days)).ifPresent(limits::add);
    }

    private void reward(YamlMap block) {
        String form = block.text("form");
        Recipient recipient = block.word("recipient", AwardWords.RECIPIENTS).orElse(Recipient.COLLECTIVE);
        double coefficient = block.number("coefficient");
        dated.read(
                        block,
                        () -> new RewardRate(
                                form, recipient, BigDecimal.valueOf(Double.isNaN(coefficient) ? 0 : coefficient)))
                .ifPresent(rewards::add);
    }

    private void salary(YamlMap block) {
        int amount = block.whole("amount", 1);
        int step = block.whole("round-up-to", 1);
        dated.read(block, () -> new BaseSalary(amount, step)).ifPresent(salaries::add);
    }

    private void year(YamlMap block) {
        int year = block.whole("year", NO_DAY.getYear());
        Set<LocalDate> off = days(block, "off", year, false);
        Set<LocalDate> on = days(block, "on", year, true);
        Optional<Citation> source = block.findMap("source").map(documents::citation);
        if (years.put(year, new WorkCalendar.Year(off, on, source)) != null) {
            block.fault("year", "năm " + year + " đã có ở trên", "gộp các ngày của một năm vào một mục");
        }
        block.close();
    }

    /** @param weekend whether the days have to be Saturdays and Sundays; else none may be */
    private static Set<LocalDate> days(YamlMap block, String key, int year, boolean weekend) {
        Set<LocalDate> days = new HashSet<>();
        for (String text : block.texts(key)) {
            block.asDate(key, text).ifPresent(day -> {
                checkDay(block, key, day, year, weekend);
                days.add(day);
            });
        }
        return days;
    }

    private static void checkDay(YamlMap block, String key, LocalDate day, int year, boolean weekend) {
        if (day.getYear() != year) {
            block.fault(key, day + " không thuộc năm " + year, "chuyển sang mục của năm đó");
        }
        if (WorkCalendar.isWeekend(day) != weekend) {
            block.fault(
                    key,
                    day + (weekend ? " không phải thứ Bảy, Chủ nhật" : " là thứ Bảy, Chủ nhật"),
                    weekend ? "chỉ ghi ngày cuối tuần làm bù" : "chỉ ghi ngày được nghỉ từ thứ Hai đến thứ Sáu");
        }
    }
}
