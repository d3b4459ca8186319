package vn.thiduaso.ingest.propose;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.mapping.OptionLabels;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** What a table is understood by: the figures of a set, the units it applies to, the period that is loaded. Not safe for several threads. */
public final class Known {

    private final IndexSet indexSet;
    private final CodeGuess codes;
    private final UnitGuess units;
    private final List<UnitRow> rows;
    private final OptionLabels options;
    private final Period asked;
    private final EarlierNames earlier;

    /** @param units of any kind and any time: those of the period are known, names of others tell what they became */
    public Known(IndexSet indexSet, Collection<UnitRow> units, Period asked) {
        this(indexSet, units, asked, EarlierNames.NONE);
    }

    /**
     * @param units of any kind and any time: those of the period are known, names of others tell what they became
     * @param earlier what was said of names in earlier files
     */
    public Known(IndexSet indexSet, Collection<UnitRow> units, Period asked, EarlierNames earlier) {
        this.indexSet = indexSet;
        this.asked = asked;
        this.earlier = earlier;
        codes = new CodeGuess(indexSet);
        options = new OptionLabels(indexSet);
        List<UnitRow> anyTime = units.stream()
                .filter(unit -> indexSet.definition().appliesTo().contains(unit.kind()))
                .sorted(Comparator.comparing(UnitRow::unit))
                .toList();
        rows = anyTime.stream()
                .filter(unit -> unit.isValidWithin(asked.firstDay(), asked.lastDay()))
                .toList();
        this.units = new UnitGuess(rows, anyTime, asked.firstDay());
    }

    private Known(Known all, CodeGuess codes) {
        indexSet = all.indexSet;
        asked = all.asked;
        earlier = all.earlier;
        units = all.units;
        rows = all.rows;
        options = all.options;
        this.codes = codes;
    }

    /** The same for a table in which these units stand; all the same when none does. */
    Known of(Collection<String> unitsThere) {
        Set<String> kinds = rows.stream()
                .filter(row -> unitsThere.contains(row.unit()))
                .map(UnitRow::kind)
                .collect(Collectors.toSet());
        return kinds.isEmpty() ? this : new Known(this, codes.of(kinds));
    }

    /** The same for a table with a title: of names that are as good as equally alike the one is meant that it speaks of. */
    Known about(String title) {
        return title.isBlank() ? this : new Known(this, codes.about(title));
    }

    /** Names of values. */
    OptionLabels options() {
        return options;
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

    /** What was said of names of units in earlier files. */
    RecalledUnits recalled() {
        return new RecalledUnits(earlier, units);
    }

    /** The units the set applies to, by code. */
    List<UnitRow> unitRows() {
        return rows;
    }

    Period asked() {
        return asked;
    }
}
