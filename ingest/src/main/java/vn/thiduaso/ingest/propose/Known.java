package vn.thiduaso.ingest.propose;

import java.util.Collection;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** What a table is understood by: the figures of a set, the units it applies to, the period that is loaded. Not safe for several threads. */
public final class Known {

    private final IndexSet indexSet;
    private final CodeGuess codes;
    private final UnitGuess units;
    private final Period asked;

    /** @param units those there are in the period, of any kind */
    public Known(IndexSet indexSet, Collection<UnitRow> units, Period asked) {
        this.indexSet = indexSet;
        this.asked = asked;
        codes = new CodeGuess(indexSet);
        this.units = new UnitGuess(units.stream()
                .filter(unit -> indexSet.definition().appliesTo().contains(unit.kind()))
                .toList());
    }

    IndexSet indexSet() {
        return indexSet;
    }

    /** What heads of columns say. */
    ColumnReading heads() {
        return new ColumnReading(indexSet, codes);
    }

    CodeGuess codes() {
        return codes;
    }

    UnitGuess units() {
        return units;
    }

    Period asked() {
        return asked;
    }
}
