package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.chart.TwinSheet;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** The steps of an explanation as a file: one row per step, each saying what it is of, so that a row copied elsewhere still does. */
record StepsSheet(ExplainFigures figures, Words words) {

    String fileName(String format) {
        return "%s-%s-%s-%s.%s"
                .formatted(
                        figures.row().unit(),
                        figures.node().code(),
                        figures.run().period(),
                        figures.run().run(),
                        format);
    }

    Sheet sheet() {
        Formats f = Formats.in(words.language());
        List<ExplainView.Step> steps = new ExplainParts(figures, words, f, (path, names) -> "").steps();
        List<Value> of = of(f);
        return new Sheet(
                words.text("explain.steps"),
                Stream.of(
                                "step",
                                "step.title",
                                "step.figure",
                                "step.sentence",
                                "step.above",
                                "code",
                                "unit",
                                "node.code",
                                "node",
                                "period",
                                "set",
                                "run",
                                "closed",
                                "figures")
                        .map(key -> words.text("col." + key))
                        .toList(),
                writer -> {
                    for (int at = 0; at < steps.size(); at++) {
                        ExplainView.Step step = steps.get(at);
                        List<Value> line = new ArrayList<>(List.of(
                                Value.of(at + 1L),
                                Value.of(step.title()),
                                TwinSheet.value(step.figure()),
                                Value.of(step.sentence()),
                                Value.of(words.text(step.above() ? "yes" : "no"))));
                        line.addAll(of);
                        writer.accept(line);
                    }
                });
    }

    private List<Value> of(Formats f) {
        return List.of(
                Value.of(figures.row().unit()),
                Value.of(figures.row().name()),
                Value.of(figures.node().code()),
                Value.of(figures.node().label().in(words.language())),
                Value.of(f.period(figures.run().period())),
                Value.of(figures.run().indexSet() + " " + figures.run().version()),
                Value.of(figures.run().run()),
                Value.of(f.dateTime(figures.run().closedAt())),
                Value.of(words.text(figures.run().illustrative() ? "figures.illustrative" : "figures.real")));
    }
}
