package vn.thiduaso.analytics.method;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who is below whom.
 *
 * @param root index of the root
 * @param children by node, in the order of the nodes
 * @param depth steps below the root
 * @param topDown all nodes, parents before children
 */
record SampleTree(int root, int[][] children, int[] depth, int[] topDown) {

    /** @throws IllegalArgumentException when codes repeat or the nodes are not one tree */
    static SampleTree of(List<SampleNode> nodes) {
        Set<String> codes = new HashSet<>();
        int[] sizes = new int[nodes.size()];
        int root = -1;
        for (int i = 0; i < sizes.length; i++) {
            SampleNode node = nodes.get(i);
            if (!codes.add(node.code())) {
                throw new IllegalArgumentException("two nodes have the code " + node.code());
            }
            if (node.parent() < -1 || node.parent() >= sizes.length || (node.parent() == -1 && root >= 0)) {
                throw new IllegalArgumentException(node.code() + " has no parent, and it is not the only such node");
            }
            if (node.parent() == -1) {
                root = i;
            } else {
                sizes[node.parent()]++;
            }
        }
        if (root < 0) {
            throw new IllegalArgumentException("no node without parent: there is no root");
        }
        return walk(root, children(nodes, sizes));
    }

    private static int[][] children(List<SampleNode> nodes, int[] sizes) {
        int[][] children = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            children[i] = new int[sizes[i]];
        }
        int[] filled = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            int parent = nodes.get(i).parent();
            if (parent >= 0) {
                children[parent][filled[parent]++] = i;
            }
        }
        return children;
    }

    private static SampleTree walk(int root, int[][] children) {
        int[] depth = new int[children.length];
        int[] topDown = new int[children.length];
        int seen = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            int node = open.removeFirst();
            topDown[seen++] = node;
            for (int child : children[node]) {
                depth[child] = depth[node] + 1;
                open.addLast(child);
            }
        }
        if (seen < children.length) {
            throw new IllegalArgumentException("%d nodes hang in a circle".formatted(children.length - seen));
        }
        return new SampleTree(root, children, depth, topDown);
    }

    boolean isLeaf(int node) {
        return children[node].length == 0;
    }

    /** Leaves, in the order of the nodes. */
    int[] leaves() {
        return IntStream.range(0, children.length).filter(this::isLeaf).toArray();
    }

    /** Nodes with children, in the order of the nodes. */
    int[] groups() {
        return IntStream.range(0, children.length).filter(node -> !isLeaf(node)).toArray();
    }
}
