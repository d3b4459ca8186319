package vn.thiduaso.scoring.preparation;

/**
 * {@link BoxCox} of x − min + 1. Source: COINr 1.1.14, {@code boxcox(makepos = TRUE)}. Lambda is a setting; it is not searched for.
 *
 * @param lambda finite
 */
public record SampleBoxCox(double lambda) implements SampleTransform {

    public SampleBoxCox {
        new BoxCox(lambda);
    }

    @Override
    public Transform fit(ColumnFigures figures) {
        return new Shifted(figures.min().orElseThrow(), 1, new BoxCox(lambda));
    }
}
