package vn.thiduaso.ingest.preview;

import vn.thiduaso.ingest.map.PlainColumns;
import vn.thiduaso.scoring.missing.CellState;

/** The figures of one unit in one period out of a row of numbers. */
final class PlainRow implements Figures {

    private final PlainColumns columns;
    private final double[] cells;

    /** @param cells by figure of the columns, handed over; NaN where the cell is blank */
    PlainRow(PlainColumns columns, double[] cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** Number of figures that are there. */
    int count() {
        int count = 0;
        for (double cell : cells) {
            count += Double.isNaN(cell) ? 0 : 1;
        }
        return count;
    }

    @Override
    public void fill(double[] values, byte[] states) {
        for (int figure = 0; figure < cells.length; figure++) {
            int slot = columns.slot(figure).index();
            // what does not apply to the unit stays so, whatever was sent
            if (!Double.isNaN(cells[figure]) && states[slot] == CellState.MISSING.code()) {
                values[slot] = cells[figure];
                states[slot] = CellState.VALUE.code();
            }
        }
    }
}
