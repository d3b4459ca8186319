package vn.thiduaso.ingest.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** Gives cells another fill and leaves all else of their look: one style for all that look alike, since a workbook can have few of them. */
final class FilledStyles {

    /** Left for the styles of our own sheets. */
    private static final int SPARE = 30;

    private final Workbook workbook;
    private final int most;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    /** @param fill by what it is known */
    private record Look(short style, Object fill) {}

    FilledStyles(Workbook workbook) {
        this.workbook = workbook;
        most = workbook.getSpreadsheetVersion().getMaxCellStyles() - SPARE;
    }

    /**
     * Gives a cell the look it has with another fill. In a workbook that has as many styles as it can it stays as it is.
     *
     * @param fill by what it is known; the same puts the same
     * @param filling puts it
     */
    void fill(Cell cell, Object fill, Consumer<CellStyle> filling) {
        CellStyle own = cell.getCellStyle();
        Look look = new Look(own.getIndex(), fill);
        CellStyle known = styles.get(look);
        if (known == null && workbook.getNumCellStyles() < most) {
            known = workbook.createCellStyle();
            known.cloneStyleFrom(own);
            filling.accept(known);
            styles.put(look, known);
        }
        if (known != null) {
            cell.setCellStyle(known);
        }
    }
}
