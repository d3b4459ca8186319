package vn.thiduaso.dashboard.tables;

import java.util.List;

/**
 * The boxes by which columns are chosen, ready to be drawn.
 *
 * @param path of the table
 * @param kept what else is chosen there, sent along
 * @param hint which columns nobody can hide
 * @param groups of boxes, in the order of the table
 * @param shown how many columns are shown beside those nobody can hide
 * @param chosen whether somebody chose; else the table did
 * @param usual address with the columns the table chooses
 * @param files what files of the table hold, in words
 */
public record ColumnsView(
        String path,
        List<Kept> kept,
        String hint,
        List<Group> groups,
        int shown,
        boolean chosen,
        String usual,
        String files) {

    public ColumnsView {
        kept = List.copyOf(kept);
        groups = List.copyOf(groups);
    }

    /** A parameter that a form sends unseen. */
    public record Kept(String name, String value) {}

    public record Group(String name, List<Box> boxes) {

        public Group {
            boxes = List.copyOf(boxes);
        }
    }

    /** @param mark short mark in the head of the column; empty where the label stands there itself */
    public record Box(String key, String mark, String label, boolean shown) {}
}
