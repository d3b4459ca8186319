package vn.thiduaso.ingest.mapping;

import java.util.OptionalInt;
import java.util.stream.Stream;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * Which rows of a sheet are what, as they stood when the mapping was made; all move together with the heads.
 *
 * @param headFrom first row of the heads, from 1
 * @param headTo last row of the heads
 * @param first first row under them that is no number of a column
 * @param last last row of figures; empty: down to a row of {@code end}, or to the end of the sheet
 * @param end how a row begins with which the table is over
 * @param skip how a row begins that adds up others
 * @param hidden what to do with hidden rows that have figures
 */
public record TableRows(
        int headFrom, int headTo, int first, OptionalInt last, RowWords end, RowWords skip, Hidden hidden) {

    /** What to do with rows that the sender's program does not show. */
    public enum Hidden {
        /** Nobody has said: a hidden row with figures is a fault. */
        ASK("ask"),
        TAKE("take"),
        SKIP("skip");

        private final String word;

        Hidden(String word) {
            this.word = word;
        }

        /** The word in YAML. */
        public String word() {
            return word;
        }
    }

    public TableRows {
        if (headFrom < 1 || headTo < headFrom || first <= headTo) {
            throw new IllegalArgumentException(
                    "Dòng tiêu đề phải từ 1 trở lên và đứng trên dòng số liệu đầu tiên: %d–%d, %d"
                            .formatted(headFrom, headTo, first));
        }
        if (last.isPresent() && last.getAsInt() < first) {
            throw new IllegalArgumentException(
                    "Dòng số liệu cuối (%d) đứng trên dòng đầu (%d)".formatted(last.getAsInt(), first));
        }
    }

    /** How many rows the heads have. */
    int depth() {
        return headTo - headFrom + 1;
    }

    /** The same with an answer about hidden rows. */
    public TableRows with(Hidden answer) {
        return new TableRows(headFrom, headTo, first, last, end, skip, answer);
    }

    /** Whether the table is over with a row. */
    public boolean isEnd(SourceRow row) {
        return begins(row, 1).anyMatch(end::has);
    }

    /** Whether a row adds up others: its first text says so, or the second where the first is a number of the row. */
    public boolean isSum(SourceRow row) {
        return begins(row, 2).anyMatch(skip::has);
    }

    private static Stream<String> begins(SourceRow row, int texts) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).limit(texts).map(Cell::text);
    }
}
