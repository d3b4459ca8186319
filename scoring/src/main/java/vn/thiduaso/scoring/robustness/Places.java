package vn.thiduaso.scoring.robustness;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.rule.Information;

/** Which codes a variation may name. */
final class Places {

    private Places() {}

    /** Nodes with a weight among siblings: all of the tree but the root, and but what is only shown. */
    static List<Fault> weighed(String path, Collection<String> codes, IndexSet indexSet) {
        return faults(
                path,
                codes,
                indexSet,
                node -> indexSet.parent(indexSet.node(node.code())) >= 0 && !isShown(node),
                "không có trọng số: ghi mã nhóm hoặc chỉ số có tính điểm, không phải gốc");
    }

    static List<Fault> groups(String path, Collection<String> codes, IndexSet indexSet) {
        return faults(path, codes, indexSet, Group.class::isInstance, "không phải là nhóm");
    }

    static List<Fault> indicators(String path, Collection<String> codes, IndexSet indexSet) {
        return faults(
                path,
                codes,
                indexSet,
                node -> node instanceof Indicator && !isShown(node),
                "không phải là chỉ số có tính điểm");
    }

    private static boolean isShown(Node node) {
        return node instanceof Indicator indicator && indicator.rule() instanceof Information;
    }

    private static List<Fault> faults(
            String path, Collection<String> codes, IndexSet indexSet, Predicate<Node> fits, String otherwise) {
        return codes.stream()
                .filter(code -> indexSet.findNode(code)
                        .map(indexSet.nodes()::get)
                        .filter(fits)
                        .isEmpty())
                .map(code -> Fault.at(
                        path,
                        indexSet.findNode(code).isPresent()
                                ? "nút \"" + code + "\" " + otherwise
                                : "không có nút nào mang mã \"" + code + "\"",
                        "ghi mã trong tree của bộ chỉ số"))
                .toList();
    }
}
