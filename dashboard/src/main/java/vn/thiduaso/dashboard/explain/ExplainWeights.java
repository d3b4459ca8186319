package vn.thiduaso.dashboard.explain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.TreemapChart;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Node;

/** What each node of the set weighs in the total if all have points, and where in that the node explained stands. */
record ExplainWeights(ExplainFigures figures, Words words, Formats f, ExplainParts.Addresses addresses) {

    private static final int LEAST = 2;

    /** Null where the total is of one part only. */
    @Nullable
    Chart chart() {
        Group root = figures.set().definition().root();
        List<TreemapChart.Tile> tiles = tiles(root);
        if (tiles.size() < LEAST) {
            return null;
        }
        String label = label(figures.node());
        String summary = figures.set().parent(figures.place()) < 0
                ? words.text("chart.treemap.summary", tiles.size())
                : words.text(
                        "chart.treemap.summary.here",
                        tiles.size(),
                        label,
                        f.percent(figures.set().share(figures.place())));
        return new TreemapChart(
                        "weights",
                        label(root),
                        tiles,
                        new TreemapChart.Words(
                                summary,
                                words.text("chart.part"),
                                words.text("chart.weight"),
                                words.text("chart.treemap.place"),
                                words.text("chart.treemap.here"),
                                words.text("chart.sunburst.number")),
                        f)
                .chart();
    }

    private List<TreemapChart.Tile> tiles(Group group) {
        return group.children().stream()
                .filter(child -> child.max() > 0)
                .map(this::tile)
                .filter(tile -> tile.share() > 0)
                .toList();
    }

    private TreemapChart.Tile tile(Node node) {
        return new TreemapChart.Tile(
                label(node),
                figures.set().share(figures.set().node(node.code())),
                node.code().equals(figures.node().code()),
                addresses.to("/explain/{unit}/{node}", figures.row().unit(), node.code()),
                node instanceof Group inner ? tiles(inner) : List.of());
    }

    private String label(Node node) {
        return node.label().in(words.language());
    }
}
