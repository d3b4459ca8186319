package vn.thiduaso.scoring.indexset;

/**
 * One place in the array of a unit's figures.
 *
 * @param index place, from 0
 * @param node index of the node it belongs to
 * @param code code of the input, or of the node for official figures
 * @param part which figure
 */
public record Slot(int index, int node, String code, Part part) {}
