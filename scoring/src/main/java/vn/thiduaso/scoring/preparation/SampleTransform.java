package vn.thiduaso.scoring.preparation;

/** A transform whose constants come from the sample. */
public sealed interface SampleTransform permits SampleLog, SampleBoxCox {

    /**
     * The transform for a column.
     *
     * @param figures at least two different figures
     * @throws IllegalArgumentException when the figures do not allow it
     */
    Transform fit(ColumnFigures figures);
}
