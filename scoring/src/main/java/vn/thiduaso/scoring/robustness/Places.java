package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (String code : codes) {
            Optional<Node> node = indexSet.findNode(code).map(indexSet.nodes()::get);
            if (!seen.add(code)) {
                faults.add(Fault.at(path, "mã \"" + code + "\" ghi hai lần", "giữ lại một"));
            } else if (node.isEmpty()) {
                faults.add(
                        Fault.at(path, "không có nút nào mang mã \"" + code + "\"", "ghi mã trong tree của bộ chỉ số"));
            } else if (!fits.test(node.get())) {
                faults.add(Fault.at(path, "nút \"" + code + "\" " + otherwise, "ghi mã trong tree của bộ chỉ số"));
            }
        }
        return faults;
    }
}
