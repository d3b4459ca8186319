package vn.thiduaso.scoring.check;

/**
 * A numerator is at most its denominator, or as many times it as the range of the input allows. Holds for every ratio without being declared.
 */
public record RatioAboveOne() implements InputCheck {

    @Override
    public String rule() {
        return "ratio-above-one";
    }

    @Override
    public Scope scope() {
        return Scope.RATIO;
    }

    @Override
    public Severity usually() {
        return Severity.REFUSE;
    }
}
