package vn.thiduaso.datasets.closing;

import java.util.List;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Observation;

/**
 * A period in wide form.
 *
 * @param rows one per unit, by unit code
 * @param unplaced figures that have no slot in this version of the index set, or whose slot is taken by another name of it; shown, never scored
 */
public record PivotedPeriod(List<ClosedUnit> rows, List<Observation> unplaced) {

    public PivotedPeriod {
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
    }
}
