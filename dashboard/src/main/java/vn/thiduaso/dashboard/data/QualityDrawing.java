package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.chart.TrendLine;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.ingest.wording.SwingText;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.Input;

/** Writes the page of doubtful figures for one person. */
final class QualityDrawing {

    private static final int ROWS = 25;

    private final QualityPicture picture;
    private final QualityRequest asked;
    private final Actor who;
    private final Words words;
    private final Formats f;

    QualityDrawing(QualityPicture picture, QualityRequest asked, Actor who, Words words) {
        this.picture = picture;
        this.asked = asked.about(picture.about());
        this.who = who;
        this.words = words;
        this.f = Formats.in(words.language());
    }

    QualityView view() {
        List<Finding> kept = kept();
        ListPart<Finding> part = ListPart.of(kept, asked.list().page(), ROWS);
        List<Finding> shown = part.rows();
        Optional<Finding> looked = picture.findings().stream()
                .filter(finding -> id(finding).equals(asked.finding()))
                .findFirst();
        Map<Period, FigureValues> history =
                picture.history(Stream.concat(shown.stream(), looked.stream()).toList());
        return new QualityView(
                FigureHead.of(picture.about(), words, f, picture.now()),
                counts(),
                states(),
                rules(),
                shown.stream().map(finding -> row(finding, history)).toList(),
                looked.map(finding -> one(finding, history)).orElse(null),
                new ListDrawing<>(QualityList.TABLE, asked.list(), words)
                        .view(List.of(), part, kept.size(), "quality.pages"));
    }

    /** All that are chosen, in the order that is asked for. */
    private List<Finding> kept() {
        Comparator<Finding> usual = picture.usualOrder();
        Comparator<Finding> order = asked.list()
                .sort()
                .map(sort -> QualityList.order(
                                sort,
                                picture.findings(),
                                this::unit,
                                this::figure,
                                finding -> RuleTitle.of(finding.rule(), words))
                        .thenComparing(usual))
                .orElse(usual);
        return picture.findings().stream().filter(this::isAsked).sorted(order).toList();
    }

    /** The same as a file, without the pictures of the periods before. */
    Attachment.Content file(String ending) {
        List<Finding> kept = kept();
        return QualityList.TABLE.file(
                words.text("quality.list"),
                ending,
                kept.size(),
                () -> kept.stream()
                        .map(finding -> new QualityList.Line(finding, row(finding, Map.of())))
                        .toList(),
                words);
    }

    private boolean isAsked(Finding finding) {
        return (asked.stateOrAll().isEmpty()
                        || asked.stateOrAll().equals(picture.doubt(finding).name()))
                && (asked.ruleOrAll().isEmpty() || asked.ruleOrAll().equals(finding.rule()))
                && Vietnamese.searchKey(
                                String.join(" ", unit(finding), finding.unit(), figure(finding), finding.code()))
                        .contains(Vietnamese.searchKey(asked.search()));
    }

    private List<QualityView.Count> counts() {
        Map<Doubt, Long> counts =
                picture.findings().stream().collect(Collectors.groupingBy(picture::doubt, Collectors.counting()));
        return Arrays.stream(Doubt.values())
                .map(doubt -> new QualityView.Count(
                        doubt.label().in(words.language()), f.whole(counts.getOrDefault(doubt, 0L))))
                .toList();
    }

    private List<Option> states() {
        List<Option> options = new ArrayList<>();
        options.add(option("", words.text("completeness.all-stages"), asked.stateOrAll()));
        Arrays.stream(Doubt.values())
                .forEach(doubt ->
                        options.add(option(doubt.name(), doubt.label().in(words.language()), asked.stateOrAll())));
        return options;
    }

    private List<Option> rules() {
        List<Option> options = new ArrayList<>();
        options.add(option("", words.text("quality.all-rules"), asked.ruleOrAll()));
        picture.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .forEach(rule -> options.add(option(rule, RuleTitle.of(rule, words), asked.ruleOrAll())));
        return options;
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }

    static String id(Finding finding) {
        return finding.submission() + "-" + finding.key();
    }

    QualityView.Row row(Finding finding, Map<Period, FigureValues> history) {
        Doubt doubt = picture.doubt(finding);
        return new QualityView.Row(
                id(finding),
                unit(finding),
                figure(finding),
                RuleTitle.of(finding.rule(), words),
                words.text("severity." + finding.severity().word()),
                finding.severity() == Severity.WARN ? "gold" : "sky",
                finding.readAs().isEmpty() || finding.readAs().equals(finding.text())
                        ? finding.text()
                        : words.text("quality.read-as", finding.text(), finding.readAs()),
                trend(finding, history),
                new SwingText(words, f).of(finding.swing()),
                picture.files().get(finding.submission()).sentBy(),
                doubt.label().in(words.language()),
                look(doubt),
                asked.looking(id(finding)).address() + "#finding");
    }

    static String look(Doubt doubt) {
        return switch (doubt) {
            case UNANSWERED -> "gold";
            case ASKED -> "sky";
            case CONFIRMED -> "green";
        };
    }

    private String unit(Finding finding) {
        return Optional.ofNullable(picture.units().get(finding.unit()))
                .map(UnitRow::name)
                .orElse(finding.unit());
    }

    private String figure(Finding finding) {
        return Optional.ofNullable(picture.inputs().get(finding.code()))
                .map(input -> input.label().in(words.language()))
                .orElse(finding.code());
    }

    private TrendLine.Trend trend(Finding finding, Map<Period, FigureValues> history) {
        Input input = picture.inputs().get(finding.code());
        List<Double> points = new ArrayList<>();
        List<String> said = new ArrayList<>();
        history.forEach((period, values) -> {
            OptionalDouble value = input == null ? OptionalDouble.empty() : values.value(finding.unit(), input);
            points.add(value.orElse(Double.NaN));
            said.add(f.period(period) + ": " + FigureValues.shown(value, f));
        });
        return new TrendLine(points).trend(String.join("; ", said));
    }

    private QualityView.One one(Finding finding, Map<Period, FigureValues> history) {
        return new FindingDrawing(picture, finding, who, words)
                .one(row(finding, history), history, asked.looking("").address());
    }
}
