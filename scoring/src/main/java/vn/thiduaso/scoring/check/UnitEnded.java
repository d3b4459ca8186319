package vn.thiduaso.scoring.check;

/**
 * A unit that sends figures still exists on the last day of the period; one that was merged or split before sends none of its own for the rest.
 * A unit that does not exist on any day of the period is refused whether this is declared or not.
 */
public record UnitEnded() implements InputCheck {

    @Override
    public String rule() {
        return "unit-ended";
    }

    @Override
    public Scope scope() {
        return Scope.SET;
    }
}
