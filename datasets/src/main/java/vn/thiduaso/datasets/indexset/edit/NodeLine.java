package vn.thiduaso.datasets.indexset.edit;

/**
 * A node of a set that is being edited, as a line of its tree.
 *
 * @param path how faults name its place: {@code tree/TOTAL/GOV}
 * @param code may be empty, or another node's too
 * @param isGroup whether it has a list of children, be it empty
 * @param siblings how many nodes its parent has, itself among them
 * @param isAfterGroup whether the node before it under the same parent is a group
 */
public record NodeLine(
        NodePlace place,
        String path,
        String code,
        String label,
        String max,
        boolean isGroup,
        int siblings,
        boolean isAfterGroup) {

    /** 0 for the root. */
    public int depth() {
        return place.steps().size();
    }
}
