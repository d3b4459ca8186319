package vn.thiduaso.datasets.lake;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * One figure as sent, with the cell it came from. Kept for good; a later submission of the same key supersedes it.
 *
 * <p>Key: index set, period, unit, code, part.
 *
 * @param submission the file it came in
 * @param code input or node of the index set, by the slot's own code, never by an alias
 * @param value NaN unless the state is a value
 * @param text the cell as written, before parsing
 * @param sheet empty for CSV
 * @param cell address in the file: {@code D14}, or row and column for CSV
 * @param flag the source's own mark of quality; empty when none
 * @param evidence what its sender says proves it; empty when he says nothing
 */
public record Observation(
        String submission,
        String indexSet,
        Period period,
        String unit,
        String code,
        Part part,
        CellState state,
        double value,
        String text,
        String sheet,
        String cell,
        String flag,
        String evidence) {

    /** What a figure of an index set and period is of: a later submission of the same supersedes it. */
    public record Key(String unit, String code, Part part) {}

    public Observation {
        if ((state == CellState.VALUE) != Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "state %s with value %s at %s of %s".formatted(state.word(), value, cell, submission));
        }
    }

    /** The same as it would go by. */
    public SentFigure asSent(long of) {
        Observation figure = this;
        return new SentFigure() {
            @Override
            public String unit() {
                return figure.unit;
            }

            @Override
            public String code() {
                return figure.code;
            }

            @Override
            public Part part() {
                return figure.part;
            }

            @Override
            public CellState state() {
                return figure.state;
            }

            @Override
            public double value() {
                return figure.value;
            }

            @Override
            public String ref() {
                return figure.ref();
            }

            @Override
            public long seq() {
                return of;
            }
        };
    }

    public Key key() {
        return new Key(unit, code, part);
    }

    /** Where the figure stands: {@code submission|sheet|cell}, as in the references of a closed period. */
    public String ref() {
        return submission + "|" + sheet + "|" + cell;
    }
}
