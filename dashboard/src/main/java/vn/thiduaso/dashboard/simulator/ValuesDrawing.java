package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.TornadoChart;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.StepEffect;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/** The boxes of figures, and which of them moves the score most. */
record ValuesDrawing(
        Attempt attempt, FigureBoxes boxes, List<StepEffect> steps, FigureTexts texts, Words words, Formats f) {

    private static final double MOST_DECIMALS = 1e6;

    SimulatorView.Values view() {
        return new SimulatorView.Values(
                sections(),
                attempt.asked()
                        .withFigures(Map.of())
                        .address(attempt.run().run(), attempt.row().unit()),
                attempt.held() ? words.text("simulator.held") : "",
                tornado());
    }

    /** By the part of the root each figure belongs to. */
    private List<SimulatorView.Section> sections() {
        IndexSet set = attempt.set();
        Map<Integer, List<SimulatorView.Field>> byPart = new LinkedHashMap<>();
        for (FigureBox box : boxes.boxes()) {
            int part = box.lever().node();
            while (set.parent(part) > 0) {
                part = set.parent(part);
            }
            byPart.computeIfAbsent(part, any -> new ArrayList<>()).add(field(box));
        }
        List<SimulatorView.Section> sections = new ArrayList<>();
        byPart.forEach((part, fields) -> sections.add(new SimulatorView.Section(
                set.nodes().get(part).head().label().in(words.language()),
                fields,
                fields.stream()
                        .anyMatch(field -> field.changed() || !field.fault().isEmpty()))));
        return sections;
    }

    private SimulatorView.Field field(FigureBox box) {
        Lever lever = box.lever();
        return new SimulatorView.Field(
                "f-" + box.slot().index(),
                "to." + box.name(),
                texts.label(lever),
                texts.boxed(lever, box.slot().part()),
                FigureBoxes.isPart(box) ? "" : lever.input().unit(),
                Double.isNaN(box.sent()) ? Formats.NONE : f.exact(box.sent()),
                BoxText.of(box.sent()),
                box.text(),
                step(box),
                FigureBoxes.isPart(box) ? "" : hint(lever),
                box.changed(),
                box.fault());
    }

    /** The last decimal place the figure is written to, or the step of the set. */
    private static String step(FigureBox box) {
        OptionalDouble step = box.lever().input().range().step();
        if (step.isPresent() && !box.lever().ratio()) {
            return Double.toString(step.getAsDouble());
        }
        double unit = 1;
        double sent = Double.isNaN(box.sent()) ? 0 : box.sent();
        while (unit < MOST_DECIMALS && Math.abs(sent * unit - Math.rint(sent * unit)) > 1e-7) {
            unit *= 10;
        }
        return Double.toString(1 / unit);
    }

    /** {@code 0 – 100}; empty where anything is allowed. */
    private String hint(Lever lever) {
        Input.Range range = lever.input().range();
        if (lever.ratio()) {
            double whole = lever.input().shareDivisor();
            return f.exact(lever.leastAllowed() * whole) + " – " + f.exact(lever.mostAllowed() * whole);
        }
        if (range.min().isPresent() && range.max().isPresent()) {
            return f.exact(range.min().getAsDouble()) + " – "
                    + f.exact(range.max().getAsDouble());
        }
        return range.min().isPresent() ? "≥ " + f.exact(range.min().getAsDouble()) : "";
    }

    private @Nullable Chart tornado() {
        List<StepEffect> effects =
                steps.stream().filter(effect -> effect.swing() > 0).toList();
        if (effects.isEmpty()) {
            return null;
        }
        return new TornadoChart(
                        "thu-nghiem-mot-buoc",
                        effects.stream().map(this::bar).toList(),
                        texts.digits(),
                        new TornadoChart.Words(
                                words.text(
                                        "chart.tornado.summary",
                                        texts.label(
                                                effects.get(0).lever(),
                                                effects.get(0).part())),
                                words.text("col.input"),
                                words.text("simulator.sent"),
                                words.text("simulator.down-to"),
                                words.text("simulator.down"),
                                words.text("simulator.up-to"),
                                words.text("simulator.up"),
                                words.text("simulator.mark")),
                        f)
                .chart();
    }

    private TornadoChart.Bar bar(StepEffect effect) {
        Part part = effect.part();
        return new TornadoChart.Bar(
                texts.label(effect.lever(), part),
                f.exact(effect.from()),
                change(effect.down(), effect.score()),
                figure(effect.down()),
                change(effect.up(), effect.score()),
                figure(effect.up()));
    }

    private static @Nullable Double change(Optional<StepEffect.Stand> stand, double score) {
        return stand.map(StepEffect.Stand::score)
                .filter(other -> !Double.isNaN(other))
                .map(other -> Math.rint((other - score) * 1e9) / 1e9)
                .orElse(null);
    }

    private String figure(Optional<StepEffect.Stand> stand) {
        return stand.map(StepEffect.Stand::figure).map(f::exact).orElse(Formats.NONE);
    }
}
