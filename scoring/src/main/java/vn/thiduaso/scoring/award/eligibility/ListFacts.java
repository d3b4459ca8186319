package vn.thiduaso.scoring.award.eligibility;

/**
 * What the list is like that the nomination stands on.
 *
 * @param leading collectives that are proposed for this form, of those that lead their cluster or bloc and qualify for the flag of the province
 * @param workers direct workers of all who are proposed
 */
public record ListFacts(Known<Share> leading, Known<Share> workers) {

    public static ListFacts unknown() {
        return new ListFacts(Known.not(), Known.not());
    }
}
