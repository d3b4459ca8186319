package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.explain.SourceCell.SourceFile;
import vn.thiduaso.dashboard.publish.CellAddress;
import vn.thiduaso.dashboard.published.SheetRows;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Slot;

import static vn.thiduaso.dashboard.store.jooq.Tables.SHEET_PART;
import static vn.thiduaso.dashboard.store.jooq.Tables.SOURCE_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the figures of a unit, the cells they came from and what stands around these. */
@Component
public class SourceCellQueries {

    /** Units whose figures are looked through for what stands around a cell: far more than the rows of the parts that five rows touch. */
    private static final int MOST_UNITS = 2_000;

    private final DSLContext sql;

    public SourceCellQueries(Database database) {
        this.sql = database.sql();
    }

    /** A cell of a sheet and the unit and figure it was read for. */
    record Neighbour(int row, int column, String text, String unit, String name, String code, String part) {}

    /** A piece of a sheet: rows and columns from 1, all included. */
    record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean holds(SourceCell cell) {
            Integer row = cell.row();
            Integer column = cell.column();
            return row != null
                    && column != null
                    && firstRow <= row
                    && row <= lastRow
                    && firstColumn <= column
                    && column <= lastColumn;
        }
    }

    /** All figures of a unit, in slot order. */
    List<SourceCell> cells(String run, IndexSet set, String unit) {
        return sql.selectFrom(UNIT_CELLS)
                .where(UNIT_CELLS.RUN.eq(run).and(UNIT_CELLS.UNIT.eq(unit)))
                .fetchOptional()
                .map(row -> cells(row, set, files(run, Arrays.asList(row.get(UNIT_CELLS.SUBMISSION)))))
                .orElse(List.of());
    }

    /**
     * Those of some files whose figures went into a run, by submission.
     *
     * @param submissions ids, as often as they come
     */
    Map<String, SourceFile> files(String run, Collection<String> submissions) {
        Set<String> wanted = submissions.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return sql.select(
                        SOURCE_FILE.SUBMISSION,
                        SOURCE_FILE.FILE_NAME,
                        SOURCE_FILE.SHA256,
                        SOURCE_FILE.SENT_BY,
                        SOURCE_FILE.LOADED_AT,
                        SOURCE_FILE.APPROVED_BY,
                        SOURCE_FILE.APPROVED_AT)
                .from(SOURCE_FILE)
                .where(SOURCE_FILE.RUN.eq(run).and(SOURCE_FILE.SUBMISSION.in(wanted)))
                .fetchMap(
                        SOURCE_FILE.SUBMISSION,
                        row -> new SourceFile(
                                row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7()));
    }

    /** Cells of the sheet of a cell, row by row. */
    List<Neighbour> around(String run, IndexSet set, SourceCell centre, Area area) {
        List<Neighbour> around = new ArrayList<>();
        sql.select(UNIT_SCORE.NAME)
                .select(UNIT_CELLS.fields())
                .from(SHEET_PART)
                .join(UNIT_CELLS)
                .on(UNIT_CELLS.RUN.eq(SHEET_PART.RUN).and(UNIT_CELLS.UNIT.eq(SHEET_PART.UNIT)))
                .join(UNIT_SCORE)
                .on(UNIT_SCORE.RUN.eq(SHEET_PART.RUN).and(UNIT_SCORE.UNIT.eq(SHEET_PART.UNIT)))
                .where(SHEET_PART.RUN.eq(run))
                .and(SHEET_PART.SUBMISSION.eq(centre.submission()))
                .and(SHEET_PART.SHEET.eq(centre.sheet()))
                .and(SHEET_PART.PART_NO.between(
                        SheetRows.part(Math.max(1, area.firstRow())), SheetRows.part(area.lastRow())))
                .orderBy(SHEET_PART.PART_NO, SHEET_PART.UNIT)
                .limit(MOST_UNITS)
                .forEach(row -> cells(row, set, Map.of()).stream()
                        .filter(cell -> Objects.equals(cell.submission(), centre.submission()))
                        .filter(cell -> Objects.equals(cell.sheet(), centre.sheet()))
                        .filter(area::holds)
                        .forEach(cell -> around.add(neighbour(row, cell))));
        return around.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Neighbour::row).thenComparingInt(Neighbour::column))
                .toList();
    }

    private static Neighbour neighbour(Record row, SourceCell cell) {
        return new Neighbour(
                Objects.requireNonNull(cell.row()),
                Objects.requireNonNull(cell.column()),
                Objects.requireNonNullElse(cell.text(), ""),
                row.get(UNIT_CELLS.UNIT),
                row.get(UNIT_SCORE.NAME),
                cell.code(),
                cell.part());
    }

    private static List<SourceCell> cells(Record row, IndexSet set, Map<String, SourceFile> files) {
        Integer[] slots = row.get(UNIT_CELLS.SLOT);
        List<SourceCell> cells = new ArrayList<>(slots.length);
        for (int i = 0; i < slots.length; i++) {
            Slot slot = set.slots().get(slots[i]);
            String submission = row.get(UNIT_CELLS.SUBMISSION)[i];
            String cell = row.get(UNIT_CELLS.CELL)[i];
            @Nullable
            CellAddress address = cell == null ? null : CellAddress.find(cell).orElse(null);
            cells.add(new SourceCell(
                    slot.index(),
                    slot.code(),
                    slot.part().word(),
                    row.get(UNIT_CELLS.STATE)[i],
                    row.get(UNIT_CELLS.FIGURE)[i],
                    submission,
                    row.get(UNIT_CELLS.SHEET)[i],
                    cell,
                    address == null ? null : address.row(),
                    address == null ? null : address.column(),
                    row.get(UNIT_CELLS.CELL_TEXT)[i],
                    row.get(UNIT_CELLS.FLAG)[i],
                    submission == null ? null : files.get(submission)));
        }
        return cells;
    }
}
