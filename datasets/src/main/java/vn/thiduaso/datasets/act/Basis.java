package vn.thiduaso.datasets.act;

import java.util.List;

/**
 * What a closing was made of.
 *
 * @param taken ids of the submissions whose figures count: all that are approved, in their order
 * @param leftOut ids of the submissions that wait for approval and were left out by choice; none means there were none
 */
public record Basis(List<String> taken, List<String> leftOut) {

    /** Of an act that closes nothing. */
    public static final Basis NONE = new Basis(List.of(), List.of());

    public Basis {
        taken = List.copyOf(taken);
        leftOut = List.copyOf(leftOut);
    }
}
