package vn.thiduaso.scoring.award.eligibility;

/**
 * A fact a rule looked at.
 *
 * @param about which award, part, year or body it is about; empty text: the nomination
 */
public record Fact(FactName name, String about, FactValue value) {

    static Fact of(FactName name, FactValue value) {
        return new Fact(name, "", value);
    }

    public boolean isKnown() {
        return !(value instanceof FactValue.NotKnown);
    }
}
