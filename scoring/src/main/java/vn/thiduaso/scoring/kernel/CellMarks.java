package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.preparation.CellMark;
import vn.thiduaso.scoring.preparation.UnitFigures;

/**
 * What preparation did to each figure of a unit in the period scored: one column per input, in node order. A set that prepares nothing marks nothing.
 * Safe to share between threads.
 */
public final class CellMarks {

    private final List<String> codes;
    private final BoundPreparation preparation;
    private final Preparer preparer;

    private CellMarks(IndexSet indexSet, BoundPreparation preparation) {
        this.codes = new InputColumns(indexSet).codes;
        this.preparation = preparation;
        this.preparer = new Preparer(indexSet, preparation);
    }

    /** @param preparation fitted to the units of the run, or to those it is bound to */
    public static CellMarks of(IndexSet indexSet, BoundPreparation preparation) {
        return new CellMarks(indexSet, preparation);
    }

    /** Codes of the inputs, by column. */
    public List<String> codes() {
        return codes;
    }

    /**
     * By column the marks of a unit; empty for a figure that was kept as it came, no columns for a set that prepares nothing. One step that cannot
     * take the unit ends its preparation there.
     */
    public List<Set<CellMark>> of(UnitHistory unit) {
        if (preparation.isNone()) {
            return List.of();
        }
        UnitFigures figures = preparer.prepare(unit, false).figures();
        return IntStream.range(0, codes.size())
                .mapToObj(column -> figures.marks(figures.periods() - 1, column))
                .toList();
    }
}
