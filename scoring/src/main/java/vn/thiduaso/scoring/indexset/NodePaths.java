package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the places of nodes, so that the fault of one of two namesakes is told where that one stands. */
public final class NodePaths {

    private NodePaths() {}

    /**
     * A path for each child of one parent: {@code parent/CODE}; for the second child of that code {@code parent/CODE#2}, and so on.
     *
     * @param codes of the children, in order
     */
    public static List<String> of(String parent, List<String> codes) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> paths = new ArrayList<>(codes.size());
        for (String code : codes) {
            int time = seen.merge(code, 1, Integer::sum);
            paths.add(parent + "/" + code + (time == 1 ? "" : "#" + time));
        }
        return paths;
    }
}
