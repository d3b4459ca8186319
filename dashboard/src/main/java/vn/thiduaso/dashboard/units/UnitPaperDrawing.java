package vn.thiduaso.dashboard.units;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import vn.thiduaso.dashboard.published.RadarNodes;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.NodeState;

/** Chooses what of a profile goes on paper: two sides of A4 hold it whatever the set and the names are. */
record UnitPaperDrawing(UnitFigures figures, UnitLosses lost, UnitParts parts, Words words, Formats f) {

    private static final int PILLARS = 9;
    private static final int LOSSES = 10;
    private static final int GAPS = 12;
    private static final int PERIODS = 6;

    UnitPaper paper() {
        return new UnitPaper(
                Address.ofRun(
                        figures.run().run(), "/units/{unit}", figures.row().unit()),
                figures.sureness()
                        .map(of -> new StandingTexts(words, f).span(of.standing()))
                        .orElse(""),
                figures.sureness().map(of -> f.whole(of.analysis().draws())).orElse(""),
                some(RadarNodes.of(figures.set()), PILLARS, this::pillar),
                some(losing(), LOSSES, parts::lost),
                some(gaps(), GAPS, this::gap),
                past());
    }

    private <R, T> UnitPaper.Some<T> some(List<R> all, int most, Function<R, T> drawn) {
        return new UnitPaper.Some<>(
                all.stream().limit(most).map(drawn).toList(),
                all.size() > most ? words.text("unit.more", f.whole(all.size() - most)) : "");
    }

    private UnitPaper.Pillar pillar(Node node) {
        NodeRow row = figures.nodes().get(figures.set().node(node.code()));
        double loses = lost.lost(row);
        return new UnitPaper.Pillar(
                node.label().in(words.language()),
                f.points(row.points()),
                f.exact(row.max()),
                figures.lowestFirst() || Double.isNaN(loses) ? Formats.NONE : f.loss(loses),
                f.points(figures.median(row.place())));
    }

    private List<NodeRow> losing() {
        return figures.lowestFirst()
                ? List.of()
                : parts.leaves().stream()
                        .filter(lost::isSeen)
                        .sorted(Comparator.comparing(row -> -lost.lost(row)))
                        .toList();
    }

    /** Indicators the unit should have figures for. */
    private List<NodeRow> gaps() {
        return figures.nodes().stream()
                .filter(row -> figures.set().nodes().get(row.place()) instanceof Indicator)
                .filter(row -> row.state() != NodeState.VALUE
                        && row.state() != NodeState.GIVEN
                        && row.state() != NodeState.INFORMATION
                        && row.state() != NodeState.NOT_APPLICABLE)
                .toList();
    }

    private UnitPaper.Gap gap(NodeRow row) {
        return new UnitPaper.Gap(
                figures.set().nodes().get(row.place()).label().in(words.language()),
                figures.row().shown(row.state(), row.coverage() == null ? 0 : row.coverage()),
                parts.address(row.place()));
    }

    private List<UnitPaper.Past> past() {
        List<UnitHistory.PastScore> series = figures.series();
        return series.subList(Math.max(0, series.size() - PERIODS), series.size()).stream()
                .map(past -> new UnitPaper.Past(
                        f.period(past.run().period()),
                        f.number(past.row().score(), figures.digits()),
                        f.number(past.median(), figures.digits()),
                        past.row().rank() == null
                                ? Formats.NONE
                                : f.whole(past.row().rank()),
                        past.run().run().equals(figures.run().run())))
                .toList();
    }
}
