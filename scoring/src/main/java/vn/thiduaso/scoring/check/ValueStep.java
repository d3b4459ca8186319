package vn.thiduaso.scoring.check;

/**
 * A value lies on a step of the range of its input. Holds for every input with a step without being declared.
 */
public record ValueStep() implements InputCheck {

    @Override
    public String rule() {
        return "value-step";
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
