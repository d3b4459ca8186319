package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;

/**
 * Which nodes stand as columns beside the score where nobody chose: the children of the root; where these are fewer than three, their children; and the views
 * after them. Never more than {@value #MOST}.
 */
public final class HeatNodes {

    private static final int FEW = 3;
    private static final int MOST = 12;

    private HeatNodes() {}

    /** Indexes in the set, in its order; the root is never among them. */
    public static List<Integer> of(IndexSet set) {
        List<Integer> places = new ArrayList<>();
        chosen(set).filter(node -> node.max() > 0).limit(MOST).forEach(node -> places.add(set.node(node.code())));
        for (View view : set.definition().views()) {
            if (places.size() < MOST && view.max() > 0) {
                places.add(set.node(view.code()));
            }
        }
        return places;
    }

    private static Stream<Node> chosen(IndexSet set) {
        List<Node> level = set.definition().root().children();
        List<Node> below = level.stream()
                .flatMap(node -> node instanceof Group group ? group.children().stream() : List.of(node).stream())
                .toList();
        return (level.size() < FEW && below.size() > level.size() && below.size() <= MOST ? below : level).stream();
    }
}
