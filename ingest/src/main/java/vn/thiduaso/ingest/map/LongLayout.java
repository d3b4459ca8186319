package vn.thiduaso.ingest.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/**
 * One row for each unit and code. A row with nothing in any column that is read is a heading or a remark and sends nothing.
 *
 * @param unit column of the unit
 * @param indicator column of the code
 * @param period −1 when there is none; so for the others
 * @param parts column of each part the file has
 * @param named all columns with a known name
 */
record LongLayout(
        int unit, int indicator, int period, Map<Part, Integer> parts, int state, int flag, int evidence, BitSet named)
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
        Cell sender = row.cell(unit);
        Cell code = row.cell(indicator);
        Cell says = Layout.cell(row, state);
        Optional<Cell> stray = Layout.stray(row, named);
        Cell when = Layout.cell(row, period);
        Cell mark = Layout.cell(row, flag);
        Cell proof = Layout.cell(row, evidence);
        boolean sends = Stream.of(sender, code, when, says, mark, proof).anyMatch(cell -> !cell.isBlank())
                || figures.stream().anyMatch(figure -> !figure.cell().isBlank())
                || stray.isPresent();
        if (!sends) {
            return;
        }
        sink.accept(new Entry(row.sheet(), sender, code, when, figures, says, mark, proof, stray));
    }
}
