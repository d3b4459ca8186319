package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.thiduaso.ingest.mapping.Heads;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellRange;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.SheetSketch;
import vn.thiduaso.ingest.read.SourceRow;

/** Finds the heads of a table among titles and figures: the rows in which most columns have a head that means something. */
final class HeadFinder {

    /** Rows heads can take. */
    private static final int DEPTH = 6;
    /** Texts a row of heads, or one that numbers columns, has at least. */
    private static final int LEAST = 2;
    /** A merged cell over more than this share of a table is its title. */
    private static final double TITLE = 0.8;
    /** What stands in a row that numbers the columns: {@code (1)}, {@code A}, {@code 5=3/4}. */
    private static final Pattern NUMBERING = Pattern.compile("\\(?(?:\\d{1,2}|[A-ZĐa-zđ])\\)?|\\(?\\d{1,2}\\)?\\s*=.*");

    private final SheetSketch sheet;
    private final ColumnReading reading;
    private final int width;

    HeadFinder(SheetSketch sheet, ColumnReading reading) {
        this.sheet = sheet;
        this.reading = reading;
        width = sheet.width();
    }

    /**
     * Rows of heads.
     *
     * @param from from 1
     * @param first first row of the table under them
     */
    record HeadRows(int from, int to, int first) {}

    /** Empty when no rows have heads that mean anything. */
    Optional<HeadRows> find() {
        int best = 0;
        Optional<HeadRows> found = Optional.empty();
        for (int to = 1;
                to <= Math.min(HeaderedTable.HEADER_WITHIN, sheet.rows().size());
                to++) {
            if (written(to) >= LEAST && !reachesBelow(to)) {
                int from = top(to);
                int meaning = meaning(from, to);
                if (meaning > best) {
                    best = meaning;
                    found = Optional.of(new HeadRows(from, to, first(to)));
                }
            }
        }
        return found;
    }

    /** The rows somebody says are heads. */
    HeadRows of(int from, int to) {
        return new HeadRows(from, to, first(to));
    }

    private int first(int to) {
        int first = to + 1;
        while (isNumbering(sheet.row(first))) {
            first++;
        }
        return first;
    }

    private static boolean isNumbering(SourceRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .toList();
        return texts.size() >= LEAST
                && texts.stream().allMatch(text -> NUMBERING.matcher(text).matches());
    }

    /** How many heads mean something; one over several columns is one. */
    private int meaning(int from, int to) {
        return (int) heads(from, to).all().stream()
                .filter(reading::means)
                .map(Heads.Head::levels)
                .distinct()
                .count();
    }

    /** Texts of a row, with those of merged cells that reach down into it. */
    private long written(int row) {
        long own =
                sheet.row(row).cells().stream().filter(cell -> !cell.isBlank()).count();
        long above = sheet.shape().merged().stream()
                .filter(range -> range.firstRow() < row && range.lastRow() >= row)
                .count();
        return own == 0 ? 0 : own + above;
    }

    Heads heads(int from, int to) {
        return Heads.of(IntStream.rangeClosed(from, to).mapToObj(sheet::row).toList(), sheet.shape(), width);
    }

    /** Whether a merged cell of the row ends further down: the heads do not end here. */
    private boolean reachesBelow(int row) {
        return sheet.shape().merged().stream().anyMatch(range -> range.firstRow() <= row && range.lastRow() > row);
    }

    private int top(int to) {
        int from = to;
        while (to - from + 1 < DEPTH) {
            int above = mergedTop(from);
            if (above < from && to - above < DEPTH) {
                from = above;
            } else if (from > 1 && isHead(sheet.row(from - 1))) {
                from--;
            } else {
                return from;
            }
        }
        return from;
    }

    private int mergedTop(int from) {
        return sheet.shape().merged().stream()
                .filter(range -> range.firstRow() < from && range.lastRow() >= from)
                .mapToInt(CellRange::firstRow)
                .min()
                .orElse(from);
    }

    /** Whether a row above heads belongs to them: names over parts of the table, no figures, no label with what it labels. */
    private boolean isHead(SourceRow row) {
        List<Cell> written =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean texts = written.stream()
                .noneMatch(cell -> cell.isNumber() || cell.text().contains(":"));
        boolean title = written.stream().anyMatch(cell -> width(cell) > TITLE * sheet.width());
        boolean partly = written.size() == 1
                && width(written.get(0)) > 1
                && written.get(0).column() > 0;
        return texts && !title && (written.size() > 1 || partly);
    }

    private int width(Cell cell) {
        return sheet.shape().merged().stream()
                .filter(range -> range.contains(cell.row(), cell.column()))
                .mapToInt(range -> range.lastColumn() - range.firstColumn() + 1)
                .findFirst()
                .orElse(1);
    }
}
