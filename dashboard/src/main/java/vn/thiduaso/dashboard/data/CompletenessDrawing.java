package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.ReportHeatChart;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.ReportStage;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.schedule.Deadline;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** Writes the page of who has reported for one person. */
final class CompletenessDrawing {

    static final String PATH = "/completeness";
    /** Units of one page: as many as a chart shows with readable names. */
    private static final int UNITS = 40;

    private final CompletenessPicture picture;
    private final CompletenessRequest asked;
    private final Actor who;
    private final Words words;
    private final Formats f;

    CompletenessDrawing(CompletenessPicture picture, CompletenessRequest asked, Actor who, Words words) {
        this.picture = picture;
        this.asked = asked.at(picture.about().code(), picture.about().period().toString(), asked.unit());
        this.who = who;
        this.words = words;
        this.f = Formats.in(words.language());
    }

    CompletenessView view() {
        Completeness chosen = picture.chosen();
        List<UnitReport> kept = chosen.reports().stream().filter(this::isAsked).toList();
        ListPart<UnitReport> part = ListPart.of(kept, asked.pageOrFirst(), UNITS);
        List<UnitReport> shown = part.rows();
        int page = part.page();
        return new CompletenessView(
                FigureHead.of(picture.about(), words, f, picture.now()),
                tiles(chosen),
                chosen.deadline().map(Deadline::day).map(f::date).orElse(null),
                chosen.deadline().map(Deadline::isUnconfirmed).orElse(false),
                picture.scheduleFaults(),
                stages(),
                groups(chosen),
                shown.isEmpty() ? null : heat(shown),
                shown.stream().map(this::row).toList(),
                !chosen.reports().isEmpty() && chosen.reminders().isEmpty(),
                chosen.unexpected(),
                one(chosen),
                new CompletenessView.Links(
                        page > 1 ? asked.paged(page - 1).address(PATH) : null,
                        page < part.pages() ? asked.paged(page + 1).address(PATH) : null,
                        about("").address(PATH + "/table.xlsx"),
                        about(CompletenessRequest.REMIND).address(PATH + "/table.xlsx"),
                        about("").address(PATH + "/table.csv"),
                        about(CompletenessRequest.REMIND).address(PATH + "/table.csv"),
                        about("").address(PATH + "/letters.docx")),
                page,
                part.pages(),
                f.whole(kept.size()));
    }

    private CompletenessRequest about(String stage) {
        return new CompletenessRequest(asked.set(), asked.period(), stage, null, null, null, null);
    }

    private boolean isAsked(UnitReport report) {
        String stage = asked.stageOrAll();
        boolean ofStage = stage.isEmpty()
                || (stage.equals(CompletenessRequest.REMIND)
                        ? !report.stage().isComplete()
                        : report.stage().name().equals(stage));
        return ofStage
                && (asked.groupOrAll().isEmpty() || asked.groupOrAll().equals(report.group()))
                && Vietnamese.searchKey(report.name() + " " + report.unit())
                        .contains(Vietnamese.searchKey(asked.search()));
    }

    private CompletenessView.Tiles tiles(Completeness chosen) {
        return new CompletenessView.Tiles(
                f.whole(chosen.reports().size()),
                f.whole(chosen.declared()),
                f.whole(chosen.complete()),
                f.whole(chosen.reminders().size()));
    }

    private List<Option> stages() {
        List<Option> options = new ArrayList<>();
        options.add(option("", words.text("completeness.all-stages"), asked.stageOrAll()));
        options.add(option(CompletenessRequest.REMIND, words.text("completeness.remind"), asked.stageOrAll()));
        Arrays.stream(ReportStage.values())
                .forEach(stage ->
                        options.add(option(stage.name(), stage.label().in(words.language()), asked.stageOrAll())));
        return options;
    }

    private List<Option> groups(Completeness chosen) {
        Set<String> names = new TreeSet<>();
        chosen.reports().stream()
                .map(UnitReport::group)
                .filter(group -> !group.isEmpty())
                .forEach(names::add);
        if (names.size() < 2) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        options.add(option("", words.text("scores.all-groups"), asked.groupOrAll()));
        names.forEach(name -> options.add(option(name, GroupText.of(name, words), asked.groupOrAll())));
        return options;
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }

    private Chart heat(List<UnitReport> shown) {
        Map<Period, Map<String, UnitReport>> found = new HashMap<>();
        picture.byPeriod().forEach((period, completeness) -> {
            Map<String, UnitReport> byUnit = new HashMap<>();
            completeness.reports().forEach(report -> byUnit.put(report.unit(), report));
            found.put(period, byUnit);
        });
        List<ReportHeatChart.Cell> cells = new ArrayList<>();
        for (UnitReport unit : shown) {
            picture.byPeriod()
                    .keySet()
                    .forEach(period -> cells.add(cell(found.get(period).get(unit.unit()), period)));
        }
        Completeness chosen = picture.chosen();
        return new ReportHeatChart(
                        "reports",
                        shown.stream().map(UnitReport::name).toList(),
                        picture.byPeriod().keySet().stream().map(f::period).toList(),
                        cells,
                        new ReportHeatChart.Words(
                                words.text(
                                        "completeness.summary",
                                        f.period(chosen.period()),
                                        f.whole(chosen.complete()),
                                        f.whole(chosen.reports().size()),
                                        f.whole(chosen.reminders().size())),
                                words.text("col.unit"),
                                words.text("context.period"),
                                words.text("col.state"),
                                words.text("completeness.present")))
                .chart();
    }

    private ReportHeatChart.Cell cell(@Nullable UnitReport report, Period period) {
        if (report == null) {
            return new ReportHeatChart.Cell(
                    ReportHeatChart.Look.NONE, "", words.text("completeness.not-expected"), "", "");
        }
        return new ReportHeatChart.Cell(
                Looks.of(report.stage()),
                Looks.mark(report, f),
                report.stage().label().in(words.language()),
                present(report),
                asked.at(picture.about().code(), period.toString(), report.unit())
                                .address(PATH) + "#unit");
    }

    private String present(UnitReport report) {
        return f.whole(report.present()) + " / " + f.whole(report.required());
    }

    private CompletenessView.Row row(UnitReport report) {
        return new CompletenessView.Row(
                report.unit(),
                report.name(),
                GroupText.orEmpty(report.group(), words),
                report.stage().label().in(words.language()),
                Looks.chip(report.stage()),
                present(report),
                f.whole(report.missing().size()),
                report.declared().map(act -> f.dateTime(act.at())).orElse(""),
                inTime(report),
                report.completeSince().map(f::dateTime).orElse(""),
                asked.at(picture.about().code(), picture.about().period().toString(), report.unit())
                                .address(PATH)
                        + "#unit");
    }

    private String inTime(UnitReport report) {
        if (!report.stage().isComplete() || picture.chosen().deadline().isEmpty()) {
            return "";
        }
        return words.text(report.late() ? "completeness.late" : "completeness.in-time");
    }

    private CompletenessView.@Nullable One one(Completeness chosen) {
        return chosen.reports().stream()
                .filter(report -> report.unit().equals(asked.unit()))
                .findFirst()
                .map(report -> new UnitDrawing(picture, report, who, words).one(asked))
                .orElse(null);
    }
}
