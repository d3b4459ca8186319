package vn.thiduaso.ingest.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/**
 * One row for each unit, columns for each code. A group of cells that is all blank sends nothing.
 *
 * @param unit column of the unit
 * @param period −1 when there is none
 * @param codes groups of columns in the order of the header
 * @param named all columns with a known name
 */
record WideLayout(int unit, int period, List<CodeColumns> codes, BitSet named) implements Layout {

    WideLayout {
        codes = List.copyOf(codes);
        named = (BitSet) named.clone();
    }

    /**
     * The columns of one code.
     *
     * @param code its cell in the header
     * @param state −1 when there is none; so for flag and evidence
     */
    record CodeColumns(Cell code, Map<Part, Integer> parts, int state, int flag, int evidence) {

        CodeColumns {
            parts = Map.copyOf(parts);
        }
    }

    @Override
    public void entries(SourceRow row, Consumer<Entry> sink) {
        Optional<Cell> stray = Layout.stray(row, named);
        for (CodeColumns columns : codes) {
            Cell state = Layout.cell(row, columns.state());
            List<Entry.Figure> figures = new ArrayList<>(columns.parts().size());
            boolean written = !state.isBlank();
            for (Part part : Part.values()) {
                Integer column = columns.parts().get(part);
                if (column != null) {
                    Cell cell = row.cell(column);
                    written |= !cell.isBlank();
                    figures.add(new Entry.Figure(part, cell));
                }
            }
            if (written) {
                sink.accept(new Entry(
                        row.sheet(),
                        row.cell(unit),
                        columns.code(),
                        Layout.cell(row, period),
                        figures,
                        state,
                        Layout.cell(row, columns.flag()),
                        Layout.cell(row, columns.evidence()),
                        stray));
            }
        }
    }
}
