package vn.thiduaso.datasets.lake;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/** A figure as it goes by: valid only until the next one. */
public interface SentFigure {

    String unit();

    /** Code of the input or node. */
    String code();

    Part part();

    CellState state();

    /** NaN where the state is not a value. */
    double value();

    /** {@code submission|sheet|cell} */
    String ref();

    /** Of its submission: of the same unit, code and part the one with the greatest counts. */
    long seq();
}
