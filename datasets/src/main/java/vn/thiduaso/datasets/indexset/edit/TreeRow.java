package vn.thiduaso.datasets.indexset.edit;

import java.util.List;

/**
 * A node of a tree that is given as rows, each node before its children.
 *
 * @param level from 1, the root; a row belongs to the nearest row above it of a smaller level
 * @param code that of a node there is: this node with all it says; another: a new one
 * @param changes what it says from now on, besides what is not told
 */
public record TreeRow(int level, String code, boolean isGroup, List<FieldChange> changes) {

    public TreeRow {
        changes = List.copyOf(changes);
    }
}
