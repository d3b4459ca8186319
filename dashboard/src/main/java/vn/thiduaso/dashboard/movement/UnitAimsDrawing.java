package vn.thiduaso.dashboard.movement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.AimTrendChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Pace;
import vn.thiduaso.scoring.aim.Progress;
import vn.thiduaso.scoring.aim.UnitMeasure;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Writes the aims of one unit.
 *
 * @param own aims the unit's figures measure, at least one
 * @param page makes the address of the page that looks at an aim
 */
record UnitAimsDrawing(
        MovementChoice.Chosen chosen,
        List<AimStanding> own,
        String unit,
        Function<String, String> page,
        IndexSet set,
        Words words,
        Formats f) {

    private static final double HUNDRED = 100;
    private static final String PERCENT = "%";

    UnitAims aims(String asked) {
        AimStanding looked = looked(asked);
        return new UnitAims(
                words.text(
                        "movement.version",
                        chosen.aims().name().in(words.language()),
                        chosen.aims().version()),
                own.stream().map(standing -> row(standing, standing == looked)).toList(),
                chart(looked));
    }

    private AimStanding looked(String asked) {
        return own.stream()
                .filter(one -> one.aim().code().equals(asked))
                .findFirst()
                .or(() -> own.stream()
                        .filter(one -> one.progress().state() == Progress.State.NOT_YET)
                        .findFirst())
                .orElseGet(() -> own.get(0));
    }

    private UnitAims.Row row(AimStanding standing, boolean here) {
        Aim aim = standing.aim();
        AimTexts texts = new AimTexts(words, f);
        Optional<Pace> pace = Pace.of(aim.goal(), aim.due(), standing.series());
        return new UnitAims.Row(
                aim.code(),
                aim.label().in(words.language()),
                texts.figure(aim, standing.now().value()),
                texts.goal(aim),
                f.date(aim.due()),
                texts.chips(standing).stream()
                        .map(chip -> new UnitAims.Chip(chip.text(), chip.look()))
                        .toList(),
                pace.map(one -> chip(aim, one)).orElse(null),
                pace.map(one -> said(texts, aim, one)).orElseGet(() -> unsaid(standing)),
                texts.trend(standing),
                here,
                page.apply(aim.code()),
                explained(aim.ofUnits().orElseThrow()),
                aim.illustrative());
    }

    private UnitAims.Chip chip(Aim aim, Pace pace) {
        return new UnitAims.Chip(
                words.text(
                        pace.onTrack() ? "unit.aims.on-track" : "unit.aims.behind",
                        Integer.toString(aim.due().getYear())),
                pace.onTrack() ? "green" : "gold");
    }

    private String said(AimTexts texts, Aim aim, Pace pace) {
        double most = PERCENT.equals(aim.unit()) ? Math.min(HUNDRED, pace.projected()) : pace.projected();
        return words.text(
                "unit.aims.pace",
                f.period(pace.from()),
                f.period(pace.to()),
                f.date(aim.due()),
                texts.figure(aim, most));
    }

    /** Why no pace is told. */
    private String unsaid(AimStanding standing) {
        return chosen.run().period().lastDay().isBefore(standing.aim().due()) ? words.text("unit.aims.no-pace") : "";
    }

    private String explained(UnitMeasure measure) {
        String node = set.findSlot(measure.input(), Part.VALUE)
                .map(slot -> set.nodes().get(slot.node()).code())
                .orElse(measure.input());
        return Address.ofRun(chosen.run().run(), "/explain/{unit}/{node}", unit, node);
    }

    private @Nullable Chart chart(AimStanding looked) {
        if (looked.shown().stream().allMatch(at -> Double.isNaN(at.figure()))) {
            return null;
        }
        Aim aim = looked.aim();
        AimTexts texts = new AimTexts(words, f);
        List<AimTrendChart.Point> points = looked.shown().stream()
                .map(at -> new AimTrendChart.Point(
                        f.period(at.period()),
                        Double.isNaN(at.figure()) ? null : at.figure(),
                        texts.figure(aim, at.figure())))
                .toList();
        return new AimTrendChart(
                        "aim",
                        points,
                        aim.goal().value(),
                        new AimTrendChart.Words(
                                words.text(
                                        "unit.aims.chart.summary",
                                        aim.label().in(words.language()),
                                        texts.figure(aim, looked.now().value()),
                                        texts.goal(aim),
                                        f.date(aim.due())),
                                words.text("movement.figure"),
                                words.text("movement.goal"),
                                texts.goal(aim),
                                words.text("context.period")))
                .chart();
    }
}
