package vn.thiduaso.dashboard.paper;

import java.util.List;
import java.util.Locale;

/** A document on its way to paper: texts as they will be read, each with what it is. Both writers write pieces and add no text but page numbers. */
sealed interface Piece {

    /**
     * @param lead in bold before the text: "Điều 1. "; mostly empty
     * @param aside points left free on each side
     * @param kept stands on the same page as what follows
     */
    record Line(OfficialPart part, String lead, String text, double aside, boolean kept) implements Piece {

        Line(OfficialPart part, String lead, String text) {
            this(part, lead, text, 0, part.leads());
        }

        Line keptWithNext() {
            return new Line(part, lead, text, aside, true);
        }
    }

    /**
     * A thin line in the middle, under a name.
     *
     * @param width in points
     */
    record Rule(double width) implements Piece {}

    /**
     * Beside each other without borders, row by row, on one page.
     *
     * @param left percent of the width
     * @param above points between it and what is before it
     */
    record Pairs(int left, double above, List<Pair> rows) implements Piece {
        public Pairs {
            rows = List.copyOf(rows);
        }
    }

    record Pair(List<Piece> left, List<Piece> right) {
        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    record Grid(List<Block.Column> columns, List<List<String>> rows) implements Piece {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What has page numbers of its own: the document, and each annex. */
    record Sheet(List<Piece> pieces) {
        public Sheet {
            pieces = List.copyOf(pieces);
        }
    }

    /** Name of the sort of piece, for templates. */
    default String sort() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
