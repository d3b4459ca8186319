package vn.thiduaso.ingest.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/**
 * One row for each unit and code.
 *
 * @param unit column of the unit
 * @param indicator column of the code
 * @param period −1 when there is none; so for the others
 * @param parts column of each part the file has
 * @param named all columns with a known name
 */
record LongLayout(int unit, int indicator, int period, Map<Part, Integer> parts, int state, int flag, BitSet named)
        implements Layout {

    LongLayout {
        parts = Map.copyOf(parts);
        named = (BitSet) named.clone();
    }

    @Override
    public void entries(SourceRow row, Consumer<Entry> sink) {
        List<Entry.Figure> figures = new ArrayList<>(parts.size());
        for (Part part : Part.values()) {
            Integer column = parts.get(part);
            if (column != null) {
                figures.add(new Entry.Figure(part, row.cell(column)));
            }
        }
        sink.accept(new Entry(
                row.sheet(),
                row.cell(unit),
                row.cell(indicator),
                Layout.cell(row, period),
                figures,
                Layout.cell(row, state),
                Layout.cell(row, flag),
                Layout.stray(row, named)));
    }
}
