package vn.thiduaso.scoring.preparation;

import java.util.OptionalDouble;

/** The middle of a column that stands in for a missing figure. */
public enum Average {
    MEAN,
    MEDIAN;

    OptionalDouble of(ColumnFigures figures) {
        return switch (this) {
            case MEAN -> figures.mean();
            case MEDIAN -> figures.median();
        };
    }
}
