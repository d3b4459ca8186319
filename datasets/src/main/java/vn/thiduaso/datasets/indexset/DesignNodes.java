package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.rule.Information;

/** Which nodes of an index set a variation of a design means when it names them by code, by level, or not at all. */
final class DesignNodes {

    private final IndexSet indexSet;

    DesignNodes(IndexSet indexSet) {
        this.indexSet = indexSet;
    }

    IndexSet indexSet() {
        return indexSet;
    }

    /** {@code nodes: [code, …]}, {@code levels: [1, …]} (1: children of the root) or {@code leaves: true}; otherwise all that have siblings. */
    List<String> named(YamlMap block) {
        if (block.has("nodes")) {
            return block.texts("nodes");
        }
        List<Double> levels = block.numbers("levels");
        boolean leaves = block.flag("leaves", false);
        return IntStream.range(1, indexSet.nodes().size())
                .filter(node -> scored(indexSet.nodes().get(node)) && siblings(node) > 1)
                .filter(node -> levels.isEmpty() || levels.contains((double) level(node)))
                .filter(node -> !leaves || indexSet.nodes().get(node) instanceof Indicator)
                .mapToObj(node -> indexSet.nodes().get(node).code())
                .toList();
    }

    /** Indicators that earn points by comparing units, or those named in {@code indicators}. */
    List<Indicator> scaled(YamlMap block) {
        List<String> named = block.texts("indicators");
        List<Indicator> indicators = new ArrayList<>();
        for (Node node : indexSet.nodes()) {
            if (node instanceof Indicator indicator
                    && (named.isEmpty() ? indicator.rule().needsSample() : named.contains(indicator.code()))) {
                indicators.add(indicator);
            }
        }
        for (String code : named) {
            if (indicators.stream().noneMatch(indicator -> indicator.code().equals(code))) {
                block.fault("indicators", "không có chỉ số nào mang mã \"" + code + "\"", "ghi mã chỉ số trong tree");
            }
        }
        return indicators;
    }

    /** Codes of the groups named in {@code groups}, or of all. */
    List<String> groups(YamlMap block) {
        return block.has("groups")
                ? block.texts("groups")
                : indexSet.nodes().stream()
                        .filter(Group.class::isInstance)
                        .map(Node::code)
                        .toList();
    }

    private static boolean scored(Node node) {
        return !(node instanceof View)
                && !(node instanceof Indicator indicator && indicator.rule() instanceof Information);
    }

    private long siblings(int node) {
        return IntStream.range(1, indexSet.nodes().size())
                .filter(other -> indexSet.parent(other) == indexSet.parent(node))
                .filter(other -> scored(indexSet.nodes().get(other)))
                .count();
    }

    private int level(int node) {
        return node <= 0 ? 0 : 1 + level(indexSet.parent(node));
    }
}
