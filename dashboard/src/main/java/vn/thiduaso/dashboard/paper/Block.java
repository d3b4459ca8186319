package vn.thiduaso.dashboard.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the text of an official document is made of, in the order it is read. Texts have no marks of order, none at the end of a ground and no "./.": those are
 * set by {@link Typesetter}, so that nobody counts wrongly.
 */
public sealed interface Block {

    /** Its texts, as they were given. */
    Stream<String> texts();

    /** What a paragraph is. */
    enum Role {
        /** On what a document rests: "Căn cứ …". */
        GROUND,
        /** A line in capitals in the middle: whose decision it is, "QUYẾT ĐỊNH:". */
        AUTHORITY,
        /** The title of a part, in capitals, numbered in Roman figures. */
        SECTION,
        /** "Điều", numbered through the document. */
        ARTICLE,
        /** "Khoản", numbered anew in each section and article. */
        CLAUSE,
        /** The same as a title on a line of its own. */
        HEADED_CLAUSE,
        /** "Điểm", lettered anew in each clause. */
        POINT,
        PARAGRAPH
    }

    record Text(Role role, String text) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /** Its heads are repeated on every page, and no row is cut. */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {

        private static final int WHOLE = 100;

        /** @throws IllegalArgumentException when a row has not a cell for each column, or the widths are not the whole */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.stream().mapToInt(Column::percent).sum();
            if (width != WHOLE) {
                throw new IllegalArgumentException("columns take %d %% of the width".formatted(width));
            }
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("%d columns, row %s".formatted(columns.size(), row));
                }
            }
        }

        @Override
        public Stream<String> texts() {
            return rows.stream().flatMap(List::stream);
        }
    }

    /**
     * @param percent of the width between the margins
     */
    record Column(String head, int percent, Side side) {}

    /** Where the cells of a column have their texts: figures stand right, marks of order in the middle. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }
}
