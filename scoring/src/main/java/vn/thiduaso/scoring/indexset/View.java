package vn.thiduaso.scoring.indexset;

import java.util.List;

/**
 * A pillar that is not a parent in the sum: the points of its members, scaled to its own maximum; or official points when it has no
 * members. Source of the need: QĐ 922/QĐ-BTTTT (20/5/2022), whose published pillars do not add up to its total.
 *
 * @param members codes of tree nodes; empty when no source says which
 */
public record View(NodeHead head, List<String> members) implements Node {

    public View {
        members = List.copyOf(members);
    }
}
