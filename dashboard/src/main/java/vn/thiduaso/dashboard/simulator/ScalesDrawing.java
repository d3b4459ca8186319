package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.BeforeAfterChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Rescaling;
import vn.thiduaso.scoring.improvement.ScaleFunction;
import vn.thiduaso.scoring.indexset.Node;

/** Writes the scales of one indicator as texts. */
record ScalesDrawing(ScalesDesk.Scales scales, IndexSetShelf shelf, Words words, Formats f) {

    private static final int POINT_DIGITS = 2;

    ScalesView view() {
        String run = scales.run().run();
        String unit = scales.row().unit();
        return new ScalesView(
                shelf.frame(scales.run(), words.language()),
                unit,
                scales.row().name(),
                Address.ofRun(run, "/units/{unit}", unit),
                Address.ofRun(run, SimulatorRequest.PATH + "/{unit}", unit),
                Address.of(ScalesPage.PATH, unit).text(),
                scales.nodes().stream().map(this::node).toList(),
                notes(),
                scales.outcomes().stream().map(this::row).toList(),
                chart());
    }

    private Option node(int place) {
        Node node = scales.set().nodes().get(place);
        return new Option(
                node.code(), node.code() + " – " + node.head().label().in(words.language()), place == scales.node());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!ContestShelf.holds(scales.run())) {
            notes.add(words.text("scales.too-large", f.whole(scales.run().units()), f.whole(ContestShelf.MOST_UNITS)));
        } else if (scales.nodes().isEmpty()) {
            notes.add(words.text("scales.none"));
        } else if (scales.outcomes().size() < 2) {
            notes.add(words.text("scales.own-only"));
        }
        if (scales.row().reason() != null) {
            notes.add(words.text(
                    "simulator.unranked", words.text("reason." + scales.row().reason())));
        }
        return notes;
    }

    private ScalesView.Row row(Rescaling.Outcome outcome) {
        double change = outcome.score() - scales.outcomes().get(0).score();
        boolean own = outcome.function() == ScaleFunction.OWN;
        boolean lowestFirst = scales.set().definition().ranking().lowestFirst();
        return new ScalesView.Row(
                words.text("scales." + outcome.function().word()),
                words.text("scales." + outcome.function().word() + ".what"),
                own,
                f.number(outcome.points(), POINT_DIGITS),
                f.number(outcome.score(), digits()),
                own ? "" : f.signed(change, digits()),
                Formats.change(orNull(change), lowestFirst),
                outcome.rank() == 0 ? Formats.NONE : f.whole(outcome.rank()),
                own ? "" : f.number(outcome.meanChange(), 1));
    }

    private int digits() {
        return scales.set().definition().score().rounding().digits();
    }

    private @Nullable Chart chart() {
        if (scales.outcomes().size() < 2
                || Double.isNaN(scales.outcomes().get(0).score())) {
            return null;
        }
        double own = scales.outcomes().get(0).score();
        return new BeforeAfterChart(
                        "thu-nghiem-thang",
                        scales.outcomes().stream()
                                .skip(1)
                                .map(one -> new BeforeAfterChart.Row(
                                        words.text("scales." + one.function().word()), own, orNull(one.score()), ""))
                                .toList(),
                        digits(),
                        new BeforeAfterChart.Words(
                                words.text(
                                        "chart.scales.summary",
                                        f.whole(scales.outcomes().size() - 1)),
                                words.text("scales.scale"),
                                words.text("simulator.before"),
                                words.text("simulator.after"),
                                words.text("col.change"),
                                words.text("simulator.mark")),
                        f)
                .chart();
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
