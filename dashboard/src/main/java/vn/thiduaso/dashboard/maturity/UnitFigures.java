package vn.thiduaso.dashboard.maturity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.PeerQueries.NodeMean;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.level.LevelStanding;

/**
 * What was read for the page of one enterprise.
 *
 * @param sector empty: not told
 * @param peers ranked units of its group
 * @param nodes what it got at each node, in order
 * @param means over its group, by node
 */
record UnitFigures(
        RunHead run,
        IndexSet set,
        LevelScale scale,
        UnitRow row,
        String sector,
        int peers,
        List<NodeRow> nodes,
        List<NodeMean> means) {

    UnitFigures {
        nodes = List.copyOf(nodes);
        means = List.copyOf(means);
    }

    NodeRow total() {
        return nodes.get(0);
    }

    /** Pillars that apply to it, as the level is told by them. */
    List<LevelStanding.Pillar> pillars() {
        List<LevelStanding.Pillar> pillars = new ArrayList<>();
        for (String code : scale.pillars()) {
            NodeRow node = nodes.get(set.node(code));
            if (node.state() != NodeState.NOT_APPLICABLE) {
                pillars.add(
                        new LevelStanding.Pillar(code, node.points() == null ? Double.NaN : node.points(), node.max()));
            }
        }
        return pillars;
    }

    /** Where it stands before a level; only for units with points. */
    LevelStanding standing(int level) {
        Double points = total().points();
        return LevelStanding.of(scale, level, points == null ? Double.NaN : points, total().max(), pillars());
    }

    /** Median of the points of the group at a node; null when nobody has any. */
    @Nullable
    Double median(int place) {
        return means.stream()
                .filter(mean -> mean.place() == place)
                .findFirst()
                .map(NodeMean::median)
                .orElse(null);
    }
}
