package vn.thiduaso.datasets.indexset.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Puts the nodes of a tree in the order and under the groups that rows say. */
final class Arrangement {

    private static final String TREE = "tree";
    private static final String CHILDREN = "children";
    private static final String CODE = "code";

    private final Map<String, MappingNode> known = new HashMap<>();

    private Arrangement() {}

    /**
     * @param rows at least one, the first of level 1 and no other
     * @throws IllegalArgumentException when the rows are no tree, in Vietnamese with the row
     */
    static void apply(MappingNode whole, List<TreeRow> rows) {
        check(rows);
        Arrangement arrangement = new Arrangement();
        new YamlBlock(whole).find(TREE).ifPresent(arrangement::gather);
        MappingNode root = arrangement.arranged(rows);
        new YamlBlock(whole).set(TREE, Optional.of(root));
    }

    private static void check(List<TreeRow> rows) {
        if (rows.isEmpty() || rows.get(0).level() != 1) {
            throw new IllegalArgumentException("dòng đầu của cây phải có cấp 1");
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            TreeRow row = rows.get(i);
            Integer before = seen.put(row.code(), i);
            if (row.code().isEmpty() || before != null) {
                throw new IllegalArgumentException("mỗi dòng phải có một mã riêng; xem mã “" + row.code() + "”");
            }
            if (i > 0 && (row.level() < 2 || row.level() > rows.get(i - 1).level() + 1)) {
                throw new IllegalArgumentException(
                        "cấp của mục “" + row.code() + "” phải từ 2 và không sâu hơn dòng trên quá một cấp");
            }
            if (i > 0
                    && row.level() > rows.get(i - 1).level()
                    && !rows.get(i - 1).isGroup()) {
                throw new IllegalArgumentException("mục “" + rows.get(i - 1).code() + "” có mục con nên phải là nhóm");
            }
        }
    }

    private void gather(Node node) {
        if (node instanceof MappingNode block) {
            known.putIfAbsent(new YamlBlock(block).text(CODE), block);
            new YamlBlock(block).list(CHILDREN).ifPresent(children -> children.forEach(this::gather));
        }
    }

    private MappingNode arranged(List<TreeRow> rows) {
        Deque<MappingNode> above = new ArrayDeque<>();
        MappingNode root = node(rows.get(0));
        above.push(root);
        for (TreeRow row : rows.subList(1, rows.size())) {
            MappingNode node = node(row);
            while (above.size() >= row.level()) {
                above.pop();
            }
            new YamlBlock(above.element()).list(CHILDREN).orElseThrow().add(node);
            above.push(node);
        }
        return root;
    }

    /** With an empty list of children where it is a group, and none where it is not. */
    private MappingNode node(TreeRow row) {
        MappingNode node = known.get(row.code());
        if (node == null) {
            node = (MappingNode) YamlTree.part("code: x\nmax: 0").orElseThrow();
            new YamlBlock(node).setText(CODE, row.code());
        }
        YamlBlock block = new YamlBlock(node);
        block.set(
                CHILDREN,
                row.isGroup()
                        ? Optional.of(new SequenceNode(Tag.SEQ, new ArrayList<>(), FlowStyle.BLOCK))
                        : Optional.empty());
        SetFields fields = new SetFields(node);
        row.changes().forEach(fields::change);
        return node;
    }
}
