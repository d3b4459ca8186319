package vn.thiduaso.dashboard.units;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.NodeState;

/**
 * What a unit got at each node as a file: one row per node, each saying whose it is and of which run, so that a row copied elsewhere still does. Points are as
 * computed; the score, in the row of the root, is the published one.
 */
record UnitSheet(UnitFigures figures, Words words) {

    private static final int DIGITS = 2;

    String fileName(String format) {
        return "%s-%s-%s-%s.%s"
                .formatted(
                        figures.row().unit(),
                        figures.run().indexSet(),
                        figures.run().period(),
                        figures.run().run(),
                        format);
    }

    Sheet sheet() {
        return new Sheet(
                words.text("unit.file"),
                Stream.of(
                                "col.node.code",
                                "col.node",
                                "col.node.above",
                                "col.points",
                                "col.score.published",
                                "col.max",
                                "col.lost.total",
                                "chart.median",
                                "col.official",
                                "col.state",
                                "col.level",
                                "col.code",
                                "col.unit",
                                "col.period",
                                "col.set",
                                "col.run",
                                "col.closed",
                                "col.figures")
                        .map(words::text)
                        .toList(),
                this::rows);
    }

    private void rows(Consumer<List<Value>> writer) {
        UnitLosses lost = UnitLosses.of(figures.set(), figures.nodes());
        List<Value> ofRun = ofRun();
        figures.nodes().forEach(row -> {
            List<Value> line = new ArrayList<>(line(row, lost));
            line.addAll(ofRun);
            writer.accept(line);
        });
    }

    private List<Value> line(NodeRow row, UnitLosses lost) {
        Node node = figures.set().nodes().get(row.place());
        int above = figures.set().parent(row.place());
        double loses = lost.lost(row);
        return List.of(
                Value.of(node.code()),
                Value.of(node.label().in(words.language())),
                Value.of(above < 0 ? "" : figures.set().nodes().get(above).code()),
                number(row.points()),
                score(row),
                node.max() > 0 ? Value.of(row.max()) : Value.NOTHING,
                figures.lowestFirst() || node.max() <= 0 ? Value.NOTHING : Value.of(loses, DIGITS),
                number(figures.median(row.place())),
                number(row.official()),
                Value.of(state(row)),
                row.level() == null ? Value.NOTHING : Value.of(row.level().longValue()));
    }

    private Value score(NodeRow row) {
        Double score = figures.row().score();
        return row.place() > 0 || score == null ? Value.NOTHING : Value.of(score, figures.digits());
    }

    private String state(NodeRow row) {
        return row.state() == NodeState.VALUE
                ? ""
                : words.text("state." + figures.row().shown(row.state(), row.coverage() == null ? 0 : row.coverage()));
    }

    private List<Value> ofRun() {
        Formats f = Formats.in(words.language());
        return List.of(
                Value.of(figures.row().unit()),
                Value.of(figures.row().name()),
                Value.of(f.period(figures.run().period())),
                Value.of(figures.run().indexSet() + " " + figures.run().version()),
                Value.of(figures.run().run()),
                Value.of(f.dateTime(figures.run().closedAt())),
                Value.of(words.text(figures.run().illustrative() ? "figures.illustrative" : "figures.real")));
    }

    private static Value number(@Nullable Double number) {
        return number == null ? Value.NOTHING : Value.of(number);
    }
}
