package vn.thiduaso.dashboard.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.RadarChart;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.RadarNodes;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Node;

/** Writes the figures of the page of one enterprise as texts. */
record UnitMaturityDrawing(UnitFigures figures, IndexSetShelf shelf, Words words, Formats f) {

    UnitMaturityView view() {
        UnitRow row = figures.row();
        Definition set = figures.set().definition();
        Integer level = row.level();
        boolean highest = level != null && level == figures.scale().names().size() - 1;
        NextLevel next = new NextLevel(figures, words, f);
        return new UnitMaturityView(
                shelf.frame(figures.run(), words.language()),
                row.name(),
                row.unit(),
                GroupText.orEmpty(row.group(), words),
                figures.sector().isEmpty()
                        ? words.text("maturity.sector.untold")
                        : GroupText.of(figures.sector(), words),
                Address.of(MaturityList.PATH)
                        .with("set", figures.run().indexSet())
                        .with("period", figures.run().period())
                        .with("level", level == null ? MaturityList.NONE : level.toString())
                        .text(),
                address("/units/{unit}", row.unit()),
                texts().name(level),
                highest,
                f.number(row.score(), set.score().rounding().digits()),
                f.exact(set.root().max() / set.score().divideBy()),
                next.address(0),
                f.percent(row.coverage()),
                row.reason() == null ? "" : words.text("reason." + row.reason()),
                figures.peers(),
                radar(),
                steps(next),
                pillars().stream().map(this::pillar).toList(),
                level == null || level < 0 || highest ? null : next.after(level));
    }

    private LevelTexts texts() {
        return new LevelTexts(figures.scale(), words, f);
    }

    private String address(String path, Object... names) {
        return Address.ofRun(figures.run().run(), path, names);
    }

    /** Nodes that have a level of their own; of a scale without such, the axes of the profile. */
    private List<Node> pillars() {
        List<Node> pillars = figures.scale().pillars().stream()
                .map(code -> figures.set().nodes().get(figures.set().node(code)))
                .toList();
        return pillars.isEmpty() ? RadarNodes.of(figures.set()) : pillars;
    }

    private NodeRow row(Node node) {
        return figures.nodes().get(figures.set().node(node.code()));
    }

    private @Nullable Chart radar() {
        List<RadarChart.Axis> axes = pillars().stream()
                .filter(node -> row(node).points() != null && row(node).max() > 0)
                .limit(RadarChart.MOST_AXES)
                .map(node -> new RadarChart.Axis(
                        node.label().in(words.language()),
                        row(node).points(),
                        figures.median(row(node).place()),
                        row(node).max()))
                .toList();
        if (axes.size() < RadarChart.LEAST_AXES) {
            return null;
        }
        return new RadarChart(
                        "radar",
                        axes,
                        new RadarChart.Words(
                                words.text("chart.radar.summary", figures.row().name(), axes.size()),
                                figures.row().name(),
                                words.text("chart.median"),
                                words.text("maturity.pillar"),
                                words.text("chart.max")),
                        f)
                .chart();
    }

    /** The highest first. */
    private List<UnitMaturityView.Step> steps(NextLevel next) {
        List<UnitMaturityView.Step> steps = new ArrayList<>();
        boolean known = figures.total().points() != null;
        for (int level = figures.scale().names().size() - 1; level >= 0; level--) {
            boolean asks = known && level > 0;
            steps.add(new UnitMaturityView.Step(
                    f.whole(level),
                    figures.scale().names().get(level).in(words.language()),
                    texts().condition(level),
                    Objects.equals(figures.row().level(), level),
                    known && (level == 0 || figures.standing(level).reached()),
                    asks ? next.parts(figures.standing(level)) : List.of()));
        }
        return steps;
    }

    private UnitMaturityView.Pillar pillar(Node node) {
        NodeRow row = row(node);
        Double median = figures.median(row.place());
        Double share = row.points() == null || row.max() <= 0 ? null : row.points() / row.max();
        return new UnitMaturityView.Pillar(
                node.label().in(words.language()),
                address("/explain/{unit}/{node}", figures.row().unit(), node.code()),
                f.points(row.points()),
                f.exact(row.max()),
                f.percent(share),
                row.level() == null || row.level() < 0 ? Formats.NONE : texts().name(row.level()),
                f.points(median),
                share == null ? 0 : bar(share),
                median == null || row.max() <= 0 ? null : bar(median / row.max()));
    }

    private static double bar(double share) {
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0;
    }
}
