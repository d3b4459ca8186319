package vn.thiduaso.datasets.indexset.edit;

/** One step of a node in its tree. */
public enum Move {
    /** Before the sibling before it. */
    UP,
    /** Behind the sibling behind it. */
    DOWN,
    /** Under the group before it, as its last child. */
    IN,
    /** Behind its parent, under the parent of that. */
    OUT
}
