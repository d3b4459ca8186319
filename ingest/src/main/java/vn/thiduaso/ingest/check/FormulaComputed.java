package vn.thiduaso.ingest.check;

import java.util.stream.Stream;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;

/** A formula stands with its value: without one nobody knows what the sender saw, and it must not pass for a blank cell. */
record FormulaComputed() implements Check {

    @Override
    public String rule() {
        return Cell.UNCOMPUTED_RULE;
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Entry entry = candidate.entry();
        Stream.concat(
                        Stream.of(entry.unit(), entry.code(), entry.period(), entry.state(), entry.flag()),
                        entry.figures().stream().map(Entry.Figure::cell))
                .filter(Cell::isUncomputed)
                .forEach(cell -> findings.add(this, cell, Cell.UNCOMPUTED_MESSAGE, Cell.UNCOMPUTED_REMEDY));
    }
}
