package vn.thiduaso.scoring.check;

/**
 * A value lies in the range of its input. Holds for every input with a range without being declared.
 */
public record ValueRange() implements InputCheck {

    @Override
    public String rule() {
        return "value-range";
    }

    @Override
    public Scope scope() {
        return Scope.ANY_INPUT;
    }

    @Override
    public Severity usually() {
        return Severity.REFUSE;
    }
}
