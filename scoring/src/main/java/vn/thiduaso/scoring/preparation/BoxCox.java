package vn.thiduaso.scoring.preparation;

/**
 * Power transform (x^λ − 1) / λ, and ln x at λ = 0; x above 0, or from 0 when λ is above 0. Rising for every λ.
 *
 * <p>Computed as expm1(λ ln x) / λ, which keeps its digits when λ is near 0. Source: Box and Cox 1964; COINr 1.1.14 {@code boxcox(makepos =
 * FALSE)}.
 *
 * @param lambda finite; 1 only shifts by one, 0.5 is like a root, 0 a logarithm
 */
public record BoxCox(double lambda) implements Transform {

    public BoxCox {
        if (!Double.isFinite(lambda)) {
            throw new IllegalArgumentException("Lambda của Box–Cox phải hữu hạn, nhận được " + lambda);
        }
    }

    @Override
    public boolean accepts(double value) {
        return (value > 0 || (value == 0 && lambda > 0)) && Double.isFinite(value);
    }

    @Override
    public double valueAt(double value) {
        // The absolute value takes −0 to 0, whose logarithm is −∞ and the result −1/λ.
        double log = StrictMath.log(Math.abs(value));
        return lambda == 0 ? log : StrictMath.expm1(lambda * log) / lambda;
    }

    @Override
    public String written(String x) {
        return "Box–Cox(" + x + "; λ = " + lambda + ")";
    }
}
