package vn.thiduaso.dashboard.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.kernel.NodeState;

/** The nodes of a unit as rows: the whole tree, and its best and worst leaves. */
record UnitParts(UnitFigures figures, UnitLosses lost, Words words, Formats f) {

    private static final int FEW = 5;
    private static final double SAME = 1e-9;
    private static final int DEEPEST = 5;

    /** Leaves nearest to their maximum, the weightiest first among equals; none where fewer points are better. */
    List<UnitView.Part> strengths() {
        if (figures.lowestFirst()) {
            return List.of();
        }
        return leaves().stream()
                .filter(row -> row.points() > 0)
                .sorted(Comparator.comparing((NodeRow row) -> -row.points() / row.max())
                        .thenComparing(row -> -row.max()))
                .limit(FEW)
                .map(row -> part(row, f.points(row.points()), f.exact(row.max()), row.points() / row.max()))
                .toList();
    }

    /** Leaves that lose the most of the total; none where fewer points are better: what is below the maximum is no loss. */
    List<UnitView.Part> losses() {
        if (figures.lowestFirst()) {
            return List.of();
        }
        return leaves().stream()
                .filter(lost::isSeen)
                .sorted(Comparator.comparing(row -> -lost.lost(row)))
                .limit(FEW)
                .map(this::lost)
                .toList();
    }

    /** A leaf by what it lost of the total. */
    UnitView.Part lost(NodeRow row) {
        return part(row, f.loss(lost.lost(row)), f.exact(lost.max(row)), lost.lost(row) / lost.max(row));
    }

    /** Nodes with points that nothing below them explains: indicators, and groups that took official points. */
    List<NodeRow> leaves() {
        List<NodeRow> leaves = new ArrayList<>();
        for (NodeRow row : figures.nodes()) {
            Node node = figures.set().nodes().get(row.place());
            boolean leaf = !(node instanceof Group) || row.state() == NodeState.GIVEN;
            if (leaf && !(node instanceof View) && row.place() > 0 && row.points() != null && row.max() > 0) {
                leaves.add(row);
            }
        }
        return leaves;
    }

    private UnitView.Part part(NodeRow row, String figure, String max, double share) {
        Node node = figures.set().nodes().get(row.place());
        double bar = Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0;
        return new UnitView.Part(node.label().in(words.language()), figure, max, bar, address(row.place()));
    }

    /** Every node in index-set order. */
    List<UnitView.Line> lines() {
        return figures.nodes().stream().map(this::line).toList();
    }

    private UnitView.Line line(NodeRow row) {
        Node node = figures.set().nodes().get(row.place());
        boolean scored = row.points() != null && row.max() > 0;
        boolean differs = row.points() != null
                && row.official() != null
                && Math.abs(row.points() - row.official()) > SAME
                && row.state() != NodeState.GIVEN;
        return new UnitView.Line(
                Math.min(DEEPEST, depth(row.place())),
                node instanceof Group,
                node.code(),
                node.label().in(words.language()),
                f.points(row.points()),
                node.max() > 0 ? f.exact(row.max()) : Formats.NONE,
                scored && !figures.lowestFirst() && !Double.isNaN(lost.lost(row))
                        ? f.loss(lost.lost(row))
                        : Formats.NONE,
                f.points(row.official()),
                differs,
                f.points(figures.median(row.place())),
                row.state() == NodeState.VALUE
                        ? ""
                        : figures.row().shown(row.state(), row.coverage() == null ? 0 : row.coverage()),
                row.level() == null ? "" : row.level().toString(),
                address(row.place()));
    }

    private int depth(int place) {
        int depth = 0;
        for (int at = figures.set().parent(place); at >= 0; at = figures.set().parent(at)) {
            depth++;
        }
        return figures.set().nodes().get(place) instanceof View ? 1 : depth;
    }

    /** The page that explains a node of this unit. */
    String address(int place) {
        return Address.ofRun(
                figures.run().run(),
                "/explain/{unit}/{node}",
                figures.row().unit(),
                figures.set().nodes().get(place).code());
    }
}
