package vn.thiduaso.datasets.lake;

/**
 * One unit of a closed period: name, kind and peer group as they were, and its figures in slot order.
 *
 * @param group peer group; empty when none
 */
public record ClosedUnit(String unit, String name, String kind, String group, SlotFigures figures) {}
