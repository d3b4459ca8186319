package vn.thiduaso.ingest.map;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;

/**
 * What one unit sent for one code: the smallest thing that is accepted or quarantined as a whole. A physical row of a long file, a group of
 * cells (unit × code) of a wide one.
 *
 * @param sheet empty for CSV
 * @param unit code of the unit as written
 * @param code code of the input or node as written: a cell of the row, or of the header of a wide file
 * @param period as written; blank when the file does not say
 * @param figures the parts the file has a column for, blank ones too
 * @param state as written; blank when the file does not say
 * @param flag the source's own mark of quality; blank when none
 * @param evidence what proves the figure: a document's number, the name of a file; blank when the file does not say
 * @param stray a cell of the row outside all named columns; such a row may be shifted
 */
public record Entry(
        String sheet,
        Cell unit,
        Cell code,
        Cell period,
        List<Figure> figures,
        Cell state,
        Cell flag,
        Cell evidence,
        Optional<Cell> stray) {

    public Entry {
        figures = List.copyOf(figures);
    }

    /** The same with other figures. */
    public Entry with(List<Figure> others) {
        return new Entry(sheet, unit, code, period, others, state, flag, evidence, stray);
    }

    /** Physical row, from 1. */
    public int row() {
        return unit.row();
    }

    /** The cell that stands for the entry when a fault is of the entry as a whole: its first figure, or else its code. */
    public Cell anchor() {
        for (Figure figure : figures) {
            if (!figure.cell().isBlank()) {
                return figure.cell();
            }
        }
        return state.isBlank() ? code : state;
    }

    /** A part and the cell it stands in. */
    public record Figure(Part part, Cell cell) {}
}
