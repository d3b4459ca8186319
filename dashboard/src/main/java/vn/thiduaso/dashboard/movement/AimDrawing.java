package vn.thiduaso.dashboard.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.AimTrendChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.movement.Assignment.Kind;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Progress.Mark;
import vn.thiduaso.scoring.aim.SumOfUnits;

/**
 * Writes the figures of the page of one aim as texts.
 *
 * @param versions of the figures reported by hand, the newest first
 */
record AimDrawing(
        MovementFigures figures,
        AimStanding standing,
        AimUnits units,
        List<AimFigure> versions,
        MovementRequest asked,
        IndexSetShelf shelf,
        Words words,
        Formats f) {

    AimView view() {
        Aim aim = standing.aim();
        return new AimView(
                shelf.frame(figures.chosen().run(), words.language()),
                aim.code(),
                asked.overview(),
                content(aim),
                String.join(", ", figures.followers().of(Kind.CONTENT, aim.content())),
                rows().row(standing),
                standing.progress()
                        .since()
                        .map(period -> words.text("movement.since", f.period(period)))
                        .orElse(""),
                rows().scope(),
                aim.ofUnits().isEmpty(),
                aim.unit(),
                chart(),
                units.rows().stream().map(this::line).toList(),
                Paging.of(
                        words.text("pages.of", units.page(), units.pages(), units.count()),
                        units.page(),
                        units.pages(),
                        other -> asked.paged(aim.code(), other)),
                reported(aim),
                aim.ofUnits().isEmpty() ? periods() : List.of());
    }

    private AimTexts texts() {
        return new AimTexts(words, f);
    }

    private AimRows rows() {
        return new AimRows(figures, asked, shelf, texts());
    }

    private String content(Aim aim) {
        return figures.chosen().aims().contents().stream()
                .filter(content -> content.code().equals(aim.content()))
                .map(content -> content.code() + " " + content.label().in(words.language()))
                .findFirst()
                .orElse(aim.content());
    }

    private @Nullable Chart chart() {
        Aim aim = standing.aim();
        if (standing.shown().stream().allMatch(at -> Double.isNaN(at.figure()))) {
            return null;
        }
        return new AimTrendChart(
                        "trend",
                        standing.shown().stream()
                                .map(at -> new AimTrendChart.Point(
                                        f.period(at.period()),
                                        Double.isNaN(at.figure()) ? null : at.figure(),
                                        texts().figure(aim, at.figure())))
                                .toList(),
                        aim.goal().value(),
                        new AimTrendChart.Words(
                                words.text(
                                        "chart.aim-trend.summary",
                                        aim.label().in(words.language()),
                                        f.whole(standing.shown().size()),
                                        texts().goal(aim)),
                                words.text("movement.figure"),
                                words.text("movement.goal"),
                                texts().goal(aim),
                                words.text("context.period")))
                .chart();
    }

    private AimView.UnitLine line(AimUnits.Own own) {
        Aim aim = standing.aim();
        return new AimView.UnitLine(
                own.unit().name(),
                own.unit().unit(),
                texts().figure(aim, own.figure().value()),
                texts().of(own.figure()),
                state(aim, own.figure()),
                rows().explained(aim.ofUnits().orElseThrow(), own.unit().unit()),
                String.join(", ", figures.followers().of(Kind.UNIT, own.unit().unit())));
    }

    /** A part of a sum is not held against the goal of the whole: null. */
    private MovementView.@Nullable Chip state(Aim aim, Figure figure) {
        if (aim.measure() instanceof SumOfUnits) {
            return null;
        }
        Mark mark = mark(aim, figure);
        return new MovementView.Chip(texts().mark(mark), AimTexts.look(mark));
    }

    /** By the figure of the period alone: how a unit came there is told where the unit is chosen. */
    private Mark mark(Aim aim, Figure figure) {
        if (!figure.isThere()) {
            return Mark.NO_DATA;
        }
        if (aim.goal().isMet(figure.value())) {
            return aim.goal().isExceeded(figure.value()) ? Mark.EXCEEDED : Mark.REACHED;
        }
        boolean over = !figures.chosen().run().period().lastDay().isBefore(aim.due());
        return over ? Mark.MISSED : Mark.NOT_YET;
    }

    private List<AimView.Reported> reported(Aim aim) {
        Map<Period, Integer> inForce = new HashMap<>();
        versions.forEach(one -> inForce.merge(one.period(), one.version(), Math::max));
        return versions.stream()
                .map(one -> new AimView.Reported(
                        f.period(one.period()),
                        texts().figure(aim, one.figure()),
                        one.source(),
                        f.dateTime(one.reportedAt()),
                        one.reportedBy(),
                        Optional.ofNullable(inForce.get(one.period()))
                                .filter(version -> version == one.version())
                                .isPresent()))
                .toList();
    }

    /** Those of published runs of the set: figures beside them are compared with these. */
    private List<Option> periods() {
        RunHead here = figures.chosen().run();
        List<Option> options = new ArrayList<>();
        figures.chosen().published().stream()
                .filter(run -> run.indexSet().equals(here.indexSet()))
                .forEach(run -> options.add(new Option(
                        run.period().toString(),
                        f.period(run.period()),
                        run.period().equals(here.period()))));
        return options;
    }
}
