package vn.thiduaso.scoring.check;

/**
 * A figure counted from the first day of the year is not below that of an earlier period of the same year: the latest one of the same length in
 * which the unit has a figure. Of a ratio numerator and denominator are compared, never their quotient. The first period of a year has nothing
 * to be compared with.
 */
public record CumulativeFalls() implements InputCheck {

    @Override
    public String rule() {
        return "cumulative-falls";
    }

    @Override
    public Scope scope() {
        return Scope.ANY_INPUT;
    }
}
