package vn.thiduaso.scoring.check;

/**
 * A blank does not take back, unnoticed, a figure that was sent before: a later file that says missing where an earlier one has a number supersedes it.
 * Holds for every input without being declared.
 */
public record FigureGone() implements InputCheck {

    @Override
    public String rule() {
        return "figure-gone";
    }

    @Override
    public Scope scope() {
        return Scope.ANY_INPUT;
    }
}
