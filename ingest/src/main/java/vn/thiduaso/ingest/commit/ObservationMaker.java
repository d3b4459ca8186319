package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.check.Candidate;
import vn.thiduaso.ingest.check.Reading;
import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Observations of an accepted entry, under the codes of the index set.
 *
 * <p>A ratio sent as one value also takes back numerator and denominator: else those of an earlier file would still win over it.
 */
record ObservationMaker(String submission, String indexSet, Period period) {

    /** At least one, in the order of parts. */
    List<Observation> make(Candidate candidate) {
        Target target = candidate.target().orElseThrow();
        List<Observation> made = new ArrayList<>();
        for (Reading reading : candidate.readings()) {
            if (reading.isNumber()) {
                made.add(observation(
                        candidate, reading.slot().orElseThrow(), CellState.VALUE, reading.value(), reading.cell()));
            }
        }
        CellState says = candidate.saysOfFigure().orElse(CellState.VALUE);
        if (says != CellState.VALUE) {
            target.figure()
                    .forEach(slot -> made.add(observation(candidate, slot, says, Double.NaN, cell(candidate, slot))));
        } else if (candidate.number(Part.VALUE).isPresent()
                && candidate.number(Part.NUMERATOR).isEmpty()) {
            target.figure().stream()
                    .filter(slot -> slot.part() == Part.NUMERATOR || slot.part() == Part.DENOMINATOR)
                    .forEach(slot -> made.add(
                            observation(candidate, slot, CellState.MISSING, Double.NaN, cell(candidate, slot))));
        }
        return made;
    }

    private Observation observation(Candidate candidate, Slot slot, CellState state, double value, Cell cell) {
        Entry entry = candidate.entry();
        return new Observation(
                submission,
                indexSet,
                period,
                candidate.unit(),
                slot.code(),
                slot.part(),
                state,
                value,
                cell.text(),
                entry.sheet(),
                cell.address(),
                entry.flag().text(),
                entry.evidence().text());
    }

    /** The cell of the file that says so: the part's own, or the one the entry is known by. */
    private static Cell cell(Candidate candidate, Slot slot) {
        return candidate.readings().stream()
                .filter(reading -> reading.slot().filter(slot::equals).isPresent())
                .map(Reading::cell)
                .findFirst()
                .orElseGet(() -> Cell.blank(
                        candidate.entry().row(), candidate.entry().anchor().column()));
    }
}
