package vn.thiduaso.scoring.check;

/**
 * Beside a figure stands what proves it: a document's number, the name of a file. A figure that is missing or does not apply needs none.
 */
public record EvidenceMissing() implements InputCheck {

    @Override
    public String rule() {
        return "evidence-missing";
    }

    @Override
    public Scope scope() {
        return Scope.ANY_INPUT;
    }
}
